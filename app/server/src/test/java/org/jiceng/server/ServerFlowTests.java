package org.jiceng.server;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Holds the server's part of the rules of the flow that {@code docs/architecture.md}
 * states.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerFlowTests {

	private JavaClasses classes;

	@BeforeAll
	void readsTheModule() {
		this.classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.jiceng.server");
	}

	@Test
	void keepsTheWritingAndTheReadingHalfApart() {
		noClasses().that()
			.resideInAPackage("org.jiceng.server.query..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.jiceng.server.load..", "org.jiceng.server.identity..", "org.jiceng.extraction..")
			.check(this.classes);
		noClasses().that()
			.resideInAnyPackage("org.jiceng.server.load..", "org.jiceng.server.identity..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.jiceng.server.query..", "org.jiceng.server.web..", "org.jiceng.server.cli..")
			.check(this.classes);
	}

	@Test
	void holdsNoCypherInWebAndCommandLine() {
		noClasses().that()
			.resideInAnyPackage("org.jiceng.server.web..", "org.jiceng.server.cli..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.data.neo4j..")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Session")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Query")
			.check(this.classes);
	}

	@Test
	void letsNobodyDependOnTheCommandLineOrTheWeb() {
		noClasses().that()
			.resideInAnyPackage("org.jiceng.server.query..", "org.jiceng.server.load..", "org.jiceng.server.identity..",
					"org.jiceng.server.config..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.jiceng.server.web..", "org.jiceng.server.cli..")
			.check(this.classes);
	}

	@Test
	void hasNoCycles() {
		slices().matching("org.jiceng.server.(*)..").should().beFreeOfCycles().check(this.classes);
	}

	@Test
	void speaksToHanlpThroughTheExtractionOnly() {
		noClasses().should().dependOnClassesThat().resideInAPackage("com.hankcs..").check(this.classes);
	}

}

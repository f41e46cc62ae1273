package org.jiceng.extraction;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Holds the rules of the flow that {@code docs/architecture.md} states.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowTests {

	private JavaClasses classes;

	@BeforeAll
	void readsTheModule() {
		this.classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.jiceng.extraction");
	}

	@Test
	void movesDataToTheRightOnly() {
		layeredArchitecture().consideringOnlyDependenciesInLayers()
			.layer("text")
			.definedBy("org.jiceng.extraction.text..")
			.layer("page")
			.definedBy("org.jiceng.extraction.page..")
			.layer("mention")
			.definedBy("org.jiceng.extraction.mention..")
			.layer("entity")
			.definedBy("org.jiceng.extraction.entity..")
			.layer("relation")
			.definedBy("org.jiceng.extraction.relation..")
			.layer("typing")
			.definedBy("org.jiceng.extraction.typing..")
			.layer("hanlp")
			.definedBy("org.jiceng.extraction.hanlp..")
			.layer("chain")
			.definedBy("org.jiceng.extraction")
			.whereLayer("text")
			.mayNotAccessAnyLayer()
			.whereLayer("page")
			.mayOnlyAccessLayers("text")
			.whereLayer("mention")
			.mayOnlyAccessLayers("text", "page")
			.whereLayer("entity")
			.mayOnlyAccessLayers("text", "page", "mention")
			.whereLayer("relation")
			.mayOnlyAccessLayers("text", "page", "mention", "entity")
			.whereLayer("typing")
			.mayOnlyAccessLayers("text", "page", "mention", "entity", "relation")
			.whereLayer("hanlp")
			.mayOnlyBeAccessedByLayers("chain")
			.whereLayer("chain")
			.mayNotBeAccessedByAnyLayer()
			.check(this.classes);
	}

	@Test
	void hasNoCycles() {
		slices().matching("org.jiceng.extraction.(*)..").should().beFreeOfCycles().check(this.classes);
	}

	@Test
	void speaksToHanlpThroughItsAdaptersOnly() {
		noClasses().that()
			.resideOutsideOfPackage("org.jiceng.extraction.hanlp..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.hankcs..")
			.check(this.classes);
	}

	@Test
	void knowsNeitherSpringNorDatabaseNorNetwork() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..", "java.net..")
			.check(this.classes);
	}

	@Test
	void keepsNoStaticState() {
		fields().that().areStatic().should().beFinal().check(this.classes);
		fields().that()
			.areStatic()
			.should()
			.notHaveRawType("java.util.concurrent.atomic.AtomicInteger")
			.andShould()
			.notHaveRawType("java.util.concurrent.ConcurrentHashMap")
			.check(this.classes);
	}

}

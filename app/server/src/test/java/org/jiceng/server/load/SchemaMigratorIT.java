package org.jiceng.server.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.jiceng.schema.Migration;
import org.jiceng.schema.Migrations;
import org.jiceng.schema.NodeLabel;
import org.jiceng.schema.RelationType;
import org.jiceng.server.Neo4jTest;
import org.jiceng.server.TestDatabase;
import org.jiceng.server.config.DatabaseSchemaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
class SchemaMigratorIT {

	private static final int MIGRATIONS = 2;

	private final Driver driver;

	SchemaMigratorIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void dropSchema(TestDatabase database) {
		database.dropSchema();
	}

	@AfterAll
	static void leaveASchema(TestDatabase database) {
		database.dropSchema();
		new SchemaMigrator(database.driver()).migrate();
	}

	@Test
	void appliesEachMigrationOnce() {
		assertThat(new SchemaMigrator(this.driver).migrate()).isEqualTo(MIGRATIONS);
		assertThat(new SchemaMigrator(this.driver).migrate()).isZero();
		assertThat(query("MATCH (m:SchemaMigration) RETURN m.version ORDER BY m.version")).containsExactly("0001",
				"0002");
	}

	@Test
	void constrainsEveryIdAndEveryKey() {
		new SchemaMigrator(this.driver).migrate();
		Set<String> expected = new TreeSet<>();
		for (NodeLabel label : NodeLabel.values()) {
			Stream.of("id", "name", "version", "identity")
				.filter((property) -> label.properties().contains(property))
				.filter((property) -> !property.equals("name") || !label.properties().contains("id"))
				.filter((property) -> !property.equals("identity") || label == NodeLabel.ENTITY)
				.forEach((property) -> expected.add(label.label() + "." + property));
		}
		Arrays.stream(RelationType.values()).forEach((type) -> expected.add(type + ".key"));
		assertThat(
				query("SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] + '.' + properties[0]"))
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void findsBeginningsOfNamesPinyinAndInitials() {
		new SchemaMigrator(this.driver).migrate();
		new GraphLoader(this.driver).apply(List.of(TestPages.county()), List.of());
		for (String beginning : List.of("赵*", "赵大山", "zhaoda*", "zds")) {
			assertThat(query("CALL db.index.fulltext.queryNodes('entity_beginnings', '%s') YIELD node RETURN node.name"
				.formatted(beginning))).contains("赵大山");
		}
		assertThat(query("CALL db.index.fulltext.queryNodes('entity_names', '财政局') YIELD node RETURN node.name"))
			.contains("青山县财政局");
	}

	@Test
	void letsSeveralProgramsStartAtOnce() throws Exception {
		ExecutorService executor = Executors.newFixedThreadPool(4);
		try {
			Callable<Integer> start = () -> new SchemaMigrator(this.driver).migrate();
			for (Future<Integer> program : executor.invokeAll(List.of(start, start, start, start))) {
				assertThat(program.get()).isBetween(0, MIGRATIONS);
			}
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(query("MATCH (m:SchemaMigration) RETURN m.version")).hasSize(MIGRATIONS);
	}

	@Test
	void refusesADatabaseOfANewerVersion() {
		List<Migration> newer = new ArrayList<>();
		new Migrations().forEach(newer::add);
		newer.add(Migration.parse("V0003__Add_more.cypher",
				"CREATE RANGE INDEX page_date IF NOT EXISTS FOR (n:Page) ON (n.date);"));
		new SchemaMigrator(new GraphStore(this.driver), new Migrations(newer)).migrate();
		assertThatExceptionOfType(DatabaseSchemaException.class)
			.isThrownBy(() -> new SchemaMigrator(this.driver).migrate())
			.withMessageContaining("0003")
			.withMessageContaining("升级")
			.withMessageContaining("upgrade");
	}

	@Test
	void refusesADatabaseWhoseSchemaWasAltered() {
		new SchemaMigrator(this.driver).migrate();
		query("MATCH (m:SchemaMigration {version: '0001'}) SET m.checksum = 'other' RETURN m.version");
		assertThatExceptionOfType(DatabaseSchemaException.class)
			.isThrownBy(() -> new SchemaMigrator(this.driver).migrate())
			.withMessageContaining("0001")
			.withMessageContaining("不一致");
	}

	private List<String> query(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).list((row) -> row.get(0).asString());
		}
	}

}

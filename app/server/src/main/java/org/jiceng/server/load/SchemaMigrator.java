package org.jiceng.server.load;

import java.util.HashMap;
import java.util.Map;

import org.jiceng.schema.Migration;
import org.jiceng.schema.Migrations;
import org.jiceng.server.config.DatabaseSchemaException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the database's schema up to date: applies the migrations that it lacks, in
 * order, and records each. Any number of programs may do so at once.
 */
public class SchemaMigrator {

	private static final String ONE_RECORD = """
			CREATE CONSTRAINT schema_migration_version IF NOT EXISTS
			FOR (n:SchemaMigration) REQUIRE n.version IS UNIQUE
			""";

	private static final String ONE_LOCK = """
			CREATE CONSTRAINT write_lock_name IF NOT EXISTS
			FOR (n:WriteLock) REQUIRE n.name IS UNIQUE
			""";

	private static final String LOCK = """
			MERGE (lock:WriteLock {name: 'schema'})
			SET lock.takenAt = datetime()
			""";

	private static final String APPLIED = """
			MATCH (m:SchemaMigration)
			RETURN m.version AS version, m.checksum AS checksum
			""";

	private static final String RECORD = """
			MERGE (m:SchemaMigration {version: $version})
			SET m.description = $description, m.checksum = $checksum, m.appliedAt = datetime()
			""";

	private final GraphStore store;

	private final Migrations migrations;

	/**
	 * Takes this program's migrations.
	 * @param driver the connection to the database
	 */
	public SchemaMigrator(Driver driver) {
		this(new GraphStore(driver), new Migrations());
	}

	SchemaMigrator(GraphStore store, Migrations migrations) {
		this.store = store;
		this.migrations = migrations;
	}

	/**
	 * Applies the migrations that are missing, and waits until the indexes are there.
	 * @return how many were applied
	 * @throws DatabaseSchemaException if the database was made by a newer version, or a
	 * migration was altered after it had been applied
	 */
	public int migrate() {
		if (missing(this.store.inSession(this::applied)) == 0) {
			return 0;
		}
		this.store.write((transaction) -> transaction.run(ONE_RECORD).consume());
		this.store.write((transaction) -> transaction.run(ONE_LOCK).consume());
		return this.store.inSession((session) -> session.executeWrite(this::migrateAlone));
	}

	/**
	 * Counts what {@link #migrate()} would apply, and changes nothing.
	 * @return how many migrations are missing
	 * @throws DatabaseSchemaException if the database was made by a newer version, or a
	 * migration was altered after it had been applied
	 */
	public int pending() {
		return missing(this.store.inSession(this::applied));
	}

	/**
	 * Schema and data cannot be changed in one transaction. So one transaction holds the
	 * lock while others run the statements, each of which does nothing when repeated.
	 */
	private int migrateAlone(TransactionContext locked) {
		locked.run(LOCK).consume();
		Map<String, String> applied = this.store.inSession(this::applied);
		int count = 0;
		for (Migration migration : this.migrations) {
			if (!applied.containsKey(migration.version())) {
				apply(migration);
				count++;
			}
		}
		this.store.inSession((session) -> session.run("CALL db.awaitIndexes(300)").consume());
		return count;
	}

	private void apply(Migration migration) {
		migration.statements()
			.forEach((statement) -> this.store.write((transaction) -> transaction.run(statement).consume()));
		Map<String, Object> record = Map.of("version", migration.version(), "description", migration.description(),
				"checksum", migration.checksum());
		this.store.write((transaction) -> transaction.run(RECORD, record).consume());
	}

	private Map<String, String> applied(Session session) {
		Map<String, String> applied = new HashMap<>();
		session.run(APPLIED)
			.forEachRemaining((row) -> applied.put(row.get("version").asString(), row.get("checksum").asString()));
		return applied;
	}

	private int missing(Map<String, String> applied) {
		Map<String, String> unknown = new HashMap<>(applied);
		int missing = 0;
		for (Migration migration : this.migrations) {
			String checksum = unknown.remove(migration.version());
			if (checksum == null) {
				missing++;
			}
			else if (!checksum.equals(migration.checksum())) {
				throw DatabaseSchemaException.altered(migration.version());
			}
		}
		if (!unknown.isEmpty()) {
			throw DatabaseSchemaException.newer(unknown.keySet().stream().max(String::compareTo).orElseThrow());
		}
		return missing;
	}

}

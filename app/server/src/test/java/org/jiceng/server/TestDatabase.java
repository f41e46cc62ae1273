package org.jiceng.server;

import java.time.Duration;
import java.util.Optional;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j that all tests of a run share: a container where there is a Docker engine,
 * else a process of this machine.
 */
public final class TestDatabase {

	private static final String IMAGE = "neo4j:5.26-community";

	private final String uri;

	private final String password;

	private final Driver driver;

	private TestDatabase(String uri, String password) {
		this.uri = uri;
		this.password = password;
		this.driver = GraphDatabase.driver(uri, AuthTokens.basic(username(), password));
	}

	/**
	 * {@return the database, started when the first test asks for it}
	 */
	public static TestDatabase running() {
		return Holder.DATABASE;
	}

	public String uri() {
		return this.uri;
	}

	public String username() {
		return "neo4j";
	}

	public String password() {
		return this.password;
	}

	/**
	 * {@return a driver for all tests, which none may close}
	 */
	public Driver driver() {
		return this.driver;
	}

	/** Deletes all nodes but the records of the schema. */
	public void clear() {
		try (Session session = this.driver.session()) {
			session
				.run("MATCH (n) WHERE NOT n:SchemaMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
				.consume();
		}
	}

	/** Deletes everything, the schema too. */
	public void dropSchema() {
		clear();
		try (Session session = this.driver.session()) {
			session.run("MATCH (n) DETACH DELETE n").consume();
			session.run("SHOW CONSTRAINTS YIELD name")
				.list((row) -> row.get("name").asString())
				.forEach((name) -> session.run("DROP CONSTRAINT `%s`".formatted(name)).consume());
			session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
				.list((row) -> row.get("name").asString())
				.forEach((name) -> session.run("DROP INDEX `%s`".formatted(name)).consume());
		}
	}

	private static TestDatabase start() {
		TestDatabase database = container().orElseGet(TestDatabase::process);
		database.driver.verifyConnectivity();
		return database;
	}

	/**
	 * An engine that is there but cannot get images, or whose containers cannot be
	 * reached, fails in many ways; all of them mean that there is no container.
	 */
	private static Optional<TestDatabase> container() {
		try {
			if (!DockerClientFactory.instance().isDockerAvailable()) {
				System.out.println("There is no Docker engine");
				return Optional.empty();
			}
			Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(LocalNeo4j.PASSWORD)
				.withStartupTimeout(Duration.ofMinutes(5));
			container.start();
			System.out.println("Tests use Neo4j in a container of " + IMAGE);
			return Optional.of(new TestDatabase(container.getBoltUrl(), LocalNeo4j.PASSWORD));
		}
		catch (RuntimeException ex) {
			System.out.println("There is a Docker engine, but no container of " + IMAGE + ": " + ex.getMessage());
			return Optional.empty();
		}
	}

	private static TestDatabase process() {
		LocalNeo4j local = LocalNeo4j.start();
		System.out.println("Tests use Neo4j in a local process at " + local.uri());
		return new TestDatabase(local.uri(), LocalNeo4j.PASSWORD);
	}

	/** Starts the database when it is first asked for. */
	private static final class Holder {

		static final TestDatabase DATABASE = start();

	}

}

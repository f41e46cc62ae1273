package org.jiceng.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.jiceng.server.config.LocalNeo4j;
import org.jiceng.server.config.Neo4jInstallation;
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

	private static final String PASSWORD = "for-tests-only";

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
			Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD)
				.withStartupTimeout(Duration.ofMinutes(5));
			container.start();
			System.out.println("Tests use Neo4j in a container of " + IMAGE);
			return Optional.of(new TestDatabase(container.getBoltUrl(), PASSWORD));
		}
		catch (RuntimeException ex) {
			System.out.println("There is a Docker engine, but no container of " + IMAGE + ": " + ex.getMessage());
			return Optional.empty();
		}
	}

	/** The application's own local Neo4j, which also ends when this process is killed. */
	private static TestDatabase process() {
		try {
			Path folder = Files.createTempDirectory("jiceng-test-neo4j");
			DataFolder data = new DataFolder(folder);
			data.create();
			LocalNeo4j local = LocalNeo4j.start(Neo4jInstallation.below(Path.of("../..").toAbsolutePath().normalize()),
					data, 0, 0, System.out::println);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				local.close();
				delete(folder);
			}));
			DatabaseAddress address = local.awaitReady();
			System.out.println("Tests use Neo4j in a local process at " + address.uri());
			return new TestDatabase(address.uri(), address.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			System.err.println("Could not clean up %s: %s".formatted(folder, ex));
		}
	}

	/** Starts the database when it is first asked for. */
	private static final class Holder {

		static final TestDatabase DATABASE = start();

	}

}

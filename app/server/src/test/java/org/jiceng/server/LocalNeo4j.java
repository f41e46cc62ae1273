package org.jiceng.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * A Neo4j in a process of its own, made of the jars that the module {@code database} lays
 * out, with data that go with the test run.
 */
final class LocalNeo4j {

	static final String PASSWORD = "for-tests-only";

	private static final Path JARS = Path.of("../database/target/neo4j/lib").toAbsolutePath().normalize();

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final Path home;

	private final int port;

	private LocalNeo4j(Process process, Path home, int port) {
		this.process = process;
		this.home = home;
		this.port = port;
	}

	static LocalNeo4j start() {
		if (!Files.isDirectory(JARS)) {
			throw new IllegalStateException(
					"Neither a Docker engine nor %s is there; run mvn -pl app/server -am verify from the root, which lays it out"
						.formatted(JARS));
		}
		try {
			Path home = Files.createTempDirectory("jiceng-test-neo4j");
			int port = freePort();
			Files.createDirectories(home.resolve("conf"));
			Files.writeString(home.resolve("conf/neo4j.conf"), """
					server.default_listen_address=127.0.0.1
					server.bolt.listen_address=127.0.0.1:%d
					server.bolt.advertised_address=127.0.0.1:%d
					server.http.enabled=false
					server.memory.heap.max_size=512m
					server.memory.pagecache.size=64m
					db.tx_log.preallocate=false
					dbms.usage_report.enabled=false
					""".formatted(port, port));
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx512m", "--add-opens=java.base/java.nio=ALL-UNNAMED",
					"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp",
					JARS + "/*", "org.neo4j.server.CommunityEntryPoint", "--home-dir=" + home,
					"--config-dir=" + home.resolve("conf"))
				.redirectErrorStream(true)
				.redirectOutput(home.resolve("output.log").toFile())
				.start();
			LocalNeo4j local = new LocalNeo4j(process, home, port);
			Runtime.getRuntime().addShutdownHook(new Thread(local::stop));
			local.setPassword();
			return local;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	/** Waits until the database answers, and replaces the first password. */
	private void setPassword() throws IOException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try (Driver driver = GraphDatabase.driver(uri(), AuthTokens.basic("neo4j", "neo4j"));
					Session session = driver.session(SessionConfig.forDatabase("system"))) {
				session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", Map.of("password", PASSWORD))
					.consume();
				return;
			}
			catch (ServiceUnavailableException ex) {
				if (!this.process.isAlive() || System.nanoTime() > deadline) {
					throw new IllegalStateException(
							"The local Neo4j does not start:\n" + Files.readString(this.home.resolve("output.log")),
							ex);
				}
				await();
			}
		}
	}

	private void await() {
		try {
			this.process.waitFor(200, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the local Neo4j started", ex);
		}
	}

	private void stop() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor(30, TimeUnit.SECONDS);
			try (Stream<Path> files = Files.walk(this.home)) {
				List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
				for (Path file : deepestFirst) {
					Files.deleteIfExists(file);
				}
			}
		}
		catch (IOException | InterruptedException ex) {
			System.err.println("Could not clean up %s: %s".formatted(this.home, ex));
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}

package org.jiceng.server.config;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program of the local Neo4j as {@code app/database} lays it out.
 *
 * @param home the folder that holds {@code lib} and {@code jvm.options}
 */
public record Neo4jInstallation(Path home) {

	private static final Logger LOG = LoggerFactory.getLogger(Neo4jInstallation.class);

	/** From this Java on, native access and Unsafe must be allowed by name. */
	private static final int RESTRICTING_JAVA = 24;

	/**
	 * Finds the program beside the application.
	 * @param applicationHome the folder that holds {@code app}
	 * @return the program
	 */
	public static Neo4jInstallation below(Path applicationHome) {
		return new Neo4jInstallation(applicationHome.resolve("app/database/target/neo4j"));
	}

	/**
	 * {@return whether the program is there}
	 */
	public boolean exists() {
		return Files.isDirectory(this.home.resolve("lib")) && Files.isRegularFile(this.home.resolve("jvm.options"));
	}

	/**
	 * Names the archive of Neo4j's classes.
	 * @param data the data folder, which exists
	 * @return the archive, or empty where the data folder cannot keep one
	 */
	public Optional<ClassArchive> archive(DataFolder data) {
		try {
			Files.createDirectories(data.cache());
			return Optional.of(ClassArchive.of(data.cache(), "neo4j", jars((name) -> !isOwn(name))));
		}
		catch (IOException ex) {
			LOG.warn("Neo4j starts without an archive of its classes", ex);
			return Optional.empty();
		}
	}

	/**
	 * {@return the command that starts it on the data of a folder, with the Java that
	 * this program runs on, for options to be added}
	 */
	List<String> command(DataFolder data) {
		if (!exists()) {
			throw new LaunchException("%s 中没有 Neo4j 程序，请用 app/jiceng 启动，或先运行 mvn package".formatted(this.home),
					"There is no Neo4j in %s; start with app/jiceng, or run mvn package first".formatted(this.home));
		}
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("@" + this.home.resolve("jvm.options"));
		if (Runtime.version().feature() >= RESTRICTING_JAVA) {
			command.add("--enable-native-access=ALL-UNNAMED");
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		archive(data).ifPresent((archive) -> command.addAll(archive.options()));
		command.add("org.jiceng.database.LocalDatabase");
		return command;
	}

	/**
	 * {@return the class path, for the environment: on the command line it would be
	 * longer than other programs can read} Our own classes come last, since an archive
	 * holds the beginning of a class path.
	 */
	String classPath() {
		return Stream.concat(jars((name) -> !isOwn(name)).stream(), jars(Neo4jInstallation::isOwn).stream())
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static boolean isOwn(String name) {
		return name.startsWith("database-");
	}

	private List<Path> jars(Predicate<String> named) {
		try (Stream<Path> files = Files.list(this.home.resolve("lib"))) {
			return files.filter((file) -> named.test(String.valueOf(file.getFileName()))).sorted().toList();
		}
		catch (IOException ex) {
			throw new LaunchException("无法读取 %s：%s，请检查权限".formatted(this.home, ex.getMessage()),
					"Cannot read %s; check its permissions".formatted(this.home), ex);
		}
	}

}

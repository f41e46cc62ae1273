package org.jiceng.server.config;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program of the local Neo4j as {@code app/database} lays it out.
 *
 * @param home the folder that holds {@code lib} and {@code jvm.options}
 */
public record Neo4jInstallation(Path home) {

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
	 * {@return the command that starts it, with the Java that this program runs on, for
	 * options to be added}
	 */
	List<String> command() {
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
		command.add("-cp");
		command.add(this.home.resolve("lib") + File.separator + "*");
		command.add("org.jiceng.database.LocalDatabase");
		return command;
	}

}

package org.jiceng.server.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.jiceng.server.config.Neo4jInstallation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that say which database is meant.
 */
final class DataOptions {

	private static final Pattern ADDRESS = Pattern.compile("(bolt|neo4j)(\\+s|\\+ssc)?://[^/\\s]+/?");

	@Option(names = "--data", paramLabel = "DIR", description = "数据文件夹，默认为程序旁的 data | Data folder (default: data)")
	private @Nullable Path data;

	@Option(names = "--bolt-port", defaultValue = "7687", paramLabel = "PORT",
			description = "本地 Neo4j 的 Bolt 端口，0 为任意空闲端口 | Bolt port of the local Neo4j, 0 for a free one (default: ${DEFAULT-VALUE})")
	private int boltPort;

	@Option(names = "--http-port", defaultValue = "7474", paramLabel = "PORT",
			description = "Neo4j Browser 的端口，0 为任意空闲端口 | Port of Neo4j Browser, 0 for a free one (default: ${DEFAULT-VALUE})")
	private int httpPort;

	DataFolder folder() {
		return new DataFolder((this.data != null) ? this.data : home().resolve("data"));
	}

	int boltPort() {
		return this.boltPort;
	}

	int httpPort() {
		return this.httpPort;
	}

	/**
	 * {@return the folder that holds the program: what the script tells, else the working
	 * folder}
	 */
	static Path home() {
		return Path.of(System.getProperty("jiceng.home", "")).toAbsolutePath().normalize();
	}

	static Neo4jInstallation installation() {
		return Neo4jInstallation.below(home());
	}

	/**
	 * {@return the database that the environment names, or empty for the local one}
	 */
	static Optional<DatabaseAddress> named() {
		return named(System.getenv());
	}

	/**
	 * {@return the password of a database as it may be shown: one that the user set stays
	 * where the user put it}
	 */
	static String shown(DatabaseAddress database) {
		return named().isPresent() ? "（NEO4J_PASSWORD）" : database.password();
	}

	static Optional<DatabaseAddress> named(Map<String, String> environment) {
		Function<String, String> value = (name) -> environment.getOrDefault(name, "").strip();
		if (value.apply("NEO4J_URI").isEmpty()) {
			return Optional.empty();
		}
		if (!ADDRESS.matcher(value.apply("NEO4J_URI")).matches()) {
			throw new UserException(
					"NEO4J_URI 的值 %s 不是 Neo4j 地址，应形如 bolt://主机:7687".formatted(value.apply("NEO4J_URI")),
					"NEO4J_URI is no address of Neo4j; it looks like bolt://host:7687");
		}
		String username = value.apply("NEO4J_USERNAME");
		String browser = value.apply("NEO4J_BROWSER");
		return Optional.of(new DatabaseAddress(value.apply("NEO4J_URI"), username.isEmpty() ? "neo4j" : username,
				value.apply("NEO4J_PASSWORD"), browser.isEmpty() ? null : browser));
	}

}

package org.jiceng.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.jiceng.server.config.LaunchException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a running application is found. The password is no part of it: it stays in the
 * file that only its owner may read.
 *
 * @param web the web page
 * @param api the documentation of REST
 * @param browser Neo4j Browser, or {@code null} if it is not known
 * @param bolt Neo4j
 * @param username the user of Neo4j
 */
record Addresses(String web, String api, @Nullable String browser, String bolt, String username) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Addresses of(String web, DatabaseAddress database) {
		return new Addresses(web + "/", web + "/swagger-ui.html", database.browser(), database.uri(),
				database.username());
	}

	/**
	 * Reads what a running application wrote.
	 */
	static Optional<Addresses> read(DataFolder folder) {
		try {
			return Optional.of(JSON.readValue(Files.readString(folder.running()), Addresses.class));
		}
		catch (IOException | JacksonException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Tells others where the application is.
	 * @return what takes the message away again
	 */
	AutoCloseable write(DataFolder folder) {
		Path draft = folder.running().resolveSibling("running.json.new");
		try {
			Files.writeString(draft, JSON.writeValueAsString(this), StandardCharsets.UTF_8);
			Files.move(draft, folder.running(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new LaunchException("写不进 " + folder.running(), "Cannot write " + folder.running(), ex);
		}
		return () -> Files.deleteIfExists(folder.running());
	}

	Map<String, Object> asMap() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("web", this.web);
		map.put("api", this.api);
		if (this.browser != null) {
			map.put("browser", this.browser);
		}
		map.put("bolt", this.bolt);
		map.put("username", this.username);
		return map;
	}

	void print(Console console, String password) {
		console.print("网页 web page          " + this.web);
		console.print("接口文档 API docs      " + this.api);
		if (this.browser != null) {
			console.print("Neo4j Browser          " + this.browser);
		}
		console.print("Neo4j                  " + this.bolt);
		console.print("用户 / 密码 user / password  " + this.username + " / " + password);
	}

}

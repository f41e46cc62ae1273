package org.jiceng.server.cli;

import java.util.HashMap;
import java.util.Map;

import org.jiceng.server.JicengApplication;
import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the Spring application of a command on a database, with or without the web.
 */
final class Application {

	private final Map<String, Object> properties = new HashMap<>();

	private WebApplicationType web = WebApplicationType.NONE;

	Application(DatabaseAddress database, DataFolder folder) {
		this.properties.put("spring.neo4j.uri", database.uri());
		if (!database.password().isEmpty()) {
			this.properties.put("spring.neo4j.authentication.username", database.username());
			this.properties.put("spring.neo4j.authentication.password", database.password());
		}
		String browser = database.browser();
		if (browser != null) {
			this.properties.put("jiceng.web.browser-address", browser);
		}
		this.properties.put("logging.file.name", folder.log().toString());
	}

	Application serving(String host, int port) {
		this.web = WebApplicationType.SERVLET;
		this.properties.put("server.address", host);
		this.properties.put("server.port", port);
		return this;
	}

	Application with(String property, Object value) {
		this.properties.put(property, value);
		return this;
	}

	ConfigurableApplicationContext start() {
		System.clearProperty("logback.configurationFile");
		return new SpringApplicationBuilder(JicengApplication.class).web(this.web)
			.registerShutdownHook(false)
			.properties(this.properties)
			.run();
	}

}

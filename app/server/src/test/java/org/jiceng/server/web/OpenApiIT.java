package org.jiceng.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jiceng.server.Neo4jTest;
import org.jiceng.server.query.SampleGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the description of REST that is checked in with the one that is served;
 * {@code -Djiceng.openapi.write=true} writes the served one down.
 */
@Neo4jTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "jiceng.query.path-timeout=2m")
class OpenApiIT {

	private static final Path CHECKED_IN = Path.of("../../docs/openapi.yaml");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void load(Driver driver) {
		SampleGraph.load(driver);
	}

	@Test
	void servesWhatIsCheckedIn() throws IOException {
		String served = new Rest(this.port).get("/openapi.yaml").body();
		if (Boolean.getBoolean("jiceng.openapi.write")) {
			Files.writeString(CHECKED_IN, served);
		}
		assertThat(CHECKED_IN).content().isEqualTo(served);
		assertThat(served).startsWith("openapi: 3.1").contains("servers:");
	}

	@Test
	void answersItsOwnExamples() {
		Rest rest = new Rest(this.port);
		JsonNode paths = rest.get("/openapi").json().get("paths");
		assertThat(paths.size()).isEqualTo(8);
		paths.properties().forEach((entry) -> {
			String address = entry.getKey();
			StringBuilder query = new StringBuilder();
			for (JsonNode parameter : entry.getValue().get("get").path("parameters")) {
				String name = parameter.get("name").asString();
				if (parameter.has("example")) {
					String example = Rest.encode(parameter.get("example").asString());
					address = address.replace("{" + name + "}", example);
					if (parameter.get("in").asString().equals("query")) {
						query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(example);
					}
				}
				else {
					assertThat(parameter.get("required").asBoolean()).as("%s of %s needs an example", name, address)
						.isFalse();
				}
			}
			Rest.Answer answer = rest.get(address + query);
			assertThat(answer.status()).as(address + query + answer.body()).isEqualTo(200);
			JsonNode schema = entry.getValue().at("/get/responses/200/content/application~1json/schema");
			assertConforms(rest, schema, answer.json(), address);
			assertThat(answer.json().path("items").isMissingNode() || !answer.json().get("items").isEmpty())
				.as("%s finds something", address)
				.isTrue();
		});
	}

	@Test
	void showsSwagger() {
		Rest.Answer answer = new Rest(this.port).get("/swagger-ui/index.html");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.contentType()).startsWith("text/html");
		assertThat(new Rest(this.port).get("/swagger-ui.html").status()).isEqualTo(302);
	}

	/**
	 * Holds an answer against its schema: what is required is there, the rest is known.
	 */
	private static void assertConforms(Rest rest, JsonNode schema, JsonNode value, String place) {
		JsonNode resolved = schema;
		if (schema.has("$ref")) {
			String name = schema.get("$ref").asString().substring("#/components/schemas/".length());
			resolved = rest.get("/openapi").json().at("/components/schemas/" + name);
		}
		String type = resolved.path("type").asString("");
		switch (type) {
			case "object" -> {
				assertThat(value.isObject()).as(place).isTrue();
				JsonNode properties = resolved.path("properties");
				resolved.path("required")
					.forEach((name) -> assertThat(value.has(name.asString())).as("%s.%s", place, name).isTrue());
				if (resolved.has("properties")) {
					value.properties().forEach((property) -> {
						String name = place + "." + property.getKey();
						assertThat(properties.has(property.getKey())).as("%s is described", name).isTrue();
						assertConforms(rest, properties.get(property.getKey()), property.getValue(), name);
					});
				}
			}
			case "array" -> {
				assertThat(value.isArray()).as(place).isTrue();
				if (!value.isEmpty()) {
					assertConforms(rest, resolved.get("items"), value.get(0), place + "[0]");
				}
			}
			case "integer" -> assertThat(value.isIntegralNumber()).as(place).isTrue();
			case "boolean" -> assertThat(value.isBoolean()).as(place).isTrue();
			case "string" -> {
				assertThat(value.isString()).as(place).isTrue();
				if (resolved.has("enum")) {
					List<String> allowed = resolved.get("enum").valueStream().map(JsonNode::asString).toList();
					assertThat(allowed).as(place).contains(value.asString());
				}
			}
			default -> throw new AssertionError("%s is described as %s".formatted(place, resolved));
		}
	}

}

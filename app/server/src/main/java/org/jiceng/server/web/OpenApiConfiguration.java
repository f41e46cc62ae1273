package org.jiceng.server.web;

import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the description of REST says beyond what the controllers tell.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String PROBLEM = "Problem";

	private static final String REFERENCE = "#/components/schemas/";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Jiceng 基层")
			.version("v1")
			.description("报纸上的人、机构、地方、政策和项目，以及说明其关系的原句。 "
					+ "People, bodies, places, policies and projects of newspapers, with the sentences that join them.")
			.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.servers(List.of(new Server().url("/").description("提供本说明的服务器 The server that gives this description")));
	}

	@Bean
	OpenApiCustomizer problems() {
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths()
				.forEach((path, item) -> item.readOperations().forEach((operation) -> addProblems(path, operation)));
		};
	}

	private static void addProblems(String path, Operation operation) {
		add(operation, ProblemType.INVALID_PARAMETER, "参数不对 A parameter is wrong");
		if (path.contains("{")) {
			add(operation, ProblemType.NOT_FOUND, "没有这个编号 Nothing has the id");
		}
		if (path.endsWith("/paths")) {
			add(operation, ProblemType.UNKNOWN_NAME, "没有这个名称，附最接近的 Unknown name, with the nearest");
			add(operation, ProblemType.AMBIGUOUS_NAME, "名称不唯一，附候选 Ambiguous name, with candidates");
		}
		add(operation, ProblemType.DATABASE_UNAVAILABLE, "数据库不可用 Neo4j does not answer");
		add(operation, ProblemType.TIMEOUT, "查询超时 The question took too long");
	}

	private static void add(Operation operation, ProblemType type, String description) {
		MediaType body = new MediaType().schema(new Schema<>().$ref(REFERENCE + PROBLEM));
		operation.getResponses()
			.addApiResponse(String.valueOf(type.status().value()), new ApiResponse().description(description)
				.content(new Content().addMediaType("application/problem+json", body)));
	}

	private static Schema<?> problem() {
		Schema<?> matches = new JsonSchema().types(Set.of("array"));
		matches.setItems(new Schema<>().$ref(REFERENCE + "EntityMatch"));
		return new JsonSchema().types(Set.of("object"))
			.description("RFC 9457")
			.addProperty("type", text())
			.addProperty("title", text())
			.addProperty("status", new JsonSchema().types(Set.of("integer")))
			.addProperty("detail", text())
			.addProperty("instance", text())
			.addProperty("messages", new Schema<>().$ref(REFERENCE + "Explanation"))
			.addProperty("parameter", text())
			.addProperty("name", text())
			.addProperty("nearest", matches)
			.addProperty("candidates", matches);
	}

	private static Schema<?> text() {
		return new JsonSchema().types(Set.of("string"));
	}

}

package org.jiceng.server.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jiceng.server.query.OverviewReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the graph holds, for the first view of the web page.
 */
@RestController
@EnableConfigurationProperties(WebProperties.class)
@Tag(name = "overview", description = "图中有什么 What the graph holds")
class OverviewController {

	private final OverviewReader reader;

	private final WebProperties properties;

	OverviewController(OverviewReader reader, WebProperties properties) {
		this.reader = reader;
		this.properties = properties;
	}

	@GetMapping("/api/v1/overview")
	@Operation(operationId = "getOverview", summary = "图中有什么，从哪里看起 What the graph holds, and where to begin")
	OverviewAnswer find() {
		return new OverviewAnswer(this.reader.read(), this.properties.browserAddress());
	}

}

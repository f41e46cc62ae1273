package org.jiceng.server.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jiceng.server.query.OverviewReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the graph comes from, for the first view of the web page.
 */
@RestController
@EnableConfigurationProperties(WebProperties.class)
@Tag(name = "overview", description = "图从何来 Where the graph comes from")
class OverviewController {

	private final OverviewReader reader;

	private final WebProperties properties;

	OverviewController(OverviewReader reader, WebProperties properties) {
		this.reader = reader;
		this.properties = properties;
	}

	@GetMapping(path = "/api/v1/overview", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getOverview", summary = "图从何来，从哪里看起 Where the graph comes from, and where to begin")
	OverviewAnswer find() {
		return OverviewAnswer.of(this.reader.read(), this.properties.browserAddress());
	}

}

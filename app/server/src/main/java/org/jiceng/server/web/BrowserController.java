package org.jiceng.server.web;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Hidden;
import org.jiceng.schema.BrowserGuide;
import org.jiceng.schema.SavedQueries;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What Neo4j Browser reads: {@code :play …/browser/guide.html},
 * {@code :style …/browser/graph.grass}, and the saved queries for its favourites. Other
 * origins may read these, since Neo4j Browser comes from another port.
 */
@Hidden
@RestController
@CrossOrigin
class BrowserController {

	private final SavedQueries queries = new SavedQueries();

	@GetMapping("/browser/guide.html")
	ResponseEntity<String> guide() {
		String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		return text("text/html", new BrowserGuide(this.queries).html(address));
	}

	@GetMapping("/browser/favourites.cypher")
	ResponseEntity<String> favourites() {
		return text("text/plain", this.queries.favourites());
	}

	@GetMapping("/browser/graph.grass")
	ResponseEntity<Resource> style() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(new ClassPathResource("neo4j/browser/graph.grass"));
	}

	private static ResponseEntity<String> text(String type, String content) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
			.body(content);
	}

}

package org.jiceng.server.web;

import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jiceng.server.load.GraphCensus;
import org.jiceng.server.load.GraphCounts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How much the graph holds.
 */
@RestController
@Tag(name = "statistics", description = "图中有多少 How much the graph holds")
class StatisticsController {

	private final GraphCensus census;

	StatisticsController(GraphCensus census) {
		this.census = census;
	}

	@GetMapping(path = "/api/v1/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getStatistics",
			summary = "各类实体和关系的数目 The number of entities and relationships of each type")
	Statistics count() {
		GraphCounts counts = this.census.counts();
		Map<String, Long> nodes = new LinkedHashMap<>();
		for (EntityType type : EntityType.values()) {
			nodes.put(type.label(), counts.nodes().getOrDefault(type, 0L));
		}
		Map<String, Long> relationships = new LinkedHashMap<>();
		for (RelationType type : RelationType.values()) {
			relationships.put(type.name(), counts.relationships().getOrDefault(type, 0L));
		}
		return new Statistics(counts.pages(), counts.articles(), counts.claims(), nodes, relationships);
	}

	/**
	 * How much the graph holds.
	 *
	 * @param pages the number of pages
	 * @param articles the number of articles
	 * @param claims the number of claims
	 * @param nodes the number of entities by the label of their type, all types present,
	 * in the ontology's order
	 * @param relationships the number of relationships by type, all types present
	 */
	record Statistics(long pages, long articles, long claims, Map<String, Long> nodes,
			Map<String, Long> relationships) {

	}

}

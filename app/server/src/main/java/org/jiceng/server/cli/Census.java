package org.jiceng.server.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jiceng.server.load.GraphCounts;

/**
 * Shows how much the graph holds.
 */
final class Census {

	private Census() {
	}

	static void print(Console console, GraphCounts counts) {
		console.print("版面 pages %d，文章 articles %d，主张 claims %d".formatted(counts.pages(), counts.articles(),
				counts.claims()));
		console.print("节点 nodes");
		for (EntityType type : EntityType.values()) {
			console.print(
					"  %-14s %-6s %d".formatted(type.label(), type.chinese(), counts.nodes().getOrDefault(type, 0L)));
		}
		console.print("关系 relationships");
		for (RelationType type : RelationType.values()) {
			console.print("  %-15s %-5s %d".formatted(type.name(), type.chinese(),
					counts.relationships().getOrDefault(type, 0L)));
		}
	}

	static Map<String, Object> asMap(GraphCounts counts) {
		Map<String, Object> nodes = new LinkedHashMap<>();
		for (EntityType type : EntityType.values()) {
			nodes.put(type.label(), counts.nodes().getOrDefault(type, 0L));
		}
		Map<String, Object> relationships = new LinkedHashMap<>();
		for (RelationType type : RelationType.values()) {
			relationships.put(type.name(), counts.relationships().getOrDefault(type, 0L));
		}
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("pages", counts.pages());
		map.put("articles", counts.articles());
		map.put("claims", counts.claims());
		map.put("nodes", nodes);
		map.put("relationships", relationships);
		return map;
	}

}

package org.jiceng.server.load;

import java.util.Map;

import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;

/**
 * How much the graph holds.
 *
 * @param pages the number of pages
 * @param articles the number of articles
 * @param claims the number of claims
 * @param nodes the number of entities of each type, all types present
 * @param relationships the number of projected relationships of each type, all types
 * present
 */
public record GraphCounts(long pages, long articles, long claims, Map<EntityType, Long> nodes,
		Map<RelationType, Long> relationships) {

	public GraphCounts {
		nodes = Map.copyOf(nodes);
		relationships = Map.copyOf(relationships);
	}

}

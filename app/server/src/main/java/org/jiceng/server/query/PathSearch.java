package org.jiceng.server.query;

import java.util.List;

import org.jiceng.schema.RelationType;

/**
 * What was searched for paths.
 *
 * @param maxHops how many relationships a path could have at most
 * @param types the relationship types that were followed, in the ontology's order
 * @param k how many paths were asked for
 * @param hubs whether paths through hubs were searched too
 * @param planned whether planned relationships were searched too
 */
public record PathSearch(int maxHops, List<RelationType> types, int k, boolean hubs, boolean planned) {

	public PathSearch {
		types = List.copyOf(types);
	}

}

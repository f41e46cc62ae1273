package org.jiceng.server.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entity and a page of its neighbours, ordered by relation type, then by sources, the
 * most first.
 *
 * @param entity the entity asked about
 * @param groups how many neighbours there are, by relation type and direction
 * @param items the neighbours of this page
 * @param next the cursor of the following page, or {@code null} after the last
 */
public record Neighbourhood(EntityView entity, List<RelationCount> groups, List<Neighbour> items,
		@Nullable String next) {

	public Neighbourhood {
		groups = List.copyOf(groups);
		items = List.copyOf(items);
	}

}

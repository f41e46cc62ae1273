package org.jiceng.server.query;

import java.util.Set;

import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A question for the neighbours of an entity.
 *
 * @param id the entity's id or that of one of its members
 * @param types the relationship types to follow; empty for all
 * @param limit how many results a page has, 1 to {@value #MAXIMUM_LIMIT}
 * @param cursor the cursor of the page, or {@code null} for the first
 */
public record NeighbourQuery(String id, Set<RelationType> types, int limit, @Nullable String cursor) {

	/** How many neighbours a page has if nothing is said. */
	public static final int DEFAULT_LIMIT = 50;

	/** The most neighbours that a page may have. */
	public static final int MAXIMUM_LIMIT = 500;

	public NeighbourQuery {
		types = Set.copyOf(types);
		InvalidQueryException.unlessInRange("limit", limit, 1, MAXIMUM_LIMIT);
	}

}

package org.jiceng.server.query;

import java.util.Set;

import org.jiceng.schema.RelationType;

/**
 * A question for how two entities are connected.
 *
 * @param from the name or id of one
 * @param to the name or id of the other
 * @param maxHops how many relationships a path has at most, 1 to {@value #MAXIMUM_HOPS}
 * @param types the relationship types to follow; empty for all
 * @param k how many paths to find at most, 1 to {@value #MAXIMUM_PATHS}
 * @param hubs whether a path may go through provinces, ministries, leaders and hubs
 * @param planned whether a path may use relationships that are only planned
 */
public record PathQuery(String from, String to, int maxHops, Set<RelationType> types, int k, boolean hubs,
		boolean planned) {

	/** How many relationships a path has at most if nothing is said. */
	public static final int DEFAULT_HOPS = 4;

	/** The most relationships that a path may have. */
	public static final int MAXIMUM_HOPS = 6;

	/** How many paths are found if nothing is said. */
	public static final int DEFAULT_PATHS = 3;

	/** The most paths that can be asked for. */
	public static final int MAXIMUM_PATHS = 20;

	public PathQuery {
		from = from.strip();
		to = to.strip();
		types = Set.copyOf(types);
		checkEnd("from", from);
		checkEnd("to", to);
		InvalidQueryException.unlessInRange("maxHops", maxHops, 1, MAXIMUM_HOPS);
		InvalidQueryException.unlessInRange("k", k, 1, MAXIMUM_PATHS);
	}

	/**
	 * Asks with the usual settings.
	 * @param from the name or id of one entity
	 * @param to the name or id of the other
	 * @return the question
	 */
	public static PathQuery between(String from, String to) {
		return new PathQuery(from, to, DEFAULT_HOPS, Set.of(), DEFAULT_PATHS, false, false);
	}

	private static void checkEnd(String parameter, String end) {
		InvalidQueryException.unless(!end.isEmpty() && end.length() <= SearchQuery.MAXIMUM_TEXT, parameter,
				"应为 1 到 %d 个字的名称或编号".formatted(SearchQuery.MAXIMUM_TEXT),
				"must be a name or an id of 1 to %d characters".formatted(SearchQuery.MAXIMUM_TEXT));
	}

}

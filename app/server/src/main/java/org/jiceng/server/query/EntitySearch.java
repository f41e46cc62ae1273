package org.jiceng.server.query;

import java.util.List;

/**
 * Finds entities by what people call them.
 */
public interface EntitySearch {

	/**
	 * Searches by exact name, alias, beginning, pinyin, initials and words, in this
	 * order.
	 * @param query the question
	 * @return a page of matches, the best first
	 * @throws InvalidQueryException if the cursor belongs to another question
	 */
	ResultPage<EntityMatch> search(SearchQuery query);

	/**
	 * Finds the one entity of a name or an id.
	 * @param nameOrId a name, an alias, or an id of the entity or of one of its members
	 * @return the entity
	 * @throws NoSuchNameException if nothing is called so; it holds the nearest names
	 * @throws AmbiguousNameException if several things are called so; it holds them
	 */
	EntityView resolve(String nameOrId);

	/**
	 * Finds the entities whose names are nearest to one that nobody has.
	 * @param name the name
	 * @param limit how many to find at most
	 * @return the nearest, best first
	 */
	List<EntityMatch> nearest(String name, int limit);

}

package org.jiceng.server.query;

import java.util.Optional;

/**
 * Reads entities and what lies beside them.
 */
public interface EntityReader {

	/** How many articles are listed for an entity at most. */
	int MAXIMUM_ARTICLES = 20;

	/** How many members are listed for an entity at most. */
	int MAXIMUM_MEMBERS = 1000;

	/**
	 * Reads an entity.
	 * @param id its id or that of one of its members
	 * @return the entity, or empty if none has the id
	 */
	Optional<EntityDetails> find(String id);

	/**
	 * Reads the neighbours of an entity.
	 * @param query the question
	 * @return a page of neighbours, or empty if no entity has the id
	 * @throws InvalidQueryException if the cursor belongs to another question
	 */
	Optional<Neighbourhood> neighbours(NeighbourQuery query);

}

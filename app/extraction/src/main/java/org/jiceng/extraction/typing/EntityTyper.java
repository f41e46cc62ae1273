package org.jiceng.extraction.typing;

import java.util.List;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.relation.Relation;

/**
 * Settles the types that only relations tell.
 */
@FunctionalInterface
public interface EntityTyper {

	/**
	 * Gives every entity its final type: a person with a public post is an
	 * {@code Official}, a base that is being built a {@code Project}.
	 * @param entities the page's entities
	 * @param relations the page's relations
	 * @return the same entities in the same order, with their final types
	 */
	List<Entity> type(List<Entity> entities, List<Relation> relations);

}

package org.jiceng.extraction.typing;

import java.util.List;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.relation.Relation;

/**
 * Settles the types that relations and the titles at names tell.
 */
@FunctionalInterface
public interface EntityTyper {

	/**
	 * Gives every entity its final type: a person with a public post is an
	 * {@code Official}, a base that is being built a {@code Project}.
	 * @param articles the page's articles
	 * @param entities the page's entities
	 * @param relations the page's relations
	 * @return the same entities in the same order, with their final types
	 */
	List<Entity> type(List<Article> articles, List<Entity> entities, List<Relation> relations);

}

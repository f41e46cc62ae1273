package org.jiceng.extraction.relation;

import java.util.List;
import java.util.function.Consumer;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;

/**
 * Finds the facts that a page states about the things it mentions.
 */
@FunctionalInterface
public interface RelationExtractor {

	/**
	 * Extracts the relations of a page.
	 * @param articles the articles of the page
	 * @param mentions the page's mentions in text order
	 * @param entities the page's entities, whose mentions are among these
	 * @param rejected is told of every candidate that a rule found and turned down
	 * @return the relations in text order
	 */
	List<Relation> extract(List<Article> articles, List<Mention> mentions, List<Entity> entities,
			Consumer<Rejection> rejected);

}

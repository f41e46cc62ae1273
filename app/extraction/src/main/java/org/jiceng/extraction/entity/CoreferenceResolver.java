package org.jiceng.extraction.entity;

import java.util.List;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;

/**
 * Decides which mentions of one page name the same thing.
 */
@FunctionalInterface
public interface CoreferenceResolver {

	/**
	 * Gathers mentions into entities. A nominal mention with no plain reading belongs to
	 * none.
	 * @param articles the articles of the page
	 * @param mentions the page's mentions in text order
	 * @return the entities in the order of their first mentions, then the ancestor places
	 * that the page does not name
	 */
	List<Entity> resolve(List<Article> articles, List<Mention> mentions);

}

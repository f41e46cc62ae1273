package org.jiceng.server.query;

import java.util.Optional;

/**
 * Reads articles.
 */
public interface ArticleReader {

	/**
	 * Reads an article.
	 * @param id its id
	 * @return the article, or empty if none has the id
	 */
	Optional<ArticleView> find(String id);

}

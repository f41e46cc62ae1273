package org.jiceng.extraction.page;

import java.util.List;

/**
 * Cuts a page into its articles.
 */
@FunctionalInterface
public interface ArticleSegmenter {

	/**
	 * Finds the articles of a page.
	 * @param page the page
	 * @return its articles in reading order, without any where the page is blank
	 */
	List<Article> segment(Page page);

}

package org.jiceng.extraction.mention;

import java.util.List;

import org.jiceng.extraction.page.Article;

/**
 * Finds what the articles of a page name.
 */
@FunctionalInterface
public interface MentionRecognizer {

	/**
	 * Recognizes the mentions of a page. Mentions may be nested: 旬水区委社会工作部 also mentions
	 * 旬水区委 and 旬水区.
	 * @param articles the articles of one page
	 * @return the mentions in text order
	 */
	List<Mention> recognize(List<Article> articles);

}

package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jiceng.extraction.page.Article;

/**
 * What a pass may need beside the draft. One belongs to one call of the recognizer.
 */
final class PageViews {

	private final List<Article> articles;

	private final List<ArticleView> names;

	private final Map<Class<?>, Object> kept = new HashMap<>();

	/**
	 * @param articles the articles
	 * @param names the articles cut into words and personal names
	 */
	PageViews(List<Article> articles, List<ArticleView> names) {
		this.articles = articles;
		this.names = names;
	}

	List<Article> articles() {
		return this.articles;
	}

	List<ArticleView> names() {
		return this.names;
	}

	/**
	 * {@return what a finder that runs more than once looks up only the first time}
	 * @param type its type, of which a page keeps one
	 * @param maker makes it
	 */
	<T> T once(Class<T> type, Supplier<T> maker) {
		return type.cast(this.kept.computeIfAbsent(type, (key) -> maker.get()));
	}

}

package org.jiceng.server.query;

import java.util.List;

/**
 * An article with its sentences and the entities that it names.
 *
 * @param article the article and where it stands
 * @param reporters the authors of its byline
 * @param sentences its sentences in reading order
 * @param entities the entities that it names, by first mention
 */
public record ArticleView(ArticleReference article, List<String> reporters, List<SentenceView> sentences,
		List<EntityView> entities) {

	public ArticleView {
		reporters = List.copyOf(reporters);
		sentences = List.copyOf(sentences);
		entities = List.copyOf(entities);
	}

}

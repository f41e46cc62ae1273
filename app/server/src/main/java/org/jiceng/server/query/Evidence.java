package org.jiceng.server.query;

import java.util.List;

import org.jiceng.schema.PostStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one article says for a relationship.
 *
 * @param quote one verbatim piece of the page
 * @param article the article and where it stands
 * @param status for {@code WORKS_IN} whether this article has the post held, else
 * {@code null}
 * @param from since when, as the article says, or {@code null}
 * @param to until when, as the article says, or {@code null}
 * @param foundBy the name of the rule that found it
 * @param sentences the sentences that say so, in reading order
 */
public record Evidence(String quote, ArticleReference article, @Nullable PostStatus status, @Nullable String from,
		@Nullable String to, String foundBy, List<EvidenceSentence> sentences) {

	public Evidence {
		sentences = List.copyOf(sentences);
	}

}

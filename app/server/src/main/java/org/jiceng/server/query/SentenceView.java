package org.jiceng.server.query;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param id its id
 * @param ordinal its place in the article, from 0
 * @param text the sentence as printed
 * @param pageOffsets where it stands in the page's text, in the order of {@code text}
 * @param mentions the entities that it names, in text order; they may nest
 */
public record SentenceView(String id, int ordinal, String text, List<OffsetRange> pageOffsets,
		List<MentionView> mentions) {

	public SentenceView {
		pageOffsets = List.copyOf(pageOffsets);
		mentions = List.copyOf(mentions);
	}

}

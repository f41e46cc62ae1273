package org.jiceng.extraction.text;

/**
 * A sentence of an article.
 *
 * @param ordinal its place among the article's sentences, from 0
 * @param span where it stands in the article's text
 * @param text the sentence as it stands there
 */
public record Sentence(int ordinal, Span span, String text) {

	public Sentence {
		if (span.length() != text.length()) {
			throw new IllegalArgumentException("Sentence %d does not fill %s".formatted(ordinal, span));
		}
	}

}

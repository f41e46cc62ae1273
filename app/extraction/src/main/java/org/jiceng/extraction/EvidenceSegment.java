package org.jiceng.extraction;

import org.jiceng.extraction.text.Span;

/**
 * An unbroken stretch of a page that says a fact.
 *
 * @param sentence the ordinal of the sentence that it stands in, among those of its
 * article
 * @param span where it stands in the page's text
 * @param text the text under the span
 */
public record EvidenceSegment(int sentence, Span span, String text) {

	public EvidenceSegment {
		if (text.isEmpty() || span.length() != text.length()) {
			throw new IllegalArgumentException("Evidence %s does not fill %s".formatted(text, span));
		}
	}

}

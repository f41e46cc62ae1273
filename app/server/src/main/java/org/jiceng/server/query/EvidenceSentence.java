package org.jiceng.server.query;

import java.util.List;

/**
 * A sentence that says a fact.
 *
 * @param id the sentence's id
 * @param text the sentence as printed
 * @param pageOffsets where the sentence stands in the page's text, in the order of
 * {@code text}
 * @param evidence where the evidence stands in the page's text
 * @param highlights where the evidence stands in {@code text}
 */
public record EvidenceSentence(String id, String text, List<OffsetRange> pageOffsets, List<OffsetRange> evidence,
		List<OffsetRange> highlights) {

	public EvidenceSentence {
		pageOffsets = List.copyOf(pageOffsets);
		evidence = List.copyOf(evidence);
		highlights = List.copyOf(highlights);
	}

}

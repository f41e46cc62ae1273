package org.jiceng.extraction.relation;

import java.util.List;

import org.jiceng.extraction.text.Span;

/**
 * Cuts the text that says a fact: the clauses from the first to the last word of it, cut
 * down to what fits.
 */
final class Evidence {

	private static final String CLAUSE_ENDS = "，；。！？”";

	private Evidence() {
	}

	/**
	 * {@return the text from one index to another, continued to the end of the clause
	 * where that fits}
	 */
	static List<Span> of(SlotText text, int from, int to) {
		Span whole = text.inArticle(from, Math.max(text.clauseEnd(to, CLAUSE_ENDS), from + 1));
		if (whole.length() <= Relation.MAXIMUM_EVIDENCE) {
			return List.of(whole);
		}
		return List.of(clip(text.inArticle(from, Math.max(to, from + 1))));
	}

	/**
	 * {@return the evidence of a fact whose subject stands in an earlier sentence}
	 */
	static List<Span> of(Span subject, SlotText text, int from, int to) {
		Span act = of(text, from, to).get(0);
		if (act.end() - subject.start() <= Relation.MAXIMUM_EVIDENCE && subject.start() <= act.start()) {
			return List.of(new Span(subject.start(), act.end()));
		}
		return List.of(act);
	}

	/**
	 * {@return the span, or its beginning if it is too long}
	 */
	static Span clip(Span span) {
		return (span.length() <= Relation.MAXIMUM_EVIDENCE) ? span
				: new Span(span.start(), span.start() + Relation.MAXIMUM_EVIDENCE);
	}

}

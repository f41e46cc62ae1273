package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * Tells pieces of names from abroad, which the segmenter cuts, from whole names.
 */
final class ForeignNames {

	private static final int LONGEST_TITLE = 3;

	private final PersonLexicons lexicons;

	ForeignNames(PersonLexicons lexicons) {
		this.lexicons = lexicons;
	}

	/**
	 * {@return whether a span is no full name: a piece of one, or a surname behind a
	 * title}
	 */
	boolean areCut(NameCandidate candidate) {
		return (!candidate.dotted() && !candidate.composed()
				&& isPart(candidate.view(), candidate.span(), candidate.titled()))
				|| isSurname(candidate.view(), candidate.span());
	}

	/**
	 * 德拉|维亚|尼娃: what stands before or after the span belongs to the same foreign name.
	 */
	private boolean isPart(ArticleView view, Span span, boolean titled) {
		boolean abroad = this.lexicons.isFromAbroad(view, span.start(), span.end());
		if (!abroad && !this.lexicons.has("foreign", view.at(span.start()))) {
			return false;
		}
		Token after = view.tokenStartingAt(span.end());
		if (abroad && this.lexicons.goesOnAbroad(view, span.end())
				&& ((after == null) ? isWithinName(view, span) : isLoose(after))) {
			return true;
		}
		Token before = view.tokenEndingAt(span.start());
		return !titled && this.lexicons.isForeign(view.at(span.start() - 1)) && (before == null || isLoose(before));
	}

	/** 里亚布 in 里/f 亚/j 布科夫/nr: a name that the segmenter reads goes on behind the span. */
	private static boolean isWithinName(ArticleView view, Span span) {
		for (int at = span.end() - 1; at >= span.start(); at--) {
			Token token = view.tokenStartingAt(at);
			if (token != null) {
				return token.span().end() > span.end() && PartOfSpeech.isPersonName(token);
			}
		}
		return false;
	}

	/** A character that the segmenter left alone, or a piece of a name. */
	private static boolean isLoose(Token token) {
		return (token.text().length() == 1 && !PartOfSpeech.beginsWith(token, "pcum"))
				|| PartOfSpeech.isPersonName(token);
	}

	/** 总理德拉维亚: a surname written in transliteration is no full name. */
	private boolean isSurname(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		if (token == null || !token.span().equals(span) || !PartOfSpeech.isPersonName(token)
				|| !(token.partOfSpeech().equals("nrf") || span.length() >= 4)) {
			return false;
		}
		int from = Math.max(0, span.start() - LONGEST_TITLE);
		String before = view.text().substring(from, span.start());
		return !this.lexicons.around("foreign").endingAt(before, before.length()).isEmpty();
	}

}

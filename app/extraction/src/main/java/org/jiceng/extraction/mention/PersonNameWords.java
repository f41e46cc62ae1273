package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * Tells how well the words that the segmenter reads in a span agree with a name of a
 * person.
 */
final class PersonNameWords {

	private static final int LONGEST_FOREIGN_TITLE = 3;

	private final PersonLexicons lexicons;

	PersonNameWords(PersonLexicons lexicons) {
		this.lexicons = lexicons;
	}

	/**
	 * {@return 3 where the segmenter reads a name, less the more other words it reads}
	 */
	static int score(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		if (token != null && token.span().equals(span)) {
			return token.partOfSpeech().startsWith("nr") ? 3 : (span.length() == 2) ? -5 : -6;
		}
		if (token != null && token.partOfSpeech().startsWith("nr") && token.span().end() == span.end() - 1
				&& view.endsToken(span.end())) {
			// A third character that the segmenter left alone: 卫淑/nr 贞/nr.
			return 2;
		}
		int score = (view.startsToken(span.start()) ? 1 : -4) + (view.endsToken(span.end()) ? 1 : -3);
		for (int at = span.start(); at < span.end(); at++) {
			Token inner = view.tokenStartingAt(at);
			if (inner == null || inner.partOfSpeech().startsWith("nr")) {
				continue;
			}
			boolean word = inner.text().length() > 1;
			if (word && at == span.start()) {
				score -= 5;
			}
			else if (word) {
				score -= 1;
			}
			else if (at > span.start() && inner.partOfSpeech().matches("[uycpr].*")) {
				score -= 3;
			}
		}
		return score;
	}

	/** 总理内塔尼亚胡: a surname written in transliteration is no full name. */
	boolean isForeignSurname(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		if (token == null || !token.span().equals(span) || !token.partOfSpeech().startsWith("nr")
				|| !(token.partOfSpeech().equals("nrf") || span.length() >= 4)) {
			return false;
		}
		int from = Math.max(0, span.start() - LONGEST_FOREIGN_TITLE);
		String before = view.text().substring(from, span.start());
		return !this.lexicons.around("foreign").endingAt(before, before.length()).isEmpty();
	}

	/** 原副局长: 原副 is no name. */
	boolean reachesIntoTitle(ArticleView view, Span span) {
		for (int at = span.start() + 1; at < span.end(); at++) {
			if (at + this.lexicons.titles().startingAt(view.text(), at).length() > span.end()) {
				return true;
			}
		}
		return false;
	}

}

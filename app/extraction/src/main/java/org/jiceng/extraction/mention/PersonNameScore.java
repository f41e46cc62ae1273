package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;

/**
 * Tells how likely a span is the full name of a person, by what stands before and after
 * it and by the words that the segmenter reads there.
 */
final class PersonNameScore {

	/** A name needs this score or a higher one. */
	static final int ACCEPTED = 6;

	/** What stands before a name when a title does. */
	private static final int TITLED = 4;

	private final PersonLexicons lexicons;

	private final PersonNameSurroundings surroundings;

	private final PersonNameWords words;

	private final NameDismissals dismissals;

	private final NameParts parts;

	PersonNameScore(PersonLexicons lexicons, PersonNameSurroundings surroundings, NameParts parts) {
		this.parts = parts;
		this.lexicons = lexicons;
		this.surroundings = surroundings;
		this.words = new PersonNameWords(lexicons);
		this.dismissals = new NameDismissals(lexicons, surroundings, this.words);
	}

	/**
	 * {@return the score of a span, 0 where it is no name}
	 * @param after whether a title or a verb of appointment stands right before the span
	 */
	int of(MentionDraft draft, ArticleView view, Span span, boolean after) {
		if (view.at(span.end()) == '·') {
			return 0;
		}
		int left = after ? TITLED : this.surroundings.left(draft, view, span);
		boolean titled = left >= TITLED;
		int right = this.surroundings.right(view, span);
		if (titled && right < 2
				&& (span.length() > 2
						|| !this.lexicons.commonSurnames().startingAt(view.text(), span.start()).isEmpty())
				&& this.surroundings.isBeforePredicate(view, span)) {
			right = 2;
		}
		if (!titled && right < 4
				&& (right < 2 || span.length() < 3 || (left < 2 && !this.surroundings.leadsToName(view, span)))) {
			// Too little speaks for a name, whatever the words are: true of most spans.
			return 0;
		}
		if (draft.overlaps(view, span, (mention) -> blocks(mention, span, titled && view.at(span.end()) != '：'))
				|| this.surroundings.isCaptionCredit(view, span.end())) {
			return 0;
		}
		NameCandidate candidate = candidate(view, span, titled, left, right);
		boolean strong = isStrong(candidate, draft.views().get(view.ordinal()));
		return (strong && !this.dismissals.hold(candidate)) ? points(candidate) : 0;
	}

	private NameCandidate candidate(ArticleView view, Span span, boolean titled, int left, int right) {
		String name = span.of(view.text());
		String surname = this.lexicons.surnames().startingAt(name, 0);
		int words = this.words.score(view, span);
		boolean common = !this.lexicons.commonSurnames().startingAt(name, 0).isEmpty()
				|| (titled && this.lexicons.has("frequent", name.charAt(0)))
				|| (right >= 3 && words >= 3 && view.isHan(span.end()) && this.lexicons.has("acting", name.charAt(0)));
		boolean plural = titled && this.surroundings.isAfterPlural(view, span.start());
		boolean cut = titled && surname.length() < name.length() && this.words.isCutBefore(view, span) && right > 0
				&& (view.at(span.end() - 1) == '和'
						|| this.surroundings.right(view, new Span(span.start(), span.end() - 1)) <= 0);
		if (cut) {
			words = Math.max(words, 3);
		}
		boolean named = titled && !plural && (!surname.isEmpty() || this.lexicons.has("rare first", name.charAt(0)))
				&& right >= 2 && this.words.isNamedAsAWord(view, span);
		if (named) {
			words = Math.max(words, 1);
		}
		boolean composed = this.parts.make(name);
		return new NameCandidate(view, span, name, titled, left, right, words, surname, common, name.contains("·"),
				composed || isTransliterated(view, span), composed, plural, cut, named);
	}

	/** Whether enough speaks for a name. */
	private boolean isStrong(NameCandidate candidate, ArticleView dictionary) {
		int length = candidate.name().length();
		int right = candidate.right();
		if (!candidate.surnamed()
				&& (!candidate.titled() || (length == 2 && !isForeign(candidate) && !isRareAndRead(candidate)))) {
			return false;
		}
		if (candidate.titled() || (right >= 4 && (candidate.common() || (candidate.read() && candidate.surnamed())))) {
			return true;
		}
		if (candidate.left() >= 1 && right >= 2
				&& (candidate.dotted() ? isWrittenAbroad(candidate) : candidate.composed() && length > 3)) {
			return true;
		}
		if (!candidate.common()) {
			return false;
		}
		boolean led = candidate.words() >= 3 && (length == 3 ? right >= 2 : length == 2 && right >= 3)
				&& this.surroundings.leadsToName(candidate.view(), candidate.span())
				&& !this.lexicons.has("kind last", candidate.last())
				&& !PersonNameWords.beginsWithDictionaryWord(dictionary, candidate.span());
		return led || (candidate.read() && length >= 3 && candidate.left() >= 2 && right >= 2
				&& !isQuoted(candidate.view(), candidate.span()) && candidate.after() != '\n');
	}

	/** 展红/nr: two characters, the first a rare surname. */
	private boolean isRareAndRead(NameCandidate candidate) {
		return candidate.words() >= 3 && candidate.right() >= 3 && !candidate.plural()
				&& this.lexicons.has("rare first", candidate.first());
	}

	private int points(NameCandidate candidate) {
		ArticleView view = candidate.view();
		int right = candidate.right();
		int length = candidate.name().length();
		int words = candidate.words();
		if (candidate.titled()) {
			if (length >= 3 && candidate.transliterated()) {
				words += (length > 3) ? 6 : 2;
			}
			else if (length > 3 && this.lexicons.isFromAbroad(view, candidate.span().start(), candidate.span().end())
					&& view.endsToken(candidate.span().end()) && !candidate.name().endsWith("斯坦")) {
				// Not 欧尔班夫 in 欧尔班 + 夫妇, nor a country.
				words += 3;
			}
			if (candidate.dotted()) {
				words = 3;
			}
			if (words < 0) {
				// After a title a name is expected where the segmenter reads other words.
				words = (candidate.surname().length() == 2 && length == 3) ? 1
						: (right >= 3 && this.words.beginsWithNoun(view, candidate.span())) ? Math.max(-1, words / 2)
								: words / 2;
			}
		}
		else if (candidate.dotted() || candidate.composed()) {
			words = 3;
		}
		int score = candidate.left() + right + words + (candidate.common() ? 1 : 0) - (candidate.surnamed() ? 0 : 1);
		boolean whole = (right >= 2 && view.endsToken(candidate.span().end()) && words == 3)
				|| (view.isSeparator(candidate.span().end()) && this.lexicons.has("object", candidate.last()));
		if (length > 2 && !candidate.dotted() && !candidate.cut() && !whole && "把将被".indexOf(candidate.after()) < 0
				&& this.lexicons.has("unlikely last", candidate.last())) {
			score -= 4;
		}
		return score;
	}

	private boolean isForeign(NameCandidate candidate) {
		return candidate.name()
			.chars()
			.allMatch((character) -> this.lexicons.isTransliteration((char) character)
					|| this.lexicons.isForeign((char) character));
	}

	/** 阿依古丽·买买提: all characters but one write names of other languages. */
	private boolean isWrittenAbroad(NameCandidate candidate) {
		return candidate.name()
			.chars()
			.filter((character) -> character != '·')
			.filter((character) -> !(this.lexicons.isTransliteration((char) character)
					|| this.lexicons.isForeign((char) character) || this.lexicons.has("dotted", (char) character)))
			.count() <= 1;
	}

	private boolean isTransliterated(ArticleView view, Span span) {
		for (int at = span.start(); at < span.end(); at++) {
			if (!this.lexicons.isTransliterationAt(view, at)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * 书记安阳春, 镇长沙小满: directly after a title the short name of a place is part of a name or
	 * reaches from the title into it.
	 */
	static boolean blocks(Mention mention, Span span, boolean titled) {
		return mention.span().overlaps(span) && !(titled && mention.type().isPlace()
				&& mention.span().end() <= span.end() && !mention.text().equals(mention.name()));
	}

	private static boolean isQuoted(ArticleView view, Span span) {
		return "“\"‘".indexOf(view.at(span.start() - 1)) >= 0 && "”\"’".indexOf(view.at(span.end())) >= 0;
	}

}

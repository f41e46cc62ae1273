package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

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

	PersonNameScore(PersonLexicons lexicons, PersonNameSurroundings surroundings) {
		this.lexicons = lexicons;
		this.surroundings = surroundings;
		this.words = new PersonNameWords(lexicons);
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
		if (!titled && right < 4
				&& (right < 2 || span.length() < 3 || (left < 2 && !this.surroundings.leadsToName(view, span)))) {
			// Too little speaks for a name, whatever the words are: true of most spans.
			return 0;
		}
		if (draft.overlaps(view, span, (mention) -> blocks(mention, span, titled && view.at(span.end()) != '：'))
				|| this.surroundings.isCaptionCredit(view, span.end())) {
			return 0;
		}
		String name = span.of(view.text());
		if ((name.startsWith("江村") && this.lexicons.isTransliteration(view.at(span.start() - 1)))
				|| (name.endsWith("江") && view.at(span.end()) == '村')) {
			// 洛桑江村: 江村 is the second half of a Tibetan name.
			return 0;
		}
		if (name.startsWith("和")
				&& (name.endsWith("方") || this.lexicons.isFromAbroad(view, span.start() + 1, span.end())
						|| (name.length() > 3 && isForeign(view, span.start() + 1, span.end())))) {
			// 习近平主席 + 和 + 柬方, 欧尔班总理 + 和 + 西雅尔多
			return 0;
		}
		boolean dotted = name.contains("·");
		String surname = this.lexicons.surnames().startingAt(name, 0);
		boolean common = !this.lexicons.commonSurnames().startingAt(name, 0).isEmpty()
				|| (titled && this.lexicons.has("frequent", name.charAt(0)));
		boolean surnamed = common || dotted || !surname.isEmpty();
		int words = this.words.score(view, span);
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
		boolean read = words >= 3 || (right >= 4 && words >= 2);
		boolean particle = !common && !dotted && !named && !(name.length() > 3 && isTransliterated(view, span))
				&& this.words.beginsWithParticle(view, span);
		Token before = view.tokenEndingAt(span.start());
		boolean counted = before != null
				&& (before.partOfSpeech().equals("m") || (!titled && before.partOfSpeech().startsWith("q"))
						|| (this.lexicons.has("measures", name.charAt(0)) && "这那一两几每半".contains(before.text()))
						|| ("只头匹条群".indexOf(view.at(span.start() - 1)) >= 0
								&& "一两几二三四五六七八九十百0123456789".indexOf(view.at(span.start() - 2)) >= 0));
		boolean rare = surname.isEmpty() && !dotted && titled && this.lexicons.has("rare first", name.charAt(0))
				&& !isTransliterated(view, span);
		if (rare && words < 1 && (right < 3 || name.length() != 3 || words < -2)) {
			return 0;
		}
		if (particle || counted || this.words.isVerbAndObject(view, span, common, left)
				|| this.lexicons.titles().contains(name) || this.lexicons.stopWords().contains(name)
				|| this.lexicons.isAddress(name) || this.words.reachesIntoTitle(view, span)) {
			return 0;
		}
		if (!titled && this.surroundings.isCutAtHead(view, span.start())) {
			return 0;
		}
		if (plural && isKind(view, span, common, read || cut || dotted || !surnamed, right)) {
			return 0;
		}
		if (!dotted && this.words.isPartOfForeignName(view, span, titled)) {
			return 0;
		}
		if ((!named && isOrdinary(view, span, common, titled)) || this.words.isForeignSurname(view, span)) {
			return 0;
		}
		boolean led = common && words >= 3 && (name.length() == 3 ? right >= 2 : name.length() == 2 && right >= 3)
				&& this.surroundings.leadsToName(view, span)
				&& !this.lexicons.has("kind last", name.charAt(name.length() - 1))
				&& !PersonNameWords.beginsWithDictionaryWord(draft.views().get(view.ordinal()), span);
		boolean strong = titled || led || (right >= 4 && (common || (read && surnamed)))
				|| (common && read && name.length() >= 3 && left >= 2 && right >= 2 && !isQuoted(view, span)
						&& view.at(span.end()) != '\n');
		boolean unlikely = !named && !(titled && name.length() > 3 && isTransliterated(view, span)) && surnamed
				&& !common && !dotted && this.lexicons.has("unlikely first", name.charAt(0))
				&& ((right < 2 && !(titled && words >= 3 && name.length() > 2)) || !titled
						|| (!read && words < 0 && right < 4 && !isTransliterated(view, span))
						|| this.lexicons.has("numbers", name.charAt(1)));
		if (!strong || unlikely
				|| (!surnamed && (!titled || (name.length() == 2 && !isForeign(view, span.start(), span.end()))))) {
			return 0;
		}
		if (titled && name.length() >= 3 && isTransliterated(view, span)) {
			words += (name.length() > 3) ? 6 : 2;
		}
		else if (titled && name.length() > 3 && this.lexicons.isFromAbroad(view, span.start(), span.end())
				&& view.endsToken(span.end()) && !name.endsWith("斯坦")) {
			// Not 欧尔班夫 in 欧尔班 + 夫妇, nor a country.
			words += 3;
		}
		if (titled && dotted) {
			words = 3;
		}
		if (titled && words < 0) {
			// After a title a name is expected where the segmenter reads other words.
			words = (surname.length() == 2 && name.length() == 3) ? 1
					: (right >= 3 && this.words.beginsWithNoun(view, span)) ? Math.max(-1, words / 2) : words / 2;
		}
		int score = left + right + words + (common ? 1 : 0) - (surnamed ? 0 : 1);
		boolean whole = right >= 2 && view.endsToken(span.end()) && words == 3;
		if (name.length() > 2 && !dotted && !cut && !whole && "把将被".indexOf(view.at(span.end())) < 0
				&& this.lexicons.has("unlikely last", name.charAt(name.length() - 1))) {
			score -= 4;
		}
		return score;
	}

	/**
	 * 干部学纪、知纪: behind a role noun that stands for many, only a common surname or a name
	 * that the segmenter reads is a name.
	 */
	private static boolean isKind(ArticleView view, Span span, boolean common, boolean read, int right) {
		if (span.length() == 2) {
			return right < 3 || !common || PersonNameWords.isWord(view, span);
		}
		return !read && !(common && span.length() >= 3 && right >= 2);
	}

	/** 总书记强调, 邻居吴家: an ordinary word, or the family of somebody. */
	private static boolean isOrdinary(ArticleView view, Span span, boolean common, boolean titled) {
		if (view.at(span.start() + 1) == '不' && view.at(span.start()) == view.at(span.start() + 2)) {
			return true;
		}
		boolean family = span.length() == 2 && view.at(span.end() - 1) == '家';
		return family || (!common && titled && PersonNameWords.beginsWithWord(view, span))
				|| (PersonNameWords.isWord(view, span) && (!common || !titled)) || PersonNameWords.isVerb(view, span);
	}

	private boolean isForeign(ArticleView view, int start, int end) {
		for (int at = start; at < end; at++) {
			if (!this.lexicons.isTransliteration(view.at(at)) && !this.lexicons.isForeign(view.at(at))) {
				return false;
			}
		}
		return true;
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

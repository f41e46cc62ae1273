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

	PersonNameScore(PersonLexicons lexicons) {
		this.lexicons = lexicons;
		this.surroundings = new PersonNameSurroundings(lexicons);
		this.words = new PersonNameWords(lexicons);
	}

	/**
	 * {@return the score of a span, 0 where it is no name}
	 */
	int of(MentionDraft draft, ArticleView view, Span span) {
		int left = this.surroundings.left(draft, view, span);
		if (draft.overlaps(view, span, (mention) -> blocks(mention, span, left)) || view.at(span.end()) == '·'
				|| this.surroundings.isCaptionCredit(view, span.end())) {
			return 0;
		}
		String name = span.of(view.text());
		boolean dotted = name.contains("·");
		boolean common = !this.lexicons.commonSurnames().startingAt(name, 0).isEmpty();
		boolean surnamed = common || dotted || !this.lexicons.surnames().startingAt(name, 0).isEmpty();
		int right = this.surroundings.right(view, span);
		int words = PersonNameWords.score(view, span);
		boolean read = words >= 3;
		if (this.lexicons.stopWords().contains(name) || this.lexicons.isAddress(name)
				|| this.words.reachesIntoTitle(view, span)) {
			return 0;
		}
		boolean titled = left >= TITLED;
		boolean plural = titled && !this.lexicons.around("plural").endingAt(view.text(), span.start()).isEmpty();
		if ((plural && !read && !dotted && surnamed && !(common && name.length() == 3 && right >= 2))
				|| (plural && name.length() == 2 && right < 3) || this.words.isForeignSurname(view, span)) {
			return 0;
		}
		boolean strong = titled || (right >= 4 && (common || (read && surnamed)))
				|| (common && read && name.length() >= 3 && left >= 2 && right >= 2 && !isQuoted(view, span)
						&& view.at(span.end()) != '\n');
		if (!strong || (!surnamed && !titled) || (titled && surnamed && !common && !read && right < 2
				&& this.lexicons.has("unlikely first", name.charAt(0)))) {
			return 0;
		}
		if (titled && name.length() >= 4 && isTransliterated(name)) {
			words += 6;
		}
		if (titled && words < 0) {
			// After a title a name is expected where the segmenter reads other words.
			words = words / 2;
		}
		int score = left + right + words + (common ? 1 : 0) - (surnamed ? 0 : 1);
		if (name.length() > 2 && !dotted && this.lexicons.has("unlikely last", name.charAt(name.length() - 1))) {
			score -= 4;
		}
		return score;
	}

	private boolean isTransliterated(String name) {
		return name.chars().allMatch((character) -> this.lexicons.isTransliteration((char) character));
	}

	/** 书记禄朝阳: directly after a title the short name of a place is part of a name. */
	private static boolean blocks(Mention mention, Span span, int left) {
		return mention.span().overlaps(span) && !(left >= TITLED && mention.type().isPlace()
				&& span.contains(mention.span()) && !mention.text().equals(mention.name()));
	}

	private static boolean isQuoted(ArticleView view, Span span) {
		return "“\"‘".indexOf(view.at(span.start() - 1)) >= 0 && "”\"’".indexOf(view.at(span.end())) >= 0;
	}

}

package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * Tells spans that are no names of people by the words that they are made of, though what
 * stands around them speaks for a name.
 */
final class NameDismissals {

	private final PersonLexicons lexicons;

	private final PersonNameSurroundings surroundings;

	private final PersonNameWords words;

	private final ForeignNames foreignNames;

	private final AddressForms addresses;

	NameDismissals(PersonLexicons lexicons, PersonNameSurroundings surroundings, PersonNameWords words) {
		this.lexicons = lexicons;
		this.surroundings = surroundings;
		this.words = words;
		this.foreignNames = new ForeignNames(lexicons);
		this.addresses = new AddressForms(lexicons);
	}

	/**
	 * {@return whether a candidate is no name of a person}
	 */
	boolean hold(NameCandidate candidate) {
		return isPartOfName(candidate) || isCounted(candidate) || (!candidate.composed() && (isRare(candidate)
				|| isParticle(candidate) || isOtherWord(candidate) || isKind(candidate) || isUnlikely(candidate)));
	}

	/** A piece of a longer name, or two names joined. */
	private boolean isPartOfName(NameCandidate candidate) {
		ArticleView view = candidate.view();
		Span span = candidate.span();
		String name = candidate.name();
		if ((name.startsWith("江村") && this.lexicons.isTransliteration(candidate.before()))
				|| (name.endsWith("江") && candidate.after() == '村')) {
			// 洛桑江村: 江村 is the second half of a Tibetan name.
			return true;
		}
		if (name.startsWith("和")
				&& (name.endsWith("方") || this.lexicons.isFromAbroad(view, span.start() + 1, span.end())
						|| (name.length() > 3 && isForeignBehindFirst(name)))) {
			// 习近平主席 + 和 + 柬方, 欧尔班总理 + 和 + 西雅尔多
			return true;
		}
		return (!candidate.titled() && this.surroundings.isCutAtHead(view, span.start()))
				|| this.foreignNames.areCut(candidate) || isCutFromFollower(candidate)
				|| this.words.reachesIntoTitle(view, span);
	}

	/** 乔木 + 来到: the last character is the first of the word behind the name. */
	private boolean isCutFromFollower(NameCandidate candidate) {
		int last = candidate.span().end() - 1;
		Token word = (candidate.name().length() == 3) ? candidate.view().tokenStartingAt(last) : null;
		return word != null && word.text().length() > 1 && !PartOfSpeech.isPersonName(word)
				&& this.lexicons.followers().startingAt(word.text(), 0).length() == word.text().length();
	}

	private boolean isForeignBehindFirst(String name) {
		return name.chars()
			.skip(1)
			.allMatch((character) -> this.lexicons.isTransliteration((char) character)
					|| this.lexicons.isForeign((char) character));
	}

	/** A rare surname that is mostly a word, without enough that speaks for a name. */
	private boolean isRare(NameCandidate candidate) {
		boolean rare = candidate.surname().isEmpty() && !candidate.dotted() && candidate.titled()
				&& this.lexicons.has("rare first", candidate.first()) && !candidate.transliterated();
		return rare && candidate.words() < 1
				&& (candidate.right() < 3 || candidate.name().length() != 3 || candidate.words() < -2);
	}

	/** 和/c 记者/n: a word of grammar and another word. */
	private boolean isParticle(NameCandidate candidate) {
		return !candidate.common() && !candidate.dotted() && !candidate.named() && !candidate.longTransliterated()
				&& this.words.beginsWithParticle(candidate.view(), candidate.span());
	}

	/** 三/m 张桌, 一只/q 羊羔: what a numeral or a measure stands before. */
	private boolean isCounted(NameCandidate candidate) {
		Token before = candidate.view().tokenEndingAt(candidate.span().start());
		return before != null && (before.partOfSpeech().equals("m")
				|| (!candidate.titled() && before.partOfSpeech().startsWith("q")));
	}

	/** 初心, 秦大姐, 总书记强调, 邻居吴家: a word, a form of address, the family of somebody. */
	private boolean isOtherWord(NameCandidate candidate) {
		String name = candidate.name();
		ArticleView view = candidate.view();
		Span span = candidate.span();
		if (this.words.isVerbAndObject(view, span, candidate.common(), candidate.left())
				|| this.lexicons.titles().contains(name) || this.lexicons.stopWords().contains(name)
				|| this.addresses.hold(name)) {
			return true;
		}
		if (candidate.named()) {
			return false;
		}
		boolean doubtful = name.charAt(1) == '不' && candidate.first() == view.at(span.start() + 2);
		boolean family = name.length() == 2 && candidate.last() == '家';
		boolean surnameAlone = name.length() == 2 && candidate.surname().length() == 2;
		boolean speaking = candidate.titled() && !candidate.plural() && candidate.right() >= 4
				&& !candidate.surname().isEmpty() && PersonNameWords.isNoun(view, span);
		return doubtful || family || surnameAlone
				|| (!candidate.common() && candidate.titled() && PersonNameWords.beginsWithWord(view, span))
				|| (PersonNameWords.isWord(view, span) && !speaking && (!candidate.common() || !candidate.titled()))
				|| PersonNameWords.isVerb(view, span);
	}

	/**
	 * 干部学纪、知纪: behind a role noun that stands for many, only a common surname or a name
	 * that the segmenter reads is a name.
	 */
	private static boolean isKind(NameCandidate candidate) {
		if (!candidate.plural()) {
			return false;
		}
		if (candidate.name().length() == 2) {
			return candidate.right() < 3 || !candidate.common()
					|| PersonNameWords.isWord(candidate.view(), candidate.span());
		}
		boolean read = candidate.read() || candidate.cut() || candidate.dotted() || !candidate.surnamed()
				|| candidate.longTransliterated();
		return !read && !(candidate.common() && candidate.right() >= 2);
	}

	/** A surname that is mostly the beginning of a word. */
	private boolean isUnlikely(NameCandidate candidate) {
		if (candidate.named() || candidate.common() || candidate.dotted() || !candidate.surnamed()
				|| (candidate.titled() && candidate.longTransliterated())
				|| !this.lexicons.has("unlikely first", candidate.first())) {
			return false;
		}
		int words = candidate.words();
		int right = candidate.right();
		return !candidate.titled() || (right < 2 && !(words >= 3 && candidate.name().length() > 2))
				|| (!candidate.read() && words < 0 && right < 4 && !candidate.transliterated())
				|| this.lexicons.has("numbers", candidate.name().charAt(1));
	}

}

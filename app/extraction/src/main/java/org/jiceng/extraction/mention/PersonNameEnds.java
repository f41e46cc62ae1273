package org.jiceng.extraction.mention;

import java.util.Arrays;
import java.util.Set;

import org.jiceng.extraction.text.Token;

/**
 * Tells where a name of a person that starts at an offset may end: after a surname and
 * one or two characters, where HanLP's name ends, after the parts of a dotted name
 * (阿依古丽·买买提) or a run of transliteration characters.
 */
final class PersonNameEnds {

	/** A surname of two characters, and two more. */
	static final int LONGEST_PLAIN = 4;

	private static final int LONGEST_PART = 8;

	private static final int SHORTEST_RUN = 3;

	private static final Set<String> NOUNS = Set.of("n", "v", "vn");

	private final PersonLexicons lexicons;

	private final NameParts parts;

	PersonNameEnds(PersonLexicons lexicons, NameParts parts) {
		this.lexicons = lexicons;
		this.parts = parts;
	}

	/**
	 * {@return whether a name may start at an offset; most characters begin no surname
	 * and no other name}
	 */
	boolean mayBegin(ArticleView view, int at) {
		return this.lexicons.mayBegin(view.at(at)) || this.parts.mayBegin(view.at(at)) || mayBeLong(view, at);
	}

	/**
	 * {@return whether what starts at an offset may be a name with more than a surname
	 * and two characters, when no title stands before it}
	 */
	boolean mayBeLong(ArticleView view, int at) {
		return view.hasDot() || view.startsPersonName(at) || this.lexicons.isFromAbroad(view, at, at + SHORTEST_RUN);
	}

	/**
	 * {@return where a name that starts at an offset may end, the likelier last}
	 */
	int[] of(ArticleView view, int at) {
		Ends ends = new Ends();
		if (view.hasDot()) {
			dotted(ends, view, at);
			if (ends.size > 0) {
				return ends.toArray();
			}
		}
		String surname = this.lexicons.surnames().startingAt(view.text(), at);
		if (!surname.isEmpty()) {
			int first = at + surname.length();
			addEnd(ends, view, first, 1);
			addEnd(ends, view, first, 2);
			if (surname.length() == 2) {
				addEnd(ends, view, at + 1, 1);
				addEnd(ends, view, at + 1, 2);
			}
			if ((view.at(first) == ' ' || view.at(first) == '\u3000') && view.isHan(first + 1) && view.isHan(first + 2)
					&& surname.length() == 1 && this.lexicons.isTitleBefore(view, at)) {
				// 县长 + 李 明远, printed wide.
				ends.add(first + 3);
			}
			if ((view.at(first) == ' ' || view.at(first) == '\u3000') && view.isHan(first + 1)
					&& (!view.isHan(first + 2)
							|| !this.lexicons.followers().startingAt(view.text(), first + 2).isEmpty())) {
				ends.add(first + 2);
			}
		}
		else if (this.lexicons.has("rare first", view.at(at)) && this.lexicons.isTitleBefore(view, at)
				&& !this.lexicons.isFromAbroad(view, at, at + SHORTEST_RUN)) {
			addEnd(ends, view, at, 3);
		}
		if (PersonNotices.isNoticed(view, at)) {
			for (int length = 2; length <= LONGEST_PLAIN; length++) {
				addEnd(ends, view, at, length);
			}
		}
		Token token = view.tokenStartingAt(at);
		if (token != null && PartOfSpeech.isPersonName(token) && token.span().length() >= 2) {
			addEnd(ends, view, at, token.span().length());
			Token next = view.tokenStartingAt(token.span().end());
			if (next != null && PartOfSpeech.isPersonName(next) && next.span().length() == 2
					&& this.lexicons.isTransliteration(view.at(next.span().start()))
					&& this.lexicons.isTransliteration(view.at(next.span().start() + 1))) {
				// 丹增/nr 多吉/nr
				addEnd(ends, view, at, next.span().end() - at);
			}
		}
		transliterated(ends, view, at);
		foreign(ends, view, at);
		composed(ends, view, at);
		return ends.toArray();
	}

	private static void addEnd(Ends ends, ArticleView view, int at, int length) {
		for (int i = 0; i < length; i++) {
			if (!view.isHan(at + i) && view.at(at + i) != '·') {
				return;
			}
		}
		ends.add(at + length);
	}

	/** 阿依古丽·买买提. */
	private void dotted(Ends ends, ArticleView view, int at) {
		int dot = at;
		while (dot < at + LONGEST_PART && view.isHan(dot)) {
			dot++;
		}
		if (dot == at || view.at(dot) != '·' || view.at(at) == '的'
				|| !this.lexicons.titles().endingAt(view.text(), at + 1).isEmpty()) {
			// 秘书 ends before 长哈里德·萨迪, 秘书长 within it.
			return;
		}
		boolean titled = this.lexicons.isTitleBefore(view, at);
		boolean begins = titled || !view.isHan(at - 1) || view.at(at - 1) == '的'
				|| this.lexicons.isIntroducing(view.at(at - 1));
		boolean led = !titled && this.lexicons.isIntroducing(view.at(at)) && view.startsToken(at + 1);
		if (!begins || led) {
			return;
		}
		boolean written = titled
				&& view.text().substring(at, dot).chars().allMatch((character) -> isWrittenSo((char) character));
		for (int i = at; i < dot; i++) {
			Token word = view.tokenStartingAt(i);
			boolean noun = !written && word != null && word.span().length() > 1
					&& (NOUNS.contains(word.partOfSpeech()) || PartOfSpeech.beginsWith(word, "rdcpf"));
			if (noun || !this.lexicons.titles().startingAt(view.text(), i).isEmpty()) {
				return;
			}
		}
		int end = dot + 2;
		while (end <= dot + LONGEST_PART && isPartOfDotted(view, end)) {
			end++;
		}
		if (view.isHan(dot + 1)) {
			ends.add(end);
			int whole = this.parts.end(view.text(), dot + 1);
			if (whole > dot + 1 && view.at(whole) != '·') {
				// 吐尔逊 + 松了口气
				ends.add(whole);
			}
		}
	}

	private boolean isWrittenSo(char character) {
		return this.lexicons.isTransliteration(character) || this.lexicons.isForeign(character);
	}

	private boolean isPartOfDotted(ArticleView view, int at) {
		boolean written = this.lexicons.isTransliteration(view.at(at)) || this.lexicons.isForeign(view.at(at))
				|| this.lexicons.has("dotted", view.at(at)) || view.at(at) == '·';
		return written && this.lexicons.followers().startingAt(view.text(), at).length() < 2
				&& this.lexicons.speechVerbs().startingAt(view.text(), at).isEmpty();
	}

	/** 扎西多杰, 卓玛草: the parts that names of other languages are made of. */
	private void composed(Ends ends, ArticleView view, int at) {
		int end = this.parts.end(view.text(), at);
		if (end - at >= SHORTEST_RUN) {
			ends.add(end);
		}
		if (end > at && this.parts.goesOn(view.text(), end)) {
			ends.add(end + 1);
		}
	}

	/** 议长德拉维亚说: a run of the characters that write foreign names, up to a word. */
	private void foreign(Ends ends, ArticleView view, int at) {
		if (!this.lexicons.isFromAbroad(view, at, at + SHORTEST_RUN)) {
			return;
		}
		int end = at;
		while (end < at + LONGEST_PART && this.lexicons.goesOnAbroad(view, end)) {
			end++;
		}
		if (end - at >= SHORTEST_RUN) {
			ends.add(end);
		}
	}

	/** 娜仁花, 特木尔: a run of transliteration characters after a title. */
	private void transliterated(Ends ends, ArticleView view, int at) {
		if (!this.lexicons.isTransliteration(view.at(at))
				|| !(view.isSeparator(at - 1) || this.lexicons.isTitleBefore(view, at))) {
			return;
		}
		int end = at;
		while (end < at + LONGEST_PART && view.isHan(end) && this.lexicons.isTransliterationAt(view, end)
				&& view.at(end) != '的') {
			end++;
		}
		if (end - at >= 2) {
			ends.add(end);
		}
	}

	/** Offsets in the order of their finding, each once. */
	private static final class Ends {

		private static final int[] NONE = {};

		private int[] offsets = NONE;

		private int size;

		void add(int offset) {
			for (int i = 0; i < this.size; i++) {
				if (this.offsets[i] == offset) {
					return;
				}
			}
			if (this.size == this.offsets.length) {
				this.offsets = Arrays.copyOf(this.offsets, this.size + 4);
			}
			this.offsets[this.size++] = offset;
		}

		int[] toArray() {
			return (this.size == 0) ? NONE : Arrays.copyOf(this.offsets, this.size);
		}

	}

}

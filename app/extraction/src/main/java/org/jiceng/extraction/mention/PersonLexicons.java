package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.text.CharacterSet;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * The words and characters by which names of people are found: surnames, titles, verbs of
 * speech, and what else stands around a name.
 */
final class PersonLexicons {

	/** Last characters of words for who does a work. */
	private static final String ROLE_ENDS = "师员匠手户";

	/** 总书记, 副主任, 第一书记. */
	private static final List<String> RANKS = List.of("总", "副", "第一");

	/** The rows of characters with which names without a surname begin. */
	private static final Set<String> BEGINNING = Set.of("transliteration", "rare first");

	private final Lexicon surnames;

	private final Lexicon commonSurnames;

	private final Lexicon titles;

	private final Lexicon followers;

	private final Lexicon speechVerbs;

	private final Lexicon appointmentVerbs;

	private final Lexicon stopWords;

	private final Map<String, Lexicon> around = new HashMap<>();

	private final Map<String, CharacterSet> characters = new HashMap<>();

	private final CharacterSet transliteration;

	private final CharacterSet foreign;

	private final CharacterSet introducing;

	/** The characters with which surnames and transliterated names begin. */
	private final CharacterSet beginning;

	private final Lexicon honorifics;

	/**
	 * A look-up of these few tells nearly everywhere that no title of honour stands
	 * there.
	 */
	private final Lexicon honorificTitles;

	PersonLexicons(LexiconReader reader) {
		Set<String> all = new HashSet<>();
		for (List<String> row : reader.rows("surnames.txt")) {
			all.addAll(List.of(row.get(0).strip().split("\\s+")));
		}
		this.surnames = new Lexicon(all);
		this.titles = reader.words("title-nouns.txt");
		this.followers = reader.words("name-followers.txt");
		this.commonSurnames = reader.words("common-surnames.txt");
		this.speechVerbs = reader.words("speech-verbs.txt");
		this.stopWords = reader.words("stop-words.txt");
		this.appointmentVerbs = reader.words("appointment-verbs.txt");
		for (List<String> row : reader.rows("person-words.tsv")) {
			this.around.put(row.get(0), new Lexicon(List.of(row.get(1).strip().split("\\s+"))));
		}
		StringBuilder first = new StringBuilder();
		all.forEach((surname) -> first.append(surname.charAt(0)));
		for (List<String> row : reader.rows("name-characters.tsv")) {
			this.characters.put(row.get(0), new CharacterSet(row.get(1).strip()));
			if (BEGINNING.contains(row.get(0))) {
				first.append(row.get(1).strip());
			}
		}
		this.transliteration = characters("transliteration");
		this.foreign = characters("foreign");
		this.introducing = characters("introducing");
		this.beginning = new CharacterSet(first);
		this.honorifics = around("honorific");
		this.honorificTitles = new Lexicon(this.titles.where(this::isHonorific));
	}

	Lexicon surnames() {
		return this.surnames;
	}

	Lexicon commonSurnames() {
		return this.commonSurnames;
	}

	Lexicon titles() {
		return this.titles;
	}

	Lexicon followers() {
		return this.followers;
	}

	Lexicon speechVerbs() {
		return this.speechVerbs;
	}

	Lexicon appointmentVerbs() {
		return this.appointmentVerbs;
	}

	Lexicon stopWords() {
		return this.stopWords;
	}

	/**
	 * {@return the words of one row of the table of words around names}
	 */
	Lexicon around(String row) {
		Lexicon words = this.around.get(row);
		if (words == null) {
			throw new IllegalStateException("person-words.tsv lacks the row " + row);
		}
		return words;
	}

	/**
	 * {@return whether a character is in one row of the table of characters}
	 */
	boolean has(String row, char character) {
		return characters(row).contains(character);
	}

	private CharacterSet characters(String row) {
		CharacterSet characters = this.characters.get(row);
		if (characters == null) {
			throw new IllegalStateException("name-characters.tsv lacks the row " + row);
		}
		return characters;
	}

	boolean isTransliteration(char character) {
		return this.transliteration.contains(character);
	}

	/**
	 * {@return whether a surname or a transliterated name may begin with a character}
	 */
	boolean mayBegin(char character) {
		return this.beginning.contains(character);
	}

	/** Whether a character of a transliterated name stands at an offset: 让 behind 才. */
	boolean isTransliterationAt(ArticleView view, int at) {
		return isTransliteration(view.at(at)) || (view.at(at) == '让' && view.at(at - 1) == '才');
	}

	/** Whether a character is a word after which a name may follow. */
	boolean isIntroducing(char character) {
		return this.introducing.contains(character);
	}

	boolean isForeign(char character) {
		return this.foreign.contains(character);
	}

	/**
	 * {@return whether a name from abroad may go on at an offset: one of its characters
	 * stands there, and no word that follows names}
	 */
	boolean goesOnAbroad(ArticleView view, int at) {
		return isForeign(view.at(at)) && this.followers.startingAt(view.text(), at).length() < 2
				&& this.speechVerbs.startingAt(view.text(), at).isEmpty()
				&& this.titles.startingAt(view.text(), at).isEmpty();
	}

	boolean isFromAbroad(ArticleView view, int start, int end) {
		for (int at = start; at < end; at++) {
			if (!isForeign(view.at(at))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return whether a title stands right before an offset, a blank or closing
	 * quotation mark between them put aside}
	 */
	boolean isTitleBefore(ArticleView view, int at) {
		int end = at;
		while (end > 0 && (view.at(end - 1) == ' ' || view.at(end - 1) == '”')) {
			end--;
		}
		if (!this.titles.endingAt(view.text(), end).isEmpty()) {
			return true;
		}
		// 调律师, 采茶员: one word for who does a work.
		Token word = (ROLE_ENDS.indexOf(view.at(end - 1)) >= 0) ? view.tokenEndingAt(end) : null;
		if (word == null) {
			return false;
		}
		// 护林/vn 员/q
		Token stem = (word.span().length() == 1 && view.at(end - 1) != '手'
				&& this.titles.startingAt(view.text(), end - 1).isEmpty()) ? view.tokenEndingAt(end - 1) : null;
		return (word.span().length() > 2 && word.partOfSpeech().startsWith("n")) || (stem != null
				&& stem.span().length() > 1 && PartOfSpeech.beginsWith(stem, "nv") && !PartOfSpeech.isPersonName(stem));
	}

	/**
	 * {@return whether the words around a name make a national leader of it: 国家主席 or 总理
	 * before it without the name of a country, 总书记 after it}
	 */
	boolean isLeader(ArticleView view, Span name) {
		String title = around("leader").endingAt(view.text(), name.start());
		int before = name.start() - title.length();
		boolean own = !title.isEmpty()
				&& (!view.isHan(before - 1) || view.precededBy("中国", before) || isIntroducing(view.at(before - 1)));
		return own || !around("leading").startingAt(view.text(), name.end()).isEmpty();
	}

	/**
	 * {@return whether the longest title at an offset is one of honour}
	 */
	boolean isHonorificAt(String text, int offset) {
		String honorific = this.honorificTitles.startingAt(text, offset);
		return !honorific.isEmpty() && honorific.equals(this.titles.startingAt(text, offset));
	}

	private boolean isHonorific(String title) {
		if (this.honorifics.contains(title)) {
			return true;
		}
		for (String rank : RANKS) {
			if (title.startsWith(rank)) {
				return this.honorifics.contains(title.substring(rank.length()));
			}
		}
		return false;
	}

}

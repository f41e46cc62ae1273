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

	/** 秦四嫂: one of the first set and one of the second; 秦老三: 老 and one of the third. */
	private static final String BEFORE_KIN = "老大";

	private static final String KIN = "嫂哥姐叔婶伯爷婆妈姨妹弟娘公";

	/** Not 秦阿妹 and 秦二妹, which are names. */
	private static final String BEFORE_SENIORS = "阿小一二三四五六七八九幺";

	private static final String SENIOR_KIN = "嫂哥姐叔婶伯爷婆妈姨公";

	private static final String SENIORITY = "大一二三四五六七八九幺";

	private static final Set<String> KIN_WORDS = Set.of("婆婆", "嫂子", "妈妈", "叔叔", "伯伯", "姐姐", "大嫂", "嬢嬢");

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

	private final Lexicon addresses;

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
		this.addresses = around("address");
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

	/**
	 * {@return whether a text is a form of address that makes no full name: 秦大姐, 老秦}
	 */
	boolean isAddress(String text) {
		boolean familiar = text.length() == 2 && "老小阿".indexOf(text.charAt(0)) >= 0;
		// The longest word behind the first character is all of the rest, or it is no
		// word.
		return familiar || (text.length() == 2 && text.endsWith("老")) || isKin(text)
				|| (text.length() > 1 && this.addresses.startingAt(text, 1).length() == text.length() - 1);
	}

	private static boolean isKin(String text) {
		if (text.length() != 3) {
			return false;
		}
		char before = text.charAt(1);
		char last = text.charAt(2);
		return (KIN.indexOf(last) >= 0 && BEFORE_KIN.indexOf(before) >= 0)
				|| (BEFORE_SENIORS.indexOf(before) >= 0 && SENIOR_KIN.indexOf(last) >= 0)
				|| (before == '老' && SENIORITY.indexOf(last) >= 0) || KIN_WORDS.contains(text.substring(1));
	}

}

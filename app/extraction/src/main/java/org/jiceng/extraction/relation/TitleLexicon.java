package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiceng.extraction.text.WordLists;
import org.jiceng.extraction.text.WordTrie;

/**
 * The kinds of titles that posts have: the noun at their end and the words that may stand
 * before it (副, 常务, 第一; 眼科 in 眼科主任). Names of no particular post holder or body are in
 * it.
 */
final class TitleLexicon {

	private static final Pattern DEPUTIES = Pattern.compile("(?:人大|人民代表大会|政协|协商会议|党代会|代表大会) (?:代表|委员|常委)$");

	private static final int LONGEST_BEFORE_NOUN = 6;

	/** What may stand before a party noun. */
	private static final List<String> KINDS_OF_PARTY = List.of("", "机关", "临时", "联合");

	private final WordTrie<String> title;

	private final Pattern bare;

	private final WordTrie<String> bodyNoun;

	private final Set<String> partyNouns;

	private final WordTrie<String> noPost;

	private final WordTrie<String> noPlace;

	private final Pattern prefix;

	private final WordTrie<String> mayPrecede;

	/**
	 * Reads the lexicon.
	 * @throws IllegalStateException if the resource is absent
	 */
	TitleLexicon() {
		WordLists lists = WordLists.read(TitleLexicon.class, "titles.words");
		String nouns = lists.anyOf("noun");
		this.title = endings(lists.words("noun"));
		this.bare = Pattern.compile(lists.anyOf("rank") + "{0,4}" + nouns + "$");
		this.bodyNoun = endings(
				Stream.concat(lists.words("party").stream(), lists.words("body").stream()).distinct().toList());
		this.partyNouns = Set.copyOf(lists.words("party"));
		this.noPost = endings(lists.words("no post"));
		this.noPlace = endings(lists.words("no place"));
		this.prefix = Pattern.compile("^(?:" + lists.anyOf("before") + "|分管[^的]{1,20}的|主持[^的]{1,12}的|负责[^的]{1,20}的"
				+ "|最[^的]{1,6}的|前(?=.{2})|挂职(?=.)|老(?=书记|主任|支书|村长)){1,4}");
		this.mayPrecede = endings(lists.words("may precede"));
	}

	private static WordTrie<String> endings(List<String> words) {
		return WordTrie.backward(words.stream().distinct().collect(Collectors.toMap((word) -> word, (word) -> word)));
	}

	private static boolean ends(WordTrie<String> words, String text) {
		return words.longest(text, text.length()) != null;
	}

	/**
	 * {@return whether a text ends with a title}
	 */
	boolean endsWithTitle(String text) {
		return ends(this.title, text);
	}

	/**
	 * {@return the plain title at the end of a text, or an empty text}
	 */
	String bareTitle(String text) {
		Matcher matcher = this.bare.matcher(text);
		return matcher.find() ? matcher.group() : "";
	}

	/**
	 * {@return whether a text is a common noun for a body: 管委会, 组织部}
	 */
	boolean isBodyNoun(String text) {
		String noun = this.bodyNoun.longest(text, text.length());
		return noun != null && text.length() - noun.length() <= LONGEST_BEFORE_NOUN;
	}

	/**
	 * {@return whether a text is a common noun for a party organisation: 党委, 党支部}
	 */
	boolean isPartyNoun(String text) {
		for (String kind : KINDS_OF_PARTY) {
			if (text.startsWith(kind) && this.partyNouns.contains(text.substring(kind.length()))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether a title is none of a post: a deputy to a congress}
	 */
	boolean isNoPost(String text) {
		return ends(this.noPost, text);
	}

	/**
	 * {@return whether a title is that of a trade, which nobody has at a place as a post:
	 * 清河县技术员}
	 */
	boolean isOfNoPlace(String text) {
		return ends(this.noPlace, text);
	}

	/**
	 * {@return whether a body and a title make a deputy to a congress, which is no post:
	 * 全国人大代表, 清河县政协委员}
	 */
	boolean isDeputy(String body, String title) {
		return DEPUTIES.matcher(body + " " + title).find();
	}

	/**
	 * {@return whether a title without a body may follow these words}
	 */
	boolean mayPrecede(String text) {
		return ends(this.mayPrecede, text);
	}

	/**
	 * {@return the text without the words in front of a title that are no part of it}
	 */
	String withoutPrefix(String text) {
		Matcher matcher = this.prefix.matcher(text);
		String title = matcher.find() ? text.substring(matcher.end()) : text;
		return title.isEmpty() ? text : title;
	}

}

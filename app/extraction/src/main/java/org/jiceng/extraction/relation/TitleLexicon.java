package org.jiceng.extraction.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of titles that posts have: the noun at their end and the words that may stand
 * before it (副, 常务, 第一; 眼科 in 眼科主任). Names of no particular post holder or body are in
 * it.
 */
final class TitleLexicon {

	private static final Pattern DEPUTIES = Pattern.compile("(?:人大|人民代表大会|政协|协商会议|党代会|代表大会) (?:代表|委员|常委)$");

	private final Pattern title;

	private final Pattern bare;

	private final Pattern bodyNoun;

	private final Pattern partyNoun;

	private final Pattern noPost;

	private final Pattern prefix;

	private final Pattern mayPrecede;

	/**
	 * Reads the lexicon.
	 * @throws IllegalStateException if the resource is absent
	 */
	TitleLexicon() {
		WordLists lists = WordLists.read("titles.words");
		String nouns = lists.anyOf("noun");
		this.title = Pattern.compile(nouns + "$");
		this.bare = Pattern.compile(lists.anyOf("rank") + "{0,4}" + nouns + "$");
		this.bodyNoun = Pattern.compile(".{0,6}(?:" + lists.anyOf("party") + "|" + lists.anyOf("body") + ")");
		this.partyNoun = Pattern.compile("(?:机关|临时|联合)?" + lists.anyOf("party"));
		this.noPost = Pattern.compile(lists.anyOf("no post") + "$");
		this.prefix = Pattern.compile("^(?:" + lists.anyOf("before") + "|分管[^的]{1,20}的|主持[^的]{1,12}的|负责[^的]{1,20}的"
				+ "|最[^的]{1,6}的|前(?=.{2})|挂职(?=.)|老(?=书记|主任|支书|村长)){1,4}");
		this.mayPrecede = Pattern.compile(lists.anyOf("may precede") + "$");
	}

	/**
	 * {@return whether a text ends with a title}
	 */
	boolean endsWithTitle(String text) {
		return this.title.matcher(text).find();
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
		return this.bodyNoun.matcher(text).matches();
	}

	/**
	 * {@return whether a text is a common noun for a party organisation: 党委, 党支部}
	 */
	boolean isPartyNoun(String text) {
		return this.partyNoun.matcher(text).matches();
	}

	/**
	 * {@return whether a title is none of a post: a deputy to a congress}
	 */
	boolean isNoPost(String text) {
		return this.noPost.matcher(text).find();
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
		return this.mayPrecede.matcher(text).find();
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

package org.jiceng.extraction.relation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jiceng.extraction.text.WordLists;

/**
 * The words around titles that tell of time (原, 现任), of holders who are only sent
 * (选派的第一书记), of honours, and of where a post ends.
 */
final class PostWords {

	/** No word that tells of time in front of a body is longer. */
	private static final int LONGEST_MARK = 4;

	/** 2016年至2021年任柳林镇镇长的李明远: a time that is over. */
	private static final Pattern UNTIL = Pattern.compile("(?:至|到|—|-|～)\\d{4}年(?:\\d{1,2}月)?(?:任|担任|出任|曾任|历任|在)$");

	private static final int LONGEST_TIME = 14;

	private final Pattern former;

	private final Pattern current;

	private final Pattern formerAtBody;

	private final Pattern currentAtBody;

	private final List<String> atBody;

	private final Pattern begins;

	private final Pattern sent;

	private final Pattern notInTitle;

	private final Pattern honour;

	private final Pattern longer;

	private final Pattern owned;

	/**
	 * Reads the words.
	 * @throws IllegalStateException if the resource is absent
	 */
	PostWords() {
		WordLists lists = WordLists.read(PostWords.class, "posts.words");
		this.former = Pattern.compile(lists.anyOf("former"));
		this.current = Pattern.compile(lists.anyOf("current"));
		this.formerAtBody = Pattern.compile(lists.anyOf("former at body") + "$");
		this.currentAtBody = Pattern.compile(lists.anyOf("current at body") + "$");
		this.atBody = Stream.of("former at body", "current at body")
			.flatMap((name) -> lists.words(name).stream())
			.toList();
		this.begins = Pattern.compile(".{1,10}?(?=" + lists.anyOf("begins") + ".{2})");
		this.sent = Pattern.compile(lists.anyOf("sent to") + "的?(?=驻|第一|干部)|" + lists.anyOf("sent") + "的");
		this.notInTitle = Pattern.compile("[0-9]|" + lists.anyOf("not in title") + "|同(?![业乡学])");
		this.honour = Pattern.compile("(?:" + lists.anyOf("honour") + "|^" + lists.anyOf("honour alone") + ")$");
		this.longer = Pattern.compile("^" + lists.anyOf("longer"));
		this.owned = Pattern.compile(lists.anyOf("owned") + "的?");
	}

	/**
	 * {@return what the words around a post say about the time}
	 * @param prefix the words between body and title
	 * @param before the words before the body, or before the title if there is none
	 */
	Post.Tense tense(String prefix, String before) {
		if (this.former.matcher(prefix).find() || this.formerAtBody.matcher(before).find()) {
			return Post.Tense.FORMER;
		}
		if (this.current.matcher(prefix).find() || this.currentAtBody.matcher(before).find()) {
			return Post.Tense.CURRENT;
		}
		return Post.Tense.UNSAID;
	}

	/**
	 * {@return whether a time that is over stands right before a place of a text:
	 * 2016年至2021年任}
	 */
	static boolean isOver(String text, int at) {
		return at > 0 && "任在".indexOf(text.charAt(at - 1)) >= 0
				&& UNTIL.matcher(text).region(Math.max(0, at - LONGEST_TIME), at).find();
	}

	/**
	 * {@return the words right before a place of a text among which one may tell of time}
	 */
	static String before(String text, int at) {
		return text.substring(Math.max(0, at - LONGEST_MARK), at);
	}

	/**
	 * {@return the length of the word that tells of time at the end of some words, 0 if
	 * there is none}
	 */
	int markAtEnd(String before) {
		return this.atBody.stream().filter(before::endsWith).mapToInt(String::length).findFirst().orElse(0);
	}

	/**
	 * {@return how many characters stand before a word with which a post begins (连同 in
	 * 连同时任村文书), 0 if there is no such word or it comes first}
	 */
	int beforePost(String chunk) {
		Matcher matcher = this.begins.matcher(chunk);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/**
	 * {@return whether words before a title say that the body only sends its holder}
	 */
	boolean isSent(String chunk) {
		return this.sent.matcher(chunk).find();
	}

	/**
	 * {@return whether words are more than a title, since no title holds such words}
	 */
	boolean isMoreThanTitle(String words) {
		return this.notInTitle.matcher(words).find();
	}

	/**
	 * {@return whether words end with an honour: 中国科学院院士}
	 */
	boolean endsWithHonour(String chunk) {
		return this.honour.matcher(chunk).find();
	}

	/**
	 * {@return whether what follows a title makes it another word: 科员 behind 主任}
	 */
	boolean isLonger(String behind) {
		return this.longer.matcher(behind).find();
	}

	/**
	 * {@return where words of owning end that begin at a place of a text (青峰集团旗下的柳林公司),
	 * or the place itself}
	 */
	int afterOwner(String text, int at) {
		Matcher matcher = this.owned.matcher(text).region(at, text.length());
		return matcher.lookingAt() ? matcher.end() : at;
	}

}

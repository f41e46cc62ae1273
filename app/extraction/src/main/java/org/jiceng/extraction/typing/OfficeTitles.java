package org.jiceng.extraction.typing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.WordLists;
import org.jiceng.extraction.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the title at a name that its holder is an official, also where the page does
 * not name the body: 大使李明远, 第二税务分局局长李明远, 李明远委员长.
 */
final class OfficeTitles {

	private static final int LONGEST_POST = 20;

	/** 共青团清河县委书记: the youth league is no agency. */
	private static final Pattern ELSEWHERE = Pattern.compile("(?:共青团|青联|学联)[^，。、；]*$");

	private final WordTrie<Boolean> before;

	private final WordTrie<Boolean> after;

	private final WordTrie<Boolean> shared;

	private final WordTrie<Boolean> honours;

	/**
	 * Reads the titles.
	 * @throws IllegalStateException if the resource is absent
	 */
	OfficeTitles() {
		Map<String, Boolean> before = new HashMap<>();
		Map<String, Boolean> after = new HashMap<>();
		Map<String, Boolean> shared = new HashMap<>();
		Map<String, Boolean> honours = new HashMap<>();
		WordLists.read(OfficeTitles.class, "office-titles.words").lists().forEach((list, titles) -> {
			Map<String, Boolean> words = switch (list) {
				case "after", "no after" -> after;
				case "shared" -> shared;
				case "honour", "no honour" -> honours;
				default -> before;
			};
			titles.forEach((title) -> words.put(title, !list.startsWith("no ")));
		});
		this.before = WordTrie.backward(before);
		this.after = WordTrie.forward(after);
		this.shared = WordTrie.backward(shared);
		this.honours = WordTrie.forward(honours);
	}

	/**
	 * {@return whether a title that makes an official stands right at a name}
	 * @param text the article
	 * @param name the name
	 */
	boolean standAt(String text, Span name) {
		int end = name.start();
		while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		boolean office = isOffice(this.before.longest(text, end))
				&& !ELSEWHERE.matcher(text).region(Math.max(0, end - LONGEST_POST), end).find();
		return office || (name.length() > 2 && isOffice(this.after.longest(text, name.end())))
				|| (name.length() == 2 && isOffice(this.honours.longest(text, name.end()))
						&& !isOffice(this.honours.longest(text, name.end() - 1)));
	}

	/**
	 * {@return whether a title that all of a list hold stands before a name: 国务委员 +
	 * 李明远、秦山、赵清}
	 */
	boolean sharedAt(String text, Span name) {
		return isOffice(this.shared.longest(text, name.start()));
	}

	private static boolean isOffice(@Nullable Boolean office) {
		return office != null && office;
	}

}

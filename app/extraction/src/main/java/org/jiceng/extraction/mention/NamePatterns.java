package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word sets of {@code name-patterns.tsv} as patterns: words that may, must not or
 * need to stand in, before or around a name, by what they tell.
 */
final class NamePatterns {

	/** A set that holds one of these is no list of words. */
	private static final String MARKS_OF_EXPRESSIONS = "\\^$.|?*+()[]{}";

	private final Map<String, Pattern> patterns = new HashMap<>();

	/** The sets that are lists of words, which are looked up faster. */
	private final Map<String, Predicate<String>> lists = new HashMap<>();

	/**
	 * Reads and compiles the table.
	 * @throws IllegalStateException if a row says no known place
	 */
	NamePatterns(LexiconReader reader) {
		for (List<String> row : reader.rows("name-patterns.tsv")) {
			String words = "(?:" + row.get(2).strip().replaceAll(" +", "|") + ")";
			this.patterns.put(row.get(0), Pattern.compile(switch (row.get(1)) {
				case "anywhere" -> words;
				case "start" -> "^" + words;
				case "end" -> words + "$";
				case "whole" -> "^" + words + "$";
				default -> throw new IllegalStateException("name-patterns.tsv names no place in " + row);
			}));
			if (row.get(2).chars().noneMatch((character) -> MARKS_OF_EXPRESSIONS.indexOf(character) >= 0)) {
				this.lists.put(row.get(0), list(row.get(1), new Lexicon(List.of(row.get(2).strip().split(" +")))));
			}
		}
	}

	private static Predicate<String> list(String place, Lexicon words) {
		return switch (place) {
			case "start" -> (text) -> !words.startingAt(text, 0).isEmpty();
			case "end" -> (text) -> !words.endingAt(text, text.length()).isEmpty();
			case "whole" -> words::contains;
			default -> (text) -> {
				for (int at = 0; at < text.length(); at++) {
					if (!words.startingAt(text, at).isEmpty()) {
						return true;
					}
				}
				return false;
			};
		};
	}

	/**
	 * {@return whether the words of a set stand in a text where the table says}
	 * @throws IllegalArgumentException if the table has no such set
	 */
	boolean found(String set, String text) {
		Predicate<String> list = this.lists.get(set);
		// An expression lets a line end behind what stands at the end.
		return (list != null && (text.isEmpty() || text.charAt(text.length() - 1) > ' ')) ? list.test(text)
				: get(set).matcher(text).find();
	}

	/**
	 * {@return the length of the first word of a set in a text, or 0 where none stands}
	 */
	int firstLength(String set, String text) {
		Matcher matcher = get(set).matcher(text);
		return matcher.find() ? matcher.end() - matcher.start() : 0;
	}

	/**
	 * {@return the pattern of a set}
	 * @throws IllegalArgumentException if the table has no such set
	 */
	Pattern get(String set) {
		Pattern pattern = this.patterns.get(set);
		if (pattern == null) {
			throw new IllegalArgumentException("name-patterns.tsv has no set " + set);
		}
		return pattern;
	}

}

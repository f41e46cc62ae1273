package org.jiceng.extraction.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A pattern each match of which holds one of some words near its start, so that it need
 * not be tried anywhere else: a policy's name ends with 行动计划 or another kind noun, and
 * most texts hold none. It finds what the pattern alone finds.
 */
public final class AnchoredPattern {

	/** So many words are searched for one after the other. */
	private static final int FEW = 4;

	private final Pattern pattern;

	private final int before;

	private final List<String> anchors;

	/**
	 * The words in one look-up, where they are too many to search one after the other.
	 */
	private final @Nullable WordTrie<String> many;

	/**
	 * Says where a pattern may match.
	 * @param pattern the pattern; it matches no empty text
	 * @param before how many characters at most lie between the start of a match and that
	 * of one of the words
	 * @param anchors the words of which every match, with what it looks ahead to, holds
	 * one
	 */
	public AnchoredPattern(Pattern pattern, int before, List<String> anchors) {
		this.pattern = pattern;
		this.before = before;
		this.anchors = List.copyOf(anchors);
		this.many = (anchors.size() <= FEW) ? null
				: WordTrie.forward(anchors.stream().collect(Collectors.toMap((word) -> word, (word) -> word)));
	}

	/**
	 * Finds all matches from left to right, each behind the one before.
	 * @param text the text
	 * @param found receives the matcher for each match
	 */
	public void findIn(String text, Consumer<Matcher> found) {
		int[] next = new int[this.anchors.size()];
		int anchor = nextAnchor(text, next, 0, true);
		if (anchor == text.length()) {
			return;
		}
		Matcher matcher = this.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		int from = 0;
		while (anchor < text.length()) {
			int start = Math.max(from, anchor - this.before);
			while (start <= anchor && !matcher.region(start, text.length()).lookingAt()) {
				start++;
			}
			from = start;
			if (start <= anchor) {
				found.accept(matcher);
				from = matcher.end();
			}
			anchor = nextAnchor(text, next, from, false);
		}
	}

	/**
	 * {@return where the first of the words stands from an offset on, or the length of
	 * the text}
	 */
	private int nextAnchor(String text, int[] next, int from, boolean first) {
		if (this.many != null) {
			int at = from;
			while (at < text.length() && this.many.longest(text, at) == null) {
				at++;
			}
			return at;
		}
		int nearest = text.length();
		for (int i = 0; i < next.length; i++) {
			if (first || next[i] < from) {
				int at = text.indexOf(this.anchors.get(i), from);
				next[i] = (at < 0) ? text.length() : at;
			}
			nearest = Math.min(nearest, next[i]);
		}
		return nearest;
	}

}

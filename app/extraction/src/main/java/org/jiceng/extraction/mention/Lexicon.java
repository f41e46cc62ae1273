package org.jiceng.extraction.mention;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/**
 * A set of words that can be looked for at a place in a text.
 */
final class Lexicon {

	private final Set<String> words;

	private final int longest;

	/** The first and last characters of the words: most places of a text fit none. */
	private final BitSet firsts = new BitSet();

	private final BitSet lasts = new BitSet();

	Lexicon(Collection<String> words) {
		this.words = Set.copyOf(words);
		for (String word : words) {
			this.firsts.set(word.charAt(0));
			this.lasts.set(word.charAt(word.length() - 1));
		}
		this.longest = words.stream().mapToInt(String::length).max().orElse(0);
	}

	boolean contains(String word) {
		return this.words.contains(word);
	}

	/**
	 * {@return the longest word that ends at an offset, or an empty string}
	 */
	String endingAt(String text, int end) {
		if (end < 1 || !this.lasts.get(text.charAt(end - 1))) {
			return "";
		}
		for (int length = Math.min(this.longest, end); length > 0; length--) {
			String word = text.substring(end - length, end);
			if (this.words.contains(word)) {
				return word;
			}
		}
		return "";
	}

	/**
	 * {@return the longest word that starts at an offset, or an empty string}
	 */
	String startingAt(String text, int start) {
		if (start >= text.length() || !this.firsts.get(text.charAt(start))) {
			return "";
		}
		for (int length = Math.min(this.longest, text.length() - start); length > 0; length--) {
			String word = text.substring(start, start + length);
			if (this.words.contains(word)) {
				return word;
			}
		}
		return "";
	}

}

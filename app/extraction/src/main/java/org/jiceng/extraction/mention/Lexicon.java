package org.jiceng.extraction.mention;

import java.util.Collection;
import java.util.Set;

/**
 * A set of words that can be looked for at a place in a text.
 */
final class Lexicon {

	private final Set<String> words;

	private final int longest;

	Lexicon(Collection<String> words) {
		this.words = Set.copyOf(words);
		this.longest = words.stream().mapToInt(String::length).max().orElse(0);
	}

	boolean contains(String word) {
		return this.words.contains(word);
	}

	/**
	 * {@return the longest word that ends at an offset, or an empty string}
	 */
	String endingAt(String text, int end) {
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
		for (int length = Math.min(this.longest, text.length() - start); length > 0; length--) {
			String word = text.substring(start, start + length);
			if (this.words.contains(word)) {
				return word;
			}
		}
		return "";
	}

}

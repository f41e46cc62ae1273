package org.jiceng.extraction.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jiceng.extraction.text.WordTrie;

/**
 * A set of words that can be looked for at a place in a text.
 */
final class Lexicon {

	private final Set<String> words;

	private final WordTrie<String> starting;

	private final WordTrie<String> ending;

	Lexicon(Collection<String> words) {
		this.words = new HashSet<>(words);
		Map<String, String> own = this.words.stream().collect(Collectors.toMap((word) -> word, (word) -> word));
		this.starting = WordTrie.forward(own);
		this.ending = WordTrie.backward(own);
	}

	boolean contains(String word) {
		return this.words.contains(word);
	}

	/**
	 * {@return the words that meet a condition}
	 */
	Set<String> where(Predicate<String> condition) {
		return this.words.stream().filter(condition).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * {@return the longest word that ends at an offset, or an empty string}
	 */
	String endingAt(String text, int end) {
		String word = this.ending.longest(text, end);
		return (word != null) ? word : "";
	}

	/**
	 * {@return the longest word that starts at an offset, or an empty string}
	 */
	String startingAt(String text, int start) {
		String word = this.starting.longest(text, start);
		return (word != null) ? word : "";
	}

}

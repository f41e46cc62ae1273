package org.jiceng.extraction.text;

import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, for look-ups at a place in a text without cutting a string out
 * of it. Most characters begin no word of a list, and with the one after them even fewer
 * do: bits tell that first. Thread-safe: it is never changed.
 *
 * @param <V> the type of the values
 */
public final class WordTrie<V> {

	/** How many bits of an entry hold the node that it leads to. */
	private static final int NODE_BITS = 24;

	private static final long NODE_MASK = (1L << NODE_BITS) - 1;

	private final boolean backward;

	/** The first characters of words, one bit each. */
	private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

	/** The first two characters of words. */
	private final PairFilter pairs;

	/**
	 * Open-addressed: node and character, which are the key, and the child. For the
	 * second character of a word the first one stands in place of the node.
	 */
	private final long[] entries;

	private final int entryShift;

	/** The words of one character, one bit each; they stand as if U+0000 followed. */
	private final long[] singles;

	private @Nullable Object[] values;

	/** Whether no word goes on from a node. */
	private boolean[] leaf;

	private int nodes = Character.MAX_VALUE + 1;

	private WordTrie(Map<String, V> words, boolean backward) {
		this.backward = backward;
		int characters = 2;
		boolean single = false;
		for (String word : words.keySet()) {
			characters += Math.max(2, word.length());
			single |= word.length() == 1;
		}
		int entryBits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * characters);
		this.entries = new long[1 << entryBits];
		this.entryShift = Long.SIZE - entryBits;
		this.pairs = new PairFilter(words.size());
		this.singles = new long[single ? this.firsts.length : 0];
		this.values = new Object[words.size() + 1];
		this.leaf = new boolean[this.values.length];
		words.forEach(this::put);
	}

	/**
	 * {@return a trie that reads words to the right of an offset}
	 */
	public static <V> WordTrie<V> forward(Map<String, V> words) {
		return new WordTrie<>(words, false);
	}

	/**
	 * {@return a trie that reads words to the left of an offset}
	 */
	public static <V> WordTrie<V> backward(Map<String, V> words) {
		return new WordTrie<>(words, true);
	}

	private void put(String word, V value) {
		if (word.isEmpty()) {
			return;
		}
		char first = at(word, 0);
		this.firsts[first >>> 6] |= 1L << first;
		if (word.length() == 1) {
			this.singles[first >>> 6] |= 1L << first;
		}
		this.pairs.add(first, at(word, 1));
		int node = first;
		for (int i = 1; i < Math.max(2, word.length()); i++) {
			int child = child(node, at(word, i));
			node = (child != 0) ? child : insert(node, at(word, i));
		}
		this.values[node - Character.MAX_VALUE] = value;
	}

	private char at(String word, int index) {
		if (index >= word.length()) {
			return 0;
		}
		return word.charAt(this.backward ? word.length() - 1 - index : index);
	}

	private int insert(int node, char character) {
		int child = this.nodes++;
		int index = child - Character.MAX_VALUE;
		if (index == this.values.length) {
			this.values = Arrays.copyOf(this.values, 2 * index);
			this.leaf = Arrays.copyOf(this.leaf, 2 * index);
		}
		this.leaf[index] = true;
		if (node > Character.MAX_VALUE) {
			this.leaf[node - Character.MAX_VALUE] = false;
		}
		long key = key(node, character);
		int slot = slot(key);
		while (this.entries[slot] != 0) {
			slot = (slot + 1) & (this.entries.length - 1);
		}
		this.entries[slot] = (key << NODE_BITS) | child;
		return child;
	}

	private int child(int node, char character) {
		long key = key(node, character);
		for (int slot = slot(key);; slot = (slot + 1) & (this.entries.length - 1)) {
			long entry = this.entries[slot];
			if (entry == 0) {
				return 0;
			}
			if (entry >>> NODE_BITS == key) {
				return (int) (entry & NODE_MASK);
			}
		}
	}

	private static long key(int node, char character) {
		return ((long) node << Character.SIZE) | character;
	}

	private int slot(long key) {
		return (int) ((key * 0x9E3779B97F4A7C15L) >>> this.entryShift);
	}

	/**
	 * {@return the value of the longest word that starts at an offset, or ends there in a
	 * trie that reads to the left; {@code null} if there is none}
	 */
	public @Nullable V longest(String text, int offset) {
		int at = this.backward ? offset - 1 : offset;
		if (at < 0 || at >= text.length()) {
			return null;
		}
		char first = text.charAt(at);
		if ((this.firsts[first >>> 6] & (1L << first)) == 0) {
			return null;
		}
		int step = this.backward ? -1 : 1;
		at += step;
		Object found = null;
		if (at >= 0 && at < text.length() && this.pairs.mayHold(first, text.charAt(at))) {
			found = longer(text, at, step);
		}
		return value((found != null) ? found : single(first));
	}

	private @Nullable Object single(char character) {
		if (this.singles.length == 0 || (this.singles[character >>> 6] & (1L << character)) == 0) {
			return null;
		}
		return this.values[child(character, (char) 0) - Character.MAX_VALUE];
	}

	/** The longest word of two characters or more, from the second one on. */
	private @Nullable Object longer(String text, int second, int step) {
		Object best = null;
		int at = second;
		int node = text.charAt(at - step);
		while (at >= 0 && at < text.length()) {
			node = child(node, text.charAt(at));
			if (node == 0) {
				break;
			}
			int index = node - Character.MAX_VALUE;
			Object value = this.values[index];
			best = (value != null) ? value : best;
			if (this.leaf[index]) {
				break;
			}
			at += step;
		}
		return best;
	}

	@SuppressWarnings("unchecked")
	private @Nullable V value(@Nullable Object found) {
		return (V) found;
	}

}

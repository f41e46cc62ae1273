package org.jiceng.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, for look-ups at a place in a text without cutting a string out
 * of it. Most characters begin no word of a list, and with the one after them even fewer
 * do: small filters tell that first. Thread-safe: it is never changed.
 *
 * @param <V> the type of the values
 */
public final class WordTrie<V> {

	private static final int ROOT = 1;

	/** How many bits of an entry hold the node that it leads to. */
	private static final int NODE_BITS = 24;

	private static final long NODE_MASK = (1L << NODE_BITS) - 1;

	private final boolean backward;

	private final long[] firsts = new long[Long.SIZE];

	/** The first characters of which words of one character are made. */
	private final long[] singles = new long[Long.SIZE];

	/** The first two characters of longer words. */
	private final long[] pairs = new long[2 * Long.SIZE];

	/** Open-addressed: node and character, which are the key, and the child. */
	private long[] entries;

	private final List<@Nullable V> values = new ArrayList<>();

	private WordTrie(Map<String, V> words, boolean backward) {
		this.backward = backward;
		int characters = words.keySet().stream().mapToInt(String::length).sum();
		this.entries = new long[Integer.highestOneBit(2 * characters + 2) * 2];
		this.values.add(null);
		this.values.add(null);
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
		int node = ROOT;
		for (int i = 0; i < word.length(); i++) {
			char character = word.charAt(this.backward ? word.length() - 1 - i : i);
			if (i == 0) {
				this.firsts[(character >>> 6) & 63] |= 1L << character;
				if (word.length() == 1) {
					this.singles[(character >>> 6) & 63] |= 1L << character;
				}
				else {
					int pair = pair(character, word.charAt(this.backward ? word.length() - 2 : 1));
					this.pairs[(pair >>> 6) & 127] |= 1L << pair;
				}
			}
			int child = child(node, character);
			if (child == 0) {
				child = this.values.size();
				this.values.add(null);
				insert(node, character, child);
			}
			node = child;
		}
		if (node != ROOT) {
			this.values.set(node, value);
		}
	}

	private void insert(int node, char character, int child) {
		int mask = this.entries.length - 1;
		long key = key(node, character);
		int slot = slot(key, mask);
		while (this.entries[slot] != 0) {
			slot = (slot + 1) & mask;
		}
		this.entries[slot] = (key << NODE_BITS) | child;
	}

	private int child(int node, char character) {
		int mask = this.entries.length - 1;
		long key = key(node, character);
		for (int slot = slot(key, mask);; slot = (slot + 1) & mask) {
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

	private static int pair(char first, char second) {
		return ((first * 0x9E3779B1) >>> 16) ^ second;
	}

	private static int slot(long key, int mask) {
		return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
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
		if ((this.firsts[(first >>> 6) & 63] & (1L << first)) == 0) {
			return null;
		}
		int step = this.backward ? -1 : 1;
		if ((this.singles[(first >>> 6) & 63] & (1L << first)) == 0) {
			int second = at + step;
			if (second < 0 || second >= text.length()) {
				return null;
			}
			int pair = pair(first, text.charAt(second));
			if ((this.pairs[(pair >>> 6) & 127] & (1L << pair)) == 0) {
				return null;
			}
		}
		V best = null;
		for (int node = child(ROOT, first); node != 0; node = child(node, text.charAt(at))) {
			V value = this.values.get(node);
			best = (value != null) ? value : best;
			at += step;
			if (at < 0 || at >= text.length()) {
				break;
			}
		}
		return best;
	}

}

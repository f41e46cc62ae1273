package org.jiceng.extraction.mention;

import java.util.Arrays;

import org.jiceng.extraction.text.PairFilter;

/**
 * A trie of strings with a number each: children are one open-addressed hash table over
 * (node, character), the root's are an array, since most characters of a text begin no
 * place name.
 */
final class PlaceTrie {

	static final int NONE = -1;

	/** How many first two characters there are, about. */
	private static final int PAIRS = 1 << 15;

	private final int[] roots = new int[Character.MAX_VALUE + 1];

	private final PairFilter pairs = new PairFilter(PAIRS);

	private long[] keys = new long[1 << 18];

	private int[] children = new int[1 << 18];

	private int[] values = new int[1 << 17];

	private int nodes = 1;

	PlaceTrie() {
		Arrays.fill(this.values, NONE);
	}

	/**
	 * {@return the value kept under this text, which is the given one if there was none}
	 * @param text not empty
	 * @param value zero or greater
	 */
	int putIfAbsent(String text, int value) {
		int node = this.roots[text.charAt(0)];
		if (node == 0) {
			node = newNode();
			this.roots[text.charAt(0)] = node;
		}
		if (text.length() > 1) {
			this.pairs.add(text.charAt(0), text.charAt(1));
		}
		for (int i = 1; i < text.length(); i++) {
			int child = child(node, text.charAt(i));
			if (child == 0) {
				child = newNode();
				link(node, text.charAt(i), child);
			}
			node = child;
		}
		if (this.values[node] == NONE) {
			this.values[node] = value;
		}
		return this.values[node];
	}

	/**
	 * {@return the value under this text, or {@link #NONE}}
	 */
	int get(String text) {
		int node = text.isEmpty() ? 0 : root(text.charAt(0));
		for (int i = 1; node != 0 && i < text.length(); i++) {
			node = child(node, text.charAt(i));
		}
		return (node == 0) ? NONE : value(node);
	}

	/**
	 * {@return whether texts longer than one character may begin with these two}
	 */
	boolean mayBegin(char first, char second) {
		return this.pairs.mayHold(first, second);
	}

	/**
	 * {@return the node of this first character, or 0}
	 */
	int root(char character) {
		return this.roots[character];
	}

	/**
	 * {@return the node that this character leads to, or 0}
	 */
	int child(int node, char character) {
		long key = key(node, character);
		int mask = this.keys.length - 1;
		for (int slot = slot(key, mask);; slot = (slot + 1) & mask) {
			long found = this.keys[slot];
			if (found == key) {
				return this.children[slot];
			}
			if (found == 0) {
				return 0;
			}
		}
	}

	/**
	 * {@return the value of the text that ends at this node, or {@link #NONE}}
	 */
	int value(int node) {
		return this.values[node];
	}

	private int newNode() {
		if (this.nodes == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.nodes * 2);
			Arrays.fill(this.values, this.nodes, this.values.length, NONE);
		}
		if (this.nodes * 2 > this.keys.length) {
			grow();
		}
		return this.nodes++;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		int[] oldChildren = this.children;
		this.keys = new long[oldKeys.length * 2];
		this.children = new int[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				insert(oldKeys[i], oldChildren[i]);
			}
		}
	}

	private void link(int node, char character, int child) {
		insert(key(node, character), child);
	}

	private void insert(long key, int child) {
		int mask = this.keys.length - 1;
		int slot = slot(key, mask);
		while (this.keys[slot] != 0) {
			slot = (slot + 1) & mask;
		}
		this.keys[slot] = key;
		this.children[slot] = child;
	}

	/** Never zero, since nodes count from one. */
	private static long key(int node, char character) {
		return ((long) node << Character.SIZE) | character;
	}

	private static int slot(long key, int mask) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 40) & mask;
	}

}

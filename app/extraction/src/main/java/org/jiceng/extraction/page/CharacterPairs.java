package org.jiceng.extraction.page;

import java.util.Arrays;

/**
 * Counts of pairs of characters that stand next to each other, as one open-addressed
 * table of numbers. A pair is its first character in the upper and its second one in the
 * lower half.
 */
final class CharacterPairs {

	private static final int ABSENT = 0;

	private int[] pairs;

	private int[] counts;

	/** Each pair once, in the order in which they were first added. */
	private int[] order;

	private int size;

	/**
	 * @param characters the length of the text that the pairs will be of, about
	 */
	CharacterPairs(int characters) {
		this.pairs = new int[Math.max(64, Integer.highestOneBit(characters) * 2)];
		this.counts = new int[this.pairs.length];
		this.order = new int[this.pairs.length / 2 + 1];
	}

	/**
	 * {@return the pair of two characters}
	 */
	static int pair(char first, char second) {
		return (first << 16) | second;
	}

	/** Adds one to a pair's count; two of U+0000 are no pair. */
	void add(int pair) {
		if (pair == ABSENT) {
			return;
		}
		int slot = slot(pair);
		if (this.pairs[slot] == ABSENT) {
			this.pairs[slot] = pair;
			this.order[this.size++] = pair;
		}
		this.counts[slot]++;
		if (2 * this.size > this.pairs.length) {
			grow();
		}
	}

	/**
	 * {@return how often a pair was added}
	 */
	int count(int pair) {
		return this.counts[slot(pair)];
	}

	/**
	 * {@return each pair once, in the order in which they were first added}
	 */
	int[] distinct() {
		return Arrays.copyOf(this.order, this.size);
	}

	private int slot(int pair) {
		int[] own = this.pairs;
		int mask = own.length - 1;
		int slot = ((pair * 0x9E3779B1) >>> 12) & mask;
		while (own[slot] != pair && own[slot] != ABSENT) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		int[] oldPairs = this.pairs;
		int[] oldCounts = this.counts;
		this.pairs = new int[2 * oldPairs.length];
		this.counts = new int[2 * oldPairs.length];
		this.order = Arrays.copyOf(this.order, oldPairs.length + 1);
		for (int i = 0; i < oldPairs.length; i++) {
			if (oldPairs[i] != ABSENT) {
				int slot = slot(oldPairs[i]);
				this.pairs[slot] = oldPairs[i];
				this.counts[slot] = oldCounts[i];
			}
		}
	}

}

package org.jiceng.extraction.page;

/**
 * Pairs of characters that stand next to each other, numbered in the order in which they
 * are first seen, as one open-addressed table. A pair is its first character in the upper
 * and its second one in the lower half.
 */
final class CharacterPairs {

	private static final int ABSENT = 0;

	private int[] pairs;

	private int[] numbers;

	private int size;

	/**
	 * @param characters the length of the text that the pairs will be of, about
	 */
	CharacterPairs(int characters) {
		this.pairs = new int[Math.max(64, Integer.highestOneBit(characters) * 2)];
		this.numbers = new int[this.pairs.length];
	}

	/**
	 * {@return the pair of two characters}
	 */
	static int pair(char first, char second) {
		return (first << 16) | second;
	}

	/**
	 * {@return the number of a pair, which is added if need be; -1 for two of U+0000,
	 * which are no pair}
	 */
	int number(int pair) {
		if (pair == ABSENT) {
			return -1;
		}
		int slot = slot(pair);
		if (this.pairs[slot] == ABSENT) {
			if (2 * this.size >= this.pairs.length) {
				grow();
				slot = slot(pair);
			}
			this.pairs[slot] = pair;
			this.numbers[slot] = this.size++;
		}
		return this.numbers[slot];
	}

	/**
	 * {@return whether a pair was added}
	 */
	boolean holds(int pair) {
		return pair != ABSENT && this.pairs[slot(pair)] == pair;
	}

	/**
	 * {@return how many pairs were added}
	 */
	int size() {
		return this.size;
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
		int[] oldNumbers = this.numbers;
		this.pairs = new int[2 * oldPairs.length];
		this.numbers = new int[2 * oldPairs.length];
		for (int i = 0; i < oldPairs.length; i++) {
			if (oldPairs[i] != ABSENT) {
				int slot = slot(oldPairs[i]);
				this.pairs[slot] = oldPairs[i];
				this.numbers[slot] = oldNumbers[i];
			}
		}
	}

}

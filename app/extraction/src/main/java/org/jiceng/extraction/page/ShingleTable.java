package org.jiceng.extraction.page;

/**
 * Numbers by hashes of runs of letters, as one open-addressed table.
 */
final class ShingleTable {

	static final int NONE = -1;

	private final long[] shingles;

	/** For each slot the number and one, or 0 where the slot is free. */
	private final int[] numbers;

	private final int shift;

	/**
	 * @param size how many will be put at most
	 */
	ShingleTable(int size) {
		int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * size + 1);
		this.shingles = new long[1 << bits];
		this.numbers = new int[1 << bits];
		this.shift = Long.SIZE - bits;
	}

	/**
	 * {@return the number put under a shingle first, or {@link #NONE}}
	 */
	int get(long shingle) {
		return this.numbers[slot(shingle)] - 1;
	}

	/** Puts a number, zero or greater, unless there is one. */
	void putIfAbsent(long shingle, int number) {
		int slot = slot(shingle);
		if (this.numbers[slot] == 0) {
			this.shingles[slot] = shingle;
			this.numbers[slot] = number + 1;
		}
	}

	private int slot(long shingle) {
		int slot = (int) ((shingle * 0x9E3779B97F4A7C15L) >>> this.shift);
		while (this.numbers[slot] != 0 && this.shingles[slot] != shingle) {
			slot = (slot + 1) & (this.numbers.length - 1);
		}
		return slot;
	}

}

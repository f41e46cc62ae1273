package org.jiceng.extraction.text;

/**
 * A set of pairs of characters that may take a strange pair for its own, but seldom: bits
 * by hash, so that what is in no set at all is quickly seen.
 */
public final class PairFilter {

	/** A pair's bit is one of so many per pair. */
	private static final int BITS_PER_PAIR = 16;

	private final long[] bits;

	/** How far to move a hash to the right to have its bit. */
	private final int shift;

	/**
	 * @param size how many pairs will be added, about
	 */
	public PairFilter(int size) {
		int logarithm = Integer.SIZE - Integer.numberOfLeadingZeros(BITS_PER_PAIR * size + Long.SIZE - 1);
		this.bits = new long[(1 << logarithm) / Long.SIZE];
		this.shift = Long.SIZE - logarithm;
	}

	/** Adds a pair. */
	public void add(char first, char second) {
		long bit = bit(first, second);
		this.bits[(int) (bit >>> 6)] |= 1L << bit;
	}

	/**
	 * {@return whether a pair may be one of those that were added; never false for one
	 * that was}
	 */
	public boolean mayHold(char first, char second) {
		long bit = bit(first, second);
		return (this.bits[(int) (bit >>> 6)] & (1L << bit)) != 0;
	}

	private long bit(char first, char second) {
		return ((((long) first << Character.SIZE) | second) * 0x9E3779B97F4A7C15L) >>> this.shift;
	}

}

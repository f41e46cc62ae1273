package org.jiceng.extraction.hanlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.utility.Predefine;

/**
 * How unlikely one word is after another, as {@code MathUtility.calculateWeight} has it.
 * HanLP searches its table of bigrams for each pair; here the counts of pairs that were
 * looked up lately are kept. Thread-safe: an entry is one number that tells its pair, so
 * that threads may at worst lose or repeat one.
 */
final class BigramWeights {

	/** Words of higher kinds are looked up each time. */
	private static final int KIND_BITS = 17;

	private static final long PAIR_MASK = (1L << (2 * KIND_BITS)) - 1;

	private static final int SET_BITS = 18;

	/** An odd factor mixes pairs without making two of them one. */
	private static final long FACTOR = 0x9E3779B97F4A7C15L;

	/** What of a mixed pair its set does not tell. */
	private static final int REST_BITS = 2 * KIND_BITS - SET_BITS;

	private static final int COUNT_MASK = (1 << (Integer.SIZE - REST_BITS)) - 1;

	/** Sets of two entries: the rest of the pair and its count and one, or 0. */
	private final int[] entries = new int[2 << SET_BITS];

	/**
	 * {@return the weight of a word after another one}
	 */
	double of(Word before, Word word) {
		int together = together(before, word);
		return (together == 0) ? word.weightAfterUnseen() : weight(together, before.frequency(), word.frequency());
	}

	private int together(Word before, Word word) {
		if (((before.kind() | word.kind()) >>> KIND_BITS) != 0) {
			return CoreBiGramTableDictionary.getBiFrequency(before.id(), word.id());
		}
		long mixed = ((((long) before.kind() << KIND_BITS) | word.kind()) * FACTOR) & PAIR_MASK;
		int set = (int) (mixed >>> REST_BITS) << 1;
		int rest = (int) mixed << (Integer.SIZE - REST_BITS);
		int entry = this.entries[set];
		if (isOf(entry, rest)) {
			return (entry & COUNT_MASK) - 1;
		}
		int second = this.entries[set + 1];
		if (isOf(second, rest)) {
			return (second & COUNT_MASK) - 1;
		}
		int together = CoreBiGramTableDictionary.getBiFrequency(before.id(), word.id());
		if (together < COUNT_MASK) {
			this.entries[set + 1] = entry;
			this.entries[set] = rest | (together + 1);
		}
		return together;
	}

	private static boolean isOf(int entry, int rest) {
		return (entry & ~COUNT_MASK) == rest && (entry & COUNT_MASK) != 0;
	}

	/** The weight of a pair whose words stand together so often. */
	static double weight(int together, int before, int frequency) {
		return -Math.log(Predefine.lambda * (Predefine.myu * together / (before + 1) + 1 - Predefine.myu)
				+ (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY);
	}

}

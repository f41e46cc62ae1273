package org.jiceng.extraction.hanlp;

import java.util.concurrent.atomic.AtomicLongArray;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.utility.Predefine;

/**
 * How unlikely one word is after another, as {@code MathUtility.calculateWeight} has it.
 * HanLP searches its table of bigrams for each pair; here pairs that were looked up once
 * are kept, until a table of fixed size is full. Thread-safe: a slot is filled once, its
 * weight before the pair that makes it visible.
 */
final class BigramWeights {

	private static final int BITS = 20;

	private static final int MASK = (1 << BITS) - 1;

	private static final int MOST_PROBES = 8;

	private static final long FREE = 0;

	private static final long BUSY = -1;

	/** For each slot the pair and, beside it, the bits of its weight. */
	private final AtomicLongArray slots = new AtomicLongArray(2 << BITS);

	/**
	 * {@return the weight of a word after another one}
	 */
	double of(Word before, Word word) {
		long pair = ((long) before.kind() << Integer.SIZE) | word.kind();
		int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
		for (int probe = 0; probe < MOST_PROBES; probe++) {
			long found = this.slots.getAcquire(2 * slot);
			if (found == pair) {
				return Double.longBitsToDouble(this.slots.getPlain(2 * slot + 1));
			}
			if (found == FREE) {
				double weight = weight(before, word);
				if (this.slots.compareAndSet(2 * slot, FREE, BUSY)) {
					this.slots.setPlain(2 * slot + 1, Double.doubleToRawLongBits(weight));
					this.slots.setRelease(2 * slot, pair);
				}
				return weight;
			}
			slot = (slot + 1) & MASK;
		}
		return weight(before, word);
	}

	private static double weight(Word before, Word word) {
		int together = CoreBiGramTableDictionary.getBiFrequency(before.id(), word.id());
		return -Math.log(Predefine.lambda * (Predefine.myu * together / (before.frequency() + 1) + 1 - Predefine.myu)
				+ (1 - Predefine.lambda) * word.frequency() / Predefine.TOTAL_FREQUENCY);
	}

}

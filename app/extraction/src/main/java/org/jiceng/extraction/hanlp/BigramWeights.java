package org.jiceng.extraction.hanlp;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;

/**
 * How unlikely one word is after another, as {@code MathUtility.calculateWeight} has it.
 * HanLP searches its table of bigrams for each pair; here they are hashed, and as two of
 * three pairs are in no table, a few bits of each word tell that first. Thread-safe: it
 * is never changed.
 */
final class BigramWeights {

	/** An odd factor that spreads pairs over the highest bits. */
	private static final long FACTOR = 0x9E3779B97F4A7C15L;

	private static final int COUNT_BITS = 24;

	private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

	private static final int ID_BITS = 20;

	/** So many entries are there for each pair, at least. */
	private static final double ROOM = 1.2;

	/** For each word the bits of those that stand after it. */
	private final long[] following;

	/** For each word the bits of those that stand before it. */
	private final long[] preceding;

	/** Open-addressed: the two words, which are the key, and how often they stand so. */
	private final long[] entries;

	/** How far to move a mixed pair to the right to have its entry. */
	private final int shift;

	/**
	 * Reads HanLP's table.
	 * @throws UncheckedIOException if the library does not hold it
	 */
	BigramWeights() {
		String path = HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT;
		// For each word where its pairs start; of each pair the second word and the
		// count.
		int[] starts;
		int[] pairs;
		try (ObjectInputStream stream = new ObjectInputStream(IOUtil.newInputStream(path))) {
			starts = (int[]) stream.readObject();
			pairs = (int[]) stream.readObject();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("HanLP's table of bigrams %s cannot be read".formatted(path), ex);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("HanLP's table of bigrams %s is of another kind".formatted(path), ex);
		}
		int size = Integer.highestOneBit((int) (ROOM * pairs.length / 2)) << 1;
		this.entries = new long[size];
		this.shift = Long.numberOfLeadingZeros(size) + 1;
		this.following = new long[starts.length];
		this.preceding = new long[starts.length];
		for (int before = 0; before + 1 < starts.length; before++) {
			for (int i = starts[before]; i < starts[before + 1]; i++) {
				int word = pairs[2 * i];
				this.following[before] |= bit(word);
				this.preceding[word] |= bit(before);
				add(pair(before, word), pairs[2 * i + 1]);
			}
		}
	}

	private void add(long pair, int count) {
		int slot = slot(pair);
		while (this.entries[slot] != 0) {
			slot = (slot + 1) & (this.entries.length - 1);
		}
		this.entries[slot] = (pair << COUNT_BITS) | count;
	}

	private static long pair(int before, int word) {
		return ((long) before << ID_BITS) | word;
	}

	private int slot(long pair) {
		return (int) ((pair * FACTOR) >>> this.shift);
	}

	/**
	 * {@return the one bit that a word is told by, which it shares with others}
	 */
	static long bit(int word) {
		return 1L << ((word * FACTOR) >>> (Long.SIZE - 6));
	}

	/**
	 * {@return the bits of the words that stand after a word}
	 */
	long following(int word) {
		return (word < 0) ? 0 : this.following[word];
	}

	/**
	 * {@return the bits of the words that stand before a word}
	 */
	long preceding(int word) {
		return (word < 0) ? 0 : this.preceding[word];
	}

	/**
	 * {@return the weight of a word after another one}
	 */
	double of(Word before, Word word) {
		int together = before.mayPrecede(word) ? together(before.id(), word.id()) : 0;
		return (together == 0) ? word.weightAfterUnseen() : weight(together, before.frequency(), word.frequency());
	}

	/** What is no word of the dictionary stands once after and before each. */
	private int together(int before, int word) {
		if (before < 0 || word < 0) {
			return (before < 0) ? -before : -word;
		}
		long pair = pair(before, word);
		for (int slot = slot(pair);; slot = (slot + 1) & (this.entries.length - 1)) {
			long entry = this.entries[slot];
			if (entry == 0) {
				return 0;
			}
			if (entry >>> COUNT_BITS == pair) {
				return (int) (entry & COUNT_MASK);
			}
		}
	}

	/** The weight of a pair whose words stand together so often. */
	static double weight(int together, int before, int frequency) {
		return -Math.log(Predefine.lambda * (Predefine.myu * together / (before + 1) + 1 - Predefine.myu)
				+ (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY);
	}

}

package org.jiceng.extraction.hanlp;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;

/**
 * How unlikely one word is after another, as {@code MathUtility.calculateWeight} has it.
 * HanLP searches its table of bigrams for each pair; here each word has a small hash
 * table of the words after it, and as two of three pairs are in no table, a few bits of
 * each word tell that first. All tables together take 4 MB, and those of most words a
 * single line of the processor's cache, which decides how fast a text is cut into words.
 * Thread-safe: it is never changed.
 */
final class BigramWeights {

	/** An odd factor that spreads words over the highest bits. */
	private static final int FACTOR = 0x9E3779B1;

	/** How many bits of an entry hold the number of a count. */
	private static final int COUNT_BITS = 14;

	private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

	/** So many entries are there for each pair, at least. */
	private static final double ROOM = 1.25;

	/** For each word the bits of those that stand after it. */
	private final long[] following;

	/** For each word the bits of those that stand before it. */
	private final long[] preceding;

	/**
	 * For each word where its entries start; there are 2, 4, 8 or another power of two.
	 */
	private final int[] rows;

	/**
	 * Open-addressed within a row: the second word of a pair, which is the key, and the
	 * number of its count.
	 */
	private final int[] entries;

	/** How often pairs stand so: by number, from 1, each count once. */
	private final int[] counts;

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
		this.rows = new int[starts.length + 1];
		for (int word = 0; word < starts.length; word++) {
			int size = (word + 1 < starts.length) ? starts[word + 1] - starts[word] : 0;
			this.rows[word + 1] = this.rows[word] + (Integer.highestOneBit((int) (ROOM * size) | 1) << 1);
		}
		this.entries = new int[this.rows[starts.length]];
		this.following = new long[starts.length];
		this.preceding = new long[starts.length];
		Map<Integer, Integer> numbers = new HashMap<>();
		for (int before = 0; before + 1 < starts.length; before++) {
			for (int i = starts[before]; i < starts[before + 1]; i++) {
				int word = pairs[2 * i];
				this.following[before] |= bit(word);
				this.preceding[word] |= bit(before);
				add(before, word, numbers.computeIfAbsent(pairs[2 * i + 1], (count) -> numbers.size() + 1));
			}
		}
		this.counts = new int[numbers.size() + 1];
		numbers.forEach((count, number) -> this.counts[number] = count);
		if (numbers.size() > COUNT_MASK || starts.length > 1 << (Integer.SIZE - COUNT_BITS - 1)) {
			throw new IllegalStateException("HanLP's table of bigrams %s is larger than expected".formatted(path));
		}
	}

	private void add(int before, int word, int count) {
		int row = this.rows[before];
		int mask = this.rows[before + 1] - row - 1;
		int slot = slot(word, rowShift(before));
		while (this.entries[row + slot] != 0) {
			slot = (slot + 1) & mask;
		}
		this.entries[row + slot] = (word << COUNT_BITS) | count;
	}

	private static int slot(int word, int shift) {
		return (word * FACTOR) >>> shift;
	}

	/**
	 * {@return the one bit that a word is told by, which it shares with others}
	 */
	static long bit(int word) {
		return 1L << ((word * FACTOR) >>> (Integer.SIZE - 6));
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
	 * {@return where the entries of a word start}
	 */
	int row(int word) {
		return (word < 0) ? 0 : this.rows[word];
	}

	/**
	 * {@return how far to move a mixed word to the right to have its entry in the row of
	 * another one}
	 */
	int rowShift(int word) {
		return (word < 0) ? 0 : Integer.numberOfLeadingZeros(this.rows[word + 1] - this.rows[word]) + 1;
	}

	/**
	 * {@return the weight of a word after another one}
	 */
	double of(Word before, Word word) {
		int together = before.mayPrecede(word) ? together(before, word.id()) : 0;
		return (together == 0) ? word.weightAfterUnseen() : weight(together, before.frequency(), word.frequency());
	}

	/** What is no word of the dictionary stands once after and before each. */
	private int together(Word before, int word) {
		if (before.id() < 0 || word < 0) {
			return (before.id() < 0) ? -before.id() : -word;
		}
		int mask = -1 >>> before.rowShift();
		for (int slot = slot(word, before.rowShift());; slot = (slot + 1) & mask) {
			int entry = this.entries[before.row() + slot];
			if (entry == 0) {
				return 0;
			}
			if (entry >>> COUNT_BITS == word) {
				return this.counts[entry & COUNT_MASK];
			}
		}
	}

	/** The weight of a pair whose words stand together so often. */
	static double weight(int together, int before, int frequency) {
		return -Math.log(Predefine.lambda * (Predefine.myu * together / (before + 1) + 1 - Predefine.myu)
				+ (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY);
	}

}

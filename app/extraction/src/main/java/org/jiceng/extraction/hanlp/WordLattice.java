package org.jiceng.extraction.hanlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's shortest path segmentation by its dictionary and bigrams, word for word what
 * {@code ViterbiSegment} gives without names, in a third of its time: words are looked up
 * once and kept, the lattice is a few arrays. Thread-safe: the kept words are values, so
 * that threads may at worst look one up twice.
 */
final class WordLattice {

	private static final int NONE = -1;

	/** One of two roles in a row at which every pattern of a name has a part. */
	private static final Map<NR, Set<NR>> NAME_PARTS = Map.of(NR.B, EnumSet.of(NR.C, NR.E, NR.G, NR.Z), NR.D,
			EnumSet.of(NR.G), NR.E, EnumSet.of(NR.E, NR.G), NR.F, EnumSet.of(NR.B, NR.C, NR.E, NR.G), NR.X,
			EnumSet.of(NR.D));

	/** These show a name, or parts of one in one word, whatever stands before. */
	private static final Set<NR> NAMES = EnumSet.of(NR.U, NR.V, NR.Y);

	/** For each role and each one after it whether the two show a name. */
	private final boolean[][] shows = new boolean[Word.ROLES.size()][Word.ROLES.size()];

	private final DoubleArrayTrie<CoreDictionary.Attribute> dictionary = CoreDictionary.trie;

	private final @Nullable Word[] known = new Word[this.dictionary.size()];

	private final Word begin = Word.of(Vertex.newB());

	private final Word end = Word.of(Vertex.newE());

	WordLattice() {
		for (int i = 0; i < this.shows.length; i++) {
			Set<NR> parts = NAME_PARTS.getOrDefault(Word.ROLES.get(i), Set.of());
			for (int j = 0; j < this.shows.length; j++) {
				this.shows[i][j] = NAMES.contains(Word.ROLES.get(j)) || parts.contains(Word.ROLES.get(j));
			}
		}
	}

	/** One text's lattice. */
	private static final class Lattice {

		private final int[] first;

		private final int[] last;

		private Word[] words;

		private int[] next;

		private int size;

		Lattice(int length) {
			this.first = new int[length];
			this.last = new int[length];
			Arrays.fill(this.first, NONE);
			this.words = new Word[2 * length + 8];
			this.next = new int[this.words.length];
		}

		void add(int at, Word word) {
			for (int node = this.first[at]; node != NONE; node = this.next[node]) {
				if (this.words[node].text().length() == word.text().length()) {
					return;
				}
			}
			if (this.size == this.words.length) {
				this.words = Arrays.copyOf(this.words, 2 * this.size);
				this.next = Arrays.copyOf(this.next, 2 * this.size);
			}
			if (this.first[at] == NONE) {
				this.first[at] = this.size;
			}
			else {
				this.next[this.last[at]] = this.size;
			}
			this.words[this.size] = word;
			this.next[this.size] = NONE;
			this.last[at] = this.size++;
		}

		boolean isEmpty(int at) {
			return this.first[at] == NONE;
		}

		int lengthOfLast(int at) {
			return this.words[this.last[at]].text().length();
		}

	}

	/**
	 * {@return the words of a text}
	 */
	List<Word> read(char[] text) {
		if (text.length == 0) {
			return List.of();
		}
		Lattice lattice = new Lattice(text.length);
		for (var search = this.dictionary.getSearcher(text, 0); search.next();) {
			lattice.add(search.begin, known(search.index, text, search.begin, search.length));
		}
		for (int at = 0; at < text.length;) {
			if (lattice.isEmpty(at)) {
				int to = at + 1;
				while (to < text.length && (lattice.isEmpty(to) || CharType.get(text[to]) == CharType.CT_CNUM)) {
					to++;
				}
				addAtoms(lattice, text, at, to);
				at = to;
			}
			else {
				at += lattice.lengthOfLast(at);
			}
		}
		return shortestPath(lattice, text.length);
	}

	private Word known(int index, char[] text, int start, int length) {
		Word word = this.known[index];
		if (word == null) {
			word = Word.of(new Vertex(new String(text, start, length), this.dictionary.getValueAt(index), index));
			this.known[index] = word;
		}
		return word;
	}

	/** Runs of characters of one type, as HanLP's {@code quickAtomSegment} cuts them. */
	private static void addAtoms(Lattice lattice, char[] text, int from, int to) {
		int start = from;
		byte type = CharType.get(text[start]);
		for (int at = from + 1; at < to; at++) {
			byte next = CharType.get(text[at]);
			if (next != type) {
				boolean decimal = type == CharType.CT_NUM && ",，．.".indexOf(text[at]) >= 0 && at + 1 < to
						&& CharType.get(text[at + 1]) == CharType.CT_NUM;
				if (!decimal) {
					lattice.add(start, atom(new String(text, start, at - start), type));
					start = at;
					type = next;
				}
			}
		}
		lattice.add(start, atom(new String(text, start, to - start), type));
	}

	private static Word atom(String text, byte type) {
		return switch (type) {
			case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM ->
				atom(Predefine.TAG_NUMBER, text, Nature.m, CoreDictionary.M_WORD_ID);
			case CharType.CT_DELIMITER, CharType.CT_OTHER -> atom(text, text, Nature.w, NONE);
			case CharType.CT_SINGLE -> atom(Predefine.TAG_CLUSTER, text, Nature.nx, CoreDictionary.X_WORD_ID);
			default -> atom(text, text, Nature.n, NONE);
		};
	}

	private static Word atom(String shape, String text, Nature nature, int id) {
		return Word
			.of(new Vertex(shape, text, new CoreDictionary.Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY), id));
	}

	private List<Word> shortestPath(Lattice lattice, int length) {
		int[] from = new int[lattice.size];
		double[] weights = new double[lattice.size];
		Arrays.fill(from, NONE);
		for (int node = lattice.first[0]; node != NONE; node = lattice.next[node]) {
			from[node] = node;
			weights[node] = weight(this.begin, lattice.words[node]);
		}
		int best = NONE;
		double bestWeight = 0;
		for (int at = 0; at < length; at++) {
			for (int node = lattice.first[at]; node != NONE; node = lattice.next[node]) {
				if (from[node] == NONE) {
					continue;
				}
				Word word = lattice.words[node];
				int to = at + word.text().length();
				if (to == length) {
					double weight = weights[node] + weight(word, this.end);
					if (best == NONE || bestWeight > weight) {
						best = node;
						bestWeight = weight;
					}
					continue;
				}
				for (int after = lattice.first[to]; after != NONE; after = lattice.next[after]) {
					double weight = weights[node] + weight(word, lattice.words[after]);
					if (from[after] == NONE || weights[after] > weight) {
						from[after] = node;
						weights[after] = weight;
					}
				}
			}
		}
		List<Word> path = new ArrayList<>();
		for (int node = best; node != NONE; node = (from[node] == node) ? NONE : from[node]) {
			path.add(lattice.words[node]);
		}
		Collections.reverse(path);
		return path;
	}

	private static double weight(Word before, Word word) {
		return word.weightAfter(before, CoreBiGramTableDictionary.getBiFrequency(before.id(), word.id()));
	}

	/**
	 * {@return whether HanLP may read names in these words; where it may not, its reading
	 * with names is that without}
	 */
	boolean mayHoldNames(List<Word> path) {
		// The role that HanLP gives to what stands before a text.
		int before = Word.ROLES.indexOf(NR.K);
		for (Word word : path) {
			int role = word.role(before);
			if (this.shows[before][role] || word.isTransliterated()) {
				return true;
			}
			before = role;
		}
		return this.shows[before][this.end.role(before)];
	}

}

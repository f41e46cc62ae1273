package org.jiceng.extraction.hanlp;

import java.util.HashMap;
import java.util.Map;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import org.jiceng.extraction.text.PairFilter;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's shortest path segmentation by its dictionary and bigrams, word for word what
 * {@code ViterbiSegment} gives without names, in a tenth of its time: words are looked up
 * once and kept, the lattice is a few arrays. Thread-safe: the kept words are values, so
 * that threads may at worst look one up twice.
 */
final class WordLattice {

	/** How many bits hold a state, and how many the number of a word. */
	private static final int STATE_BITS = 24;

	private static final int WORD_BITS = 20;

	private static final int STATE_MASK = (1 << STATE_BITS) - 1;

	private static final int WORD_MASK = (1 << WORD_BITS) - 1;

	private final DoubleArrayTrie<CoreDictionary.Attribute> dictionary = CoreDictionary.trie;

	/**
	 * The dictionary's double array, what it tells of one step side by side: the state to
	 * come from (0: none), the number of the word that ends there (0: none, else one
	 * more), and the state that it leads to.
	 */
	private final long[] steps;

	/** The step of the character U+0000 at the start of a word. */
	private final int root;

	/** The first two characters of longer words. */
	private final PairFilter pairs;

	private final @Nullable Word[] known = new Word[this.dictionary.size()];

	private final BigramWeights bigrams = new BigramWeights();

	private final Atoms atoms = new Atoms(this.bigrams);

	private final Word begin = new Word(Vertex.newB(), this.bigrams);

	private final Word end = new Word(Vertex.newE(), this.bigrams);

	WordLattice() {
		int[] base = this.dictionary.getBase();
		int[] check = this.dictionary.getCheck();
		this.root = base[0] + 1;
		if (check.length > STATE_MASK || this.known.length >= WORD_MASK) {
			throw new IllegalStateException("HanLP's dictionary is larger than expected");
		}
		this.steps = new long[Math.max(check.length, this.root + Character.MAX_VALUE + 1)];
		Map<Integer, Character> firsts = new HashMap<>();
		for (int slot = 0; slot < check.length; slot++) {
			int state = base[slot];
			// What ends a word is a slot, too, but no step.
			if (check[slot] > 0 && state > 0) {
				long word = (check[state] == state && base[state] < 0) ? -base[state] : 0;
				this.steps[slot] = ((((long) check[slot] << WORD_BITS) | word) << STATE_BITS) | state;
				if (check[slot] == base[0]) {
					firsts.put(state, (char) (slot - this.root));
				}
			}
		}
		this.pairs = new PairFilter(this.dictionary.size());
		for (int slot = 0; slot < check.length; slot++) {
			Character first = (slot > check[slot]) ? firsts.get(check[slot]) : null;
			if (first != null) {
				this.pairs.add(first, (char) (slot - check[slot] - 1));
			}
		}
	}

	/**
	 * {@return a word that is in no dictionary}
	 */
	Word word(Vertex vertex) {
		return new Word(vertex, this.bigrams);
	}

	Word begin() {
		return this.begin;
	}

	Word end() {
		return this.end;
	}

	/**
	 * {@return the words of a text, the shortest path through them found}
	 * @param text not empty
	 */
	Lattice read(char[] text) {
		Lattice lattice = new Lattice(text.length, this.bigrams);
		for (int start = 0; start < text.length; start++) {
			addWords(lattice, text, start);
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
				at = lattice.endOfLast(at);
			}
		}
		lattice.findPaths(this.begin, this.end);
		return lattice;
	}

	private void addWords(Lattice lattice, char[] text, int start) {
		char first = text[start];
		long step = this.steps[this.root + first];
		if (step >>> (WORD_BITS + STATE_BITS) != this.root - 1) {
			return;
		}
		addWord(lattice, text, start, start + 1, step);
		if (start + 1 < text.length && this.pairs.mayHold(first, text[start + 1])) {
			addLongerWords(lattice, text, start, step);
		}
	}

	/** Walks the dictionary's double array from the second character on. */
	private void addLongerWords(Lattice lattice, char[] text, int start, long first) {
		long step = first;
		for (int at = start + 1; at < text.length; at++) {
			int state = (int) step & STATE_MASK;
			int slot = state + text[at] + 1;
			step = (slot < this.steps.length) ? this.steps[slot] : 0;
			if (step >>> (WORD_BITS + STATE_BITS) != state) {
				return;
			}
			addWord(lattice, text, start, at + 1, step);
		}
	}

	private void addWord(Lattice lattice, char[] text, int start, int end, long step) {
		int number = (int) (step >>> STATE_BITS) & WORD_MASK;
		if (number != 0) {
			lattice.add(start, end, known(number - 1, text, start, end));
		}
	}

	private Word known(int index, char[] text, int start, int end) {
		Word word = this.known[index];
		if (word == null) {
			word = new Word(new Vertex(new String(text, start, end - start), this.dictionary.getValueAt(index), index),
					this.bigrams);
			this.known[index] = word;
		}
		return word;
	}

	/** Runs of characters of one type, as HanLP's {@code quickAtomSegment} cuts them. */
	private void addAtoms(Lattice lattice, char[] text, int from, int to) {
		int start = from;
		byte type = CharType.get(text[start]);
		for (int at = from + 1; at < to; at++) {
			byte next = CharType.get(text[at]);
			if (next != type) {
				boolean decimal = type == CharType.CT_NUM && ",，．.".indexOf(text[at]) >= 0 && at + 1 < to
						&& CharType.get(text[at + 1]) == CharType.CT_NUM;
				if (!decimal) {
					addAtom(lattice, text, start, at, type);
					start = at;
					type = next;
				}
			}
		}
		addAtom(lattice, text, start, to, type);
	}

	private void addAtom(Lattice lattice, char[] text, int start, int end, byte type) {
		if (lattice.find(start, end) == Lattice.NONE) {
			lattice.add(start, end, this.atoms.of(text, start, end, type));
		}
	}

}

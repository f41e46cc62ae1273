package org.jiceng.extraction.hanlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The words that a text may be read as, by where they start, and the shortest path
 * through them. Words are numbered in the order in which they are added.
 */
final class Lattice {

	static final int NONE = -1;

	private final BigramWeights bigrams;

	private final int length;

	/** For each offset the first word that starts there, or {@link #NONE}. */
	private final int[] first;

	private final int[] last;

	private Word[] words;

	private int[] ends;

	/** For each word the next one that starts with it. */
	private int[] next;

	/**
	 * For each word the one before it on the shortest path to it, itself at the start.
	 */
	private int[] from;

	private double[] weights;

	private int size;

	private int best = NONE;

	private double bestWeight;

	Lattice(int length, BigramWeights bigrams) {
		this.bigrams = bigrams;
		this.length = length;
		this.first = new int[length];
		this.last = new int[length];
		Arrays.fill(this.first, NONE);
		this.words = new Word[2 * length + 8];
		this.ends = new int[this.words.length];
		this.next = new int[this.words.length];
		this.from = new int[this.words.length];
		this.weights = new double[this.words.length];
	}

	/** Adds a word, of which there must be none as long for its start. */
	void add(int start, int end, Word word) {
		int node = create(end, word);
		if (this.first[start] == NONE) {
			this.first[start] = node;
		}
		else {
			this.next[this.last[start]] = node;
		}
		this.last[start] = node;
	}

	/**
	 * {@return the number of a word that only its creator will follow}
	 */
	int create(int end, Word word) {
		if (this.size == this.words.length) {
			this.words = Arrays.copyOf(this.words, 2 * this.size);
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
			this.next = Arrays.copyOf(this.next, 2 * this.size);
			this.from = Arrays.copyOf(this.from, 2 * this.size);
			this.weights = Arrays.copyOf(this.weights, 2 * this.size);
		}
		this.words[this.size] = word;
		this.ends[this.size] = end;
		this.next[this.size] = NONE;
		this.from[this.size] = NONE;
		return this.size++;
	}

	int length() {
		return this.length;
	}

	boolean isEmpty(int start) {
		return this.first[start] == NONE;
	}

	int first(int start) {
		return this.first[start];
	}

	int next(int node) {
		return this.next[node];
	}

	int end(int node) {
		return this.ends[node];
	}

	int endOfLast(int start) {
		return this.ends[this.last[start]];
	}

	int find(int start, int end) {
		for (int node = this.first[start]; node != NONE; node = this.next[node]) {
			if (this.ends[node] == end) {
				return node;
			}
		}
		return NONE;
	}

	void findPaths(Word begin, Word end) {
		for (int node = this.first[0]; node != NONE; node = this.next[node]) {
			start(begin, node);
		}
		for (int at = 0; at < this.length; at++) {
			for (int node = this.first[at]; node != NONE; node = this.next[node]) {
				if (!isReached(node)) {
					continue;
				}
				if (this.ends[node] == this.length) {
					finish(node, end);
					continue;
				}
				for (int after = this.first[this.ends[node]]; after != NONE; after = this.next[after]) {
					step(node, after);
				}
			}
		}
	}

	boolean isReached(int node) {
		return this.from[node] != NONE;
	}

	/** Offers the start of the text as what stands before a word. */
	void start(Word begin, int node) {
		reach(node, node, this.bigrams.of(begin, this.words[node]));
	}

	/** Offers the shortest path to one word as a path to another one. */
	void step(int node, int after) {
		reach(node, after, this.weights[node] + this.bigrams.of(this.words[node], this.words[after]));
	}

	private void reach(int node, int after, double weight) {
		if (this.from[after] == NONE || this.weights[after] > weight) {
			this.from[after] = node;
			this.weights[after] = weight;
		}
	}

	/** Offers the shortest path to a word as that to the end of the text. */
	void finish(int node, Word end) {
		double weight = this.weights[node] + this.bigrams.of(this.words[node], end);
		if (this.best == NONE || this.bestWeight > weight) {
			this.best = node;
			this.bestWeight = weight;
		}
	}

	/**
	 * {@return the words on the shortest path that was found}
	 */
	List<Word> path() {
		List<Word> path = new ArrayList<>();
		for (int node = this.best; node != NONE; node = (this.from[node] == node) ? NONE : this.from[node]) {
			path.add(this.words[node]);
		}
		Collections.reverse(path);
		return path;
	}

}

package org.jiceng.extraction.hanlp;

import java.util.Arrays;
import java.util.List;

/**
 * The shortest path through a lattice with the names that may stand on it, as HanLP's
 * {@code WordNet} of the best reading: a name brings the words with it that its place
 * needs. What was found out about the words of the whole lattice stays, as in HanLP.
 */
final class NameLattice {

	/** A word that ends where a name begins starts no further before it. */
	private static final int REACH = 5;

	private final Lattice all;

	/** For each offset the first and last link of the words that start there. */
	private final int[] first;

	private final int[] last;

	private final int[] sizes;

	private int[] nodes;

	private int[] next;

	private int size;

	private boolean named;

	NameLattice(Lattice all, List<Word> path) {
		this.all = all;
		this.first = new int[all.length()];
		this.last = new int[all.length()];
		this.sizes = new int[all.length()];
		Arrays.fill(this.first, Lattice.NONE);
		this.nodes = new int[2 * path.size() + 8];
		this.next = new int[this.nodes.length];
		int at = 0;
		for (Word word : path) {
			int end = at + word.length();
			link(at, all.find(at, end));
			at = end;
		}
	}

	private void link(int start, int node) {
		if (this.size == this.nodes.length) {
			this.nodes = Arrays.copyOf(this.nodes, 2 * this.size);
			this.next = Arrays.copyOf(this.next, 2 * this.size);
		}
		if (this.first[start] == Lattice.NONE) {
			this.first[start] = this.size;
		}
		else {
			this.next[this.last[start]] = this.size;
		}
		this.nodes[this.size] = node;
		this.next[this.size] = Lattice.NONE;
		this.last[start] = this.size++;
		this.sizes[start]++;
	}

	/** Adds a name, unless a word as long is there, and what leads to it and from it. */
	void add(int start, Word name) {
		int end = start + name.length();
		for (int link = this.first[start]; link != Lattice.NONE; link = this.next[link]) {
			if (this.all.end(this.nodes[link]) == end) {
				return;
			}
		}
		link(start, this.all.create(end, name));
		this.named = true;
		for (int at = start - 1; at > Math.max(-1, start - REACH); at--) {
			if (count(at) > this.sizes[at]) {
				for (int node = this.all.first(at); node != Lattice.NONE; node = this.all.next(node)) {
					if (this.all.end(node) == start) {
						link(at, node);
					}
				}
			}
		}
		if (end < this.all.length() && this.sizes[end] == 0) {
			for (int node = this.all.first(end); node != Lattice.NONE; node = this.all.next(node)) {
				link(end, node);
			}
		}
	}

	private int count(int start) {
		int count = 0;
		for (int node = this.all.first(start); node != Lattice.NONE; node = this.all.next(node)) {
			count++;
		}
		return count;
	}

	/**
	 * {@return whether a name was added}
	 */
	boolean isNamed() {
		return this.named;
	}

	/**
	 * {@return the words on the shortest path}
	 */
	List<Word> path(Word begin, Word end) {
		for (int link = this.first[0]; link != Lattice.NONE; link = this.next[link]) {
			this.all.start(begin, this.nodes[link]);
		}
		for (int at = 0; at < this.all.length(); at++) {
			for (int link = this.first[at]; link != Lattice.NONE; link = this.next[link]) {
				int node = this.nodes[link];
				int to = this.all.end(node);
				if (!this.all.isReached(node)) {
					continue;
				}
				if (to == this.all.length()) {
					this.all.finish(node, end);
					continue;
				}
				for (int after = this.first[to]; after != Lattice.NONE; after = this.next[after]) {
					this.all.step(node, this.nodes[after]);
				}
			}
		}
		return this.all.path();
	}

}

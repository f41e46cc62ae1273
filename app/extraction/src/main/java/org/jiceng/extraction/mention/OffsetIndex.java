package org.jiceng.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * The mentions of one article by an offset, those of one offset in the order of their
 * finding. Nearly all offsets have none, so a chain for each and an array of them is
 * faster than any map.
 */
final class OffsetIndex {

	private final @Nullable Entry[] chains;

	/** The offsets that have mentions, one bit each. */
	private final long[] offsets;

	/** A mention of an offset and what was found after it. */
	static final class Entry {

		private final Mention mention;

		private @Nullable Entry next;

		private Entry(Mention mention) {
			this.mention = mention;
		}

		Mention mention() {
			return this.mention;
		}

		@Nullable Entry next() {
			return this.next;
		}

	}

	/**
	 * Makes an empty index.
	 * @param length the largest offset
	 */
	OffsetIndex(int length) {
		this.chains = new @Nullable Entry[length + 1];
		this.offsets = new long[(length + 1) / Long.SIZE + 1];
	}

	/**
	 * {@return the mention of an offset that was found first, which leads to the others;
	 * {@code null} where there is none}
	 */
	@Nullable Entry first(int offset) {
		return (offset < 0 || offset >= this.chains.length) ? null : this.chains[offset];
	}

	/**
	 * {@return the first offset of a stretch that has a mention, or its end}
	 * @param from where the stretch starts, not before 0
	 * @param to where it ends, not behind the one after the largest offset
	 */
	int next(int from, int to) {
		for (int at = from; at < to; at = (at | (Long.SIZE - 1)) + 1) {
			long rest = this.offsets[at / Long.SIZE] >>> at;
			if (rest != 0) {
				return Math.min(to, at + Long.numberOfTrailingZeros(rest));
			}
		}
		return to;
	}

	void add(int offset, Mention mention) {
		this.offsets[offset / Long.SIZE] |= 1L << offset;
		Entry added = new Entry(mention);
		Entry last = this.chains[offset];
		if (last == null) {
			this.chains[offset] = added;
			return;
		}
		for (Entry next = last.next; next != null; next = last.next) {
			last = next;
		}
		last.next = added;
	}

	void remove(int offset, Mention mention) {
		Entry before = null;
		for (Entry entry = this.chains[offset]; entry != null; entry = entry.next) {
			if (entry.mention.equals(mention)) {
				if (before == null) {
					this.chains[offset] = entry.next;
				}
				else {
					before.next = entry.next;
				}
				if (this.chains[offset] == null) {
					this.offsets[offset / Long.SIZE] &= ~(1L << offset);
				}
				return;
			}
			before = entry;
		}
	}

}

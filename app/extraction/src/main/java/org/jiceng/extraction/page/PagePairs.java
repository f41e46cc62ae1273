package org.jiceng.extraction.page;

import org.jspecify.annotations.Nullable;

/**
 * The pairs of characters that stand next to each other on a page. They are gathered when
 * first asked for, since most pages have no seam to judge.
 */
final class PagePairs {

	private final String page;

	private @Nullable CharacterPairs pairs;

	PagePairs(String page) {
		this.page = page;
	}

	/**
	 * {@return whether two characters stand next to each other anywhere on the page}
	 */
	boolean hold(char first, char second) {
		if (this.pairs == null) {
			this.pairs = read(this.page);
		}
		return this.pairs.count(CharacterPairs.pair(first, second)) > 0;
	}

	private static CharacterPairs read(String text) {
		CharacterPairs pairs = new CharacterPairs(text.length());
		for (int i = 1; i < text.length(); i++) {
			pairs.add(CharacterPairs.pair(text.charAt(i - 1), text.charAt(i)));
		}
		return pairs;
	}

}

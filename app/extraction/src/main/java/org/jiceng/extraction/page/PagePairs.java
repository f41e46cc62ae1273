package org.jiceng.extraction.page;

import org.jspecify.annotations.Nullable;

/**
 * The pairs of characters that stand next to each other on a page. They are gathered only
 * when many are asked for, since most pages have few seams to judge.
 */
final class PagePairs {

	/**
	 * So many pairs are searched for on the page, which takes half of what gathering
	 * does.
	 */
	private static final int SEARCHES = 48;

	private final String page;

	private int asked;

	private @Nullable CharacterPairs pairs;

	PagePairs(String page) {
		this.page = page;
	}

	/**
	 * {@return whether two characters stand next to each other anywhere on the page}
	 */
	boolean hold(char first, char second) {
		if (this.asked++ < SEARCHES) {
			return this.page.contains(String.valueOf(new char[] { first, second }));
		}
		if (this.pairs == null) {
			this.pairs = read(this.page);
		}
		return this.pairs.holds(CharacterPairs.pair(first, second));
	}

	private static CharacterPairs read(String text) {
		CharacterPairs pairs = new CharacterPairs(text.length());
		for (int i = 1; i < text.length(); i++) {
			pairs.number(CharacterPairs.pair(text.charAt(i - 1), text.charAt(i)));
		}
		return pairs;
	}

}

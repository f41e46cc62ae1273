package org.jiceng.extraction.text;

/**
 * Some of all characters, a bit for each: a look-up is one load, which {@code BitSet}
 * with its checks is not. Thread-safe: it is never changed.
 */
public final class CharacterSet {

	private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

	/**
	 * Makes a set.
	 * @param characters its members; blanks between them are members, too
	 */
	public CharacterSet(CharSequence characters) {
		for (int i = 0; i < characters.length(); i++) {
			this.bits[characters.charAt(i) / Long.SIZE] |= 1L << characters.charAt(i);
		}
	}

	/**
	 * {@return whether a character is a member}
	 */
	public boolean contains(char character) {
		return (this.bits[character / Long.SIZE] & (1L << character)) != 0;
	}

}

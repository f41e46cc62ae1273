package org.jiceng.extraction.page;

/**
 * What counts as blank on a page: every kind of space, full-width ones too, and the
 * zero-width characters that converters leave behind.
 */
final class Blanks {

	private Blanks() {
	}

	static boolean isBlank(char character) {
		return character <= ' ' || Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| character == '\u200B' || character == '\uFEFF';
	}

	/**
	 * {@return the text without its blanks}
	 */
	static String remove(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				kept.append(text.charAt(i));
			}
		}
		return kept.toString();
	}

}

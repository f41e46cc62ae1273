package org.jiceng.extraction.page;

/**
 * Quotation marks of a stretch of text, which may have been cut out of a longer one.
 */
final class Quotes {

	private static final String OPENING = "“『「";

	private static final String CLOSING = "”』」";

	private Quotes() {
	}

	/**
	 * {@return whether every quotation that is opened is closed and the other way round}
	 */
	static boolean isClosed(String text) {
		return !isOpenAtEnd(text) && !isOpenAtStart(text);
	}

	/**
	 * {@return whether a quotation is still open at the end; straight marks tell it by
	 * their odd number}
	 */
	static boolean isOpenAtEnd(String text) {
		int depth = 0;
		boolean straight = false;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (OPENING.indexOf(character) >= 0) {
				depth++;
			}
			else if (CLOSING.indexOf(character) >= 0) {
				depth = Math.max(0, depth - 1);
			}
			straight ^= character == '"';
		}
		return depth > 0 || straight;
	}

	/**
	 * {@return whether a quotation was open before the text; straight marks tell it by
	 * their odd number}
	 */
	static boolean isOpenAtStart(String text) {
		int depth = 0;
		boolean open = false;
		boolean straight = false;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (OPENING.indexOf(character) >= 0) {
				depth++;
			}
			else if (CLOSING.indexOf(character) >= 0) {
				open |= depth == 0;
				depth = Math.max(0, depth - 1);
			}
			straight ^= character == '"';
		}
		return open || straight;
	}

}

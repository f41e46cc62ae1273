package org.jiceng.extraction.text;

/**
 * A word of a text with its part of speech.
 *
 * @param span where it stands in the text that was segmented
 * @param text the word as printed
 * @param partOfSpeech the tag of the segmenter's tag set, such as {@code ns}
 */
public record Token(Span span, String text, String partOfSpeech) {

	public Token {
		if (span.length() != text.length()) {
			throw new IllegalArgumentException("Token %s does not fill %s".formatted(text, span));
		}
	}

}

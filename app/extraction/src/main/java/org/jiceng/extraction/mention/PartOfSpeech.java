package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Token;

/**
 * Tells the kind of a word by the first letter of its tag, without a regular expression:
 * the question is asked for nearly every word of a page.
 */
final class PartOfSpeech {

	private PartOfSpeech() {
	}

	/**
	 * {@return whether a word's tag begins with one of some letters: {@code vd} with one
	 * of {@code pcuv}}
	 */
	static boolean beginsWith(Token word, String letters) {
		String tag = word.partOfSpeech();
		return !tag.isEmpty() && letters.indexOf(tag.charAt(0)) >= 0;
	}

	/**
	 * {@return whether the segmenter reads a word as a name of a person}
	 */
	static boolean isPersonName(Token word) {
		return word.partOfSpeech().startsWith("nr");
	}

}

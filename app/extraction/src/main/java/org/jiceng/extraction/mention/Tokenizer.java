package org.jiceng.extraction.mention;

import java.util.List;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * Cuts text into words.
 */
public interface Tokenizer {

	/**
	 * Cuts a stretch of a text into words.
	 * @param text the text
	 * @param span the stretch, most often a sentence
	 * @return its words
	 */
	Reading read(String text, Span span);

	/**
	 * The words of a text; their spans cover it without gaps in text order.
	 *
	 * @param words words of a dictionary alone
	 * @param names the same list where no personal name was read; else a reading that
	 * also joins characters to personal names (tag nr), which sometimes swallows parts of
	 * other names
	 */
	record Reading(List<Token> words, List<Token> names) {
	}

}

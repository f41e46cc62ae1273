package org.jiceng.extraction.mention;

import java.util.List;

import org.jiceng.extraction.text.Token;

/**
 * Cuts a text into words with their parts of speech.
 */
@FunctionalInterface
public interface Tokenizer {

	/**
	 * Tokenizes a text.
	 * @param text a sentence or less
	 * @return its words in text order, which need not cover all of it
	 */
	List<Token> tokenize(String text);

}

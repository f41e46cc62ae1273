package org.jiceng.extraction.page;

import java.io.Serial;

/**
 * Says that a file could not be read as a page. The message is one line of Chinese and
 * English: what is wrong with which file, and what to do.
 */
public class UnreadablePageException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	UnreadablePageException(String message) {
		super(message);
	}

}

package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes questions for the full text indexes. Whatever the user types is taken as text:
 * no character of it reaches Lucene's query language as an operator.
 */
final class FullTextQuery {

	private FullTextQuery() {
	}

	/** Asks for names, pinyin or initials that begin with a folded text. */
	static String beginningWith(String folded) {
		String term = escape(folded) + "*";
		return "searchNames:%s OR pinyin:%s OR initials:%s".formatted(term, term, term);
	}

	/** Asks for names that are a folded text. */
	static String named(String folded) {
		return "searchNames:" + escape(folded);
	}

	/** Asks for names that differ from a folded text by a character or two. */
	static String like(String folded) {
		int edits = (folded.length() < 5) ? 1 : 2;
		return "searchNames:%s~%d".formatted(escape(folded), edits);
	}

	/** Asks for names in which all words of a text stand. */
	static String containing(String text) {
		List<String> words = new ArrayList<>();
		for (String word : text.split("\\s+", -1)) {
			if (!word.isEmpty()) {
				words.add("+\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
			}
		}
		return String.join(" ", words);
	}

	/** Asks for names that share pairs of characters with a text. */
	static String resembling(String text) {
		return escape(text.toLowerCase(Locale.ROOT));
	}

	/**
	 * Puts a backslash before everything but letters and digits; before those it would
	 * mean something else.
	 */
	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (!Character.isLetterOrDigit(character)) {
				escaped.append('\\');
			}
			escaped.append(character);
		}
		return escaped.toString();
	}

}

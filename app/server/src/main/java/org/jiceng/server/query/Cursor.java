package org.jiceng.server.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a list of results goes on: the sort key of the last result that was given, and
 * which question it was given for. Opaque to users.
 */
final class Cursor {

	/** Cannot stand in an id or a number. */
	private static final String SEPARATOR = "\u001F";

	private Cursor() {
	}

	/**
	 * Makes a cursor.
	 * @param question what was asked, without the page
	 * @param sortKey the sort key of the last result
	 * @return the cursor, of characters that stand for themselves in a URL
	 */
	static String of(List<?> question, Object... sortKey) {
		StringBuilder text = new StringBuilder(fingerprint(question));
		for (Object part : sortKey) {
			text.append(SEPARATOR).append(part);
		}
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor.
	 * @param cursor the cursor as the user gave it
	 * @param question what is asked, without the page
	 * @param parts how many parts the sort key has
	 * @return the sort key of the last result, {@code null} on the first page
	 * @throws InvalidQueryException if it is none, or was given for another question
	 */
	static @Nullable SortKey read(@Nullable String cursor, List<?> question, int parts) {
		if (cursor == null) {
			return null;
		}
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			List<String> found = Arrays.asList(text.split(SEPARATOR, -1));
			if (found.size() == parts + 1 && found.get(0).equals(fingerprint(question))) {
				return new SortKey(found.subList(1, found.size()));
			}
		}
		catch (IllegalArgumentException ex) {
			throw invalid(ex);
		}
		throw invalid(null);
	}

	/** The same in every run of the program, unlike the hash codes of constants. */
	private static String fingerprint(List<?> question) {
		return Integer.toHexString(question.toString().hashCode());
	}

	private static InvalidQueryException invalid(@Nullable Throwable cause) {
		InvalidQueryException invalid = new InvalidQueryException("cursor", new Explanation("不是这个查询给出的游标，请去掉它从第一页开始",
				"was not given for this question; leave it out to start from the first page"));
		if (cause != null) {
			invalid.initCause(cause);
		}
		return invalid;
	}

	/**
	 * The sort key of the last result of a page.
	 */
	static final class SortKey {

		private final List<String> parts;

		private SortKey(List<String> parts) {
			this.parts = List.copyOf(parts);
		}

		long number(int part) {
			try {
				return Long.parseLong(this.parts.get(part));
			}
			catch (NumberFormatException ex) {
				throw invalid(ex);
			}
		}

		String text(int part) {
			return this.parts.get(part);
		}

	}

}

package org.jiceng.server.query;

import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A question for entities by name.
 *
 * @param text a name or the beginning of one, pinyin such as {@code wangjianguo}, or
 * initials such as {@code wjg}
 * @param type the type to look for, or {@code null} for all
 * @param limit how many results a page has, 1 to {@value #MAXIMUM_LIMIT}
 * @param cursor the cursor of the page, or {@code null} for the first
 */
public record SearchQuery(String text, @Nullable EntityType type, int limit, @Nullable String cursor) {

	/** How many results a page has if nothing is said. */
	public static final int DEFAULT_LIMIT = 20;

	/** The most results that a page may have. */
	public static final int MAXIMUM_LIMIT = 100;

	/** The longest text that is searched for, in characters. */
	public static final int MAXIMUM_TEXT = 200;

	public SearchQuery {
		text = text.strip();
		InvalidQueryException.unless(!text.isEmpty() && text.length() <= MAXIMUM_TEXT, "q",
				"应为 1 到 %d 个字的名称".formatted(MAXIMUM_TEXT),
				"must be a name of 1 to %d characters".formatted(MAXIMUM_TEXT));
		InvalidQueryException.unlessInRange("limit", limit, 1, MAXIMUM_LIMIT);
	}

}

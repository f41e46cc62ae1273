package org.jiceng.server.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param items the results, in a fixed order
 * @param next the cursor of the following page, or {@code null} after the last
 * @param <T> the kind of result
 */
public record ResultPage<T>(List<T> items, @Nullable String next) {

	public ResultPage {
		items = List.copyOf(items);
	}

}

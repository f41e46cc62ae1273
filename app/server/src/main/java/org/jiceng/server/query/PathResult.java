package org.jiceng.server.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How two entities are connected.
 *
 * @param from one entity
 * @param to the other
 * @param searched what was searched
 * @param paths the paths, the best first; empty if there is none
 * @param truncated whether the search was stopped by its time limit before it was done
 * @param reason why there is no path and what to try, or {@code null} if there is one
 */
public record PathResult(EntityView from, EntityView to, PathSearch searched, List<PathView> paths, boolean truncated,
		@Nullable Explanation reason) {

	public PathResult {
		paths = List.copyOf(paths);
	}

}

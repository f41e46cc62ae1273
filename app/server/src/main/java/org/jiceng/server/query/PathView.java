package org.jiceng.server.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A path between two entities.
 *
 * @param length how many steps it has
 * @param throughHub whether it goes through a hub (经由枢纽)
 * @param planned whether one of its relationships is only planned
 * @param weakestSources how many articles say the step that the fewest say
 * @param overlap the time that all steps share, or {@code null} if there is none
 * @param newest the date of the newest page that says one of the steps, or {@code null}
 * @param nodes the entities on it, from the first end to the other
 * @param hops the steps between them, one less than nodes
 */
public record PathView(int length, boolean throughHub, boolean planned, long weakestSources,
		@Nullable TimeOverlap overlap, @Nullable LocalDate newest, List<EntityView> nodes, List<Hop> hops) {

	public PathView {
		nodes = List.copyOf(nodes);
		hops = List.copyOf(hops);
		if (hops.size() != length || nodes.size() != length + 1) {
			throw new IllegalArgumentException(
					"A path of %d steps has %d hops and %d nodes".formatted(length, hops.size(), nodes.size()));
		}
	}

}

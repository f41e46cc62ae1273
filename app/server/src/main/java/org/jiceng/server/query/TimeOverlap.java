package org.jiceng.server.query;

import java.time.LocalDate;

/**
 * The time within which the pages say all relationships of a path.
 *
 * @param from its first day
 * @param to its last day
 */
public record TimeOverlap(LocalDate from, LocalDate to) {

	public TimeOverlap {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("%s is before %s".formatted(to, from));
		}
	}

}

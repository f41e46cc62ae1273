package org.jiceng.server.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where the graph comes from, and where to begin in it.
 *
 * @param firstSeen the date of the oldest page, or {@code null} where no page has a date
 * @param lastSeen the date of the newest page, or {@code null}
 * @param sample whether all pages are of the sample that comes with the program
 * @param examples a person, a body and a place with many relationships, as far as the
 * graph has them
 */
public record Overview(@Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen, boolean sample,
		List<EntityView> examples) {

	public Overview {
		examples = List.copyOf(examples);
	}

}

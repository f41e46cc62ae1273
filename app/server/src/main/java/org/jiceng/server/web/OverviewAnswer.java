package org.jiceng.server.web;

import java.time.LocalDate;
import java.util.List;

import org.jiceng.server.query.EntityView;
import org.jiceng.server.query.Overview;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph comes from, where to begin in it, and where else it can be seen.
 *
 * @param firstSeen the date of the oldest page, or {@code null} where no page has a date
 * @param lastSeen the date of the newest page, or {@code null}
 * @param sample whether all pages are of the sample that comes with the program
 * @param examples a person, a body and a place with many relationships
 * @param browser the address of Neo4j Browser, or {@code null}
 */
record OverviewAnswer(@Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen, boolean sample,
		List<EntityView> examples, @Nullable String browser) {

	static OverviewAnswer of(Overview overview, @Nullable String browser) {
		return new OverviewAnswer(overview.firstSeen(), overview.lastSeen(), overview.sample(), overview.examples(),
				browser);
	}

}

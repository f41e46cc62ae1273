package org.jiceng.server.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jiceng.schema.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A path as it was found: its nodes, and for each step the relationships between the two
 * nodes, the best first.
 *
 * @param nodes the ids of its nodes
 * @param steps the relationships of each step
 */
record FoundPath(List<String> nodes, List<List<RelationView>> steps) {

	/** The best relationship of a step: done, with most sources, newest. */
	private static final Comparator<RelationView> BEST_RELATION = Comparator.comparing(RelationView::modality)
		.thenComparing(Comparator.comparingLong(RelationView::sources).reversed())
		.thenComparing((relation) -> newestFirst(relation.lastSeen()))
		.thenComparing(RelationView::key);

	/**
	 * The best path: done before planned, with the fewest steps, with most sources for
	 * its weakest step, with the longest time that all steps share, newest; paths that
	 * are level stand by their ids.
	 */
	static final Comparator<FoundPath> BEST = Comparator.comparing(FoundPath::planned)
		.thenComparingInt(FoundPath::length)
		.thenComparing(Comparator.comparingLong(FoundPath::weakestSources).reversed())
		.thenComparing(Comparator.comparingLong(FoundPath::overlapDays).reversed())
		.thenComparing((path) -> newestFirst(path.newest()))
		.thenComparing((path) -> String.join(" ", path.nodes()));

	FoundPath {
		nodes = List.copyOf(nodes);
		steps = steps.stream().map((step) -> step.stream().sorted(BEST_RELATION).toList()).toList();
	}

	/** Adds the relationships of the same path as another search found them. */
	FoundPath with(FoundPath same) {
		List<List<RelationView>> merged = new ArrayList<>();
		for (int step = 0; step < this.steps.size(); step++) {
			Map<String, RelationView> byKey = new TreeMap<>();
			this.steps.get(step).forEach((relation) -> byKey.put(relation.key(), relation));
			same.steps.get(step).forEach((relation) -> byKey.put(relation.key(), relation));
			merged.add(List.copyOf(byKey.values()));
		}
		return new FoundPath(this.nodes, merged);
	}

	FoundPath reversed() {
		List<String> backNodes = new ArrayList<>(this.nodes);
		List<List<RelationView>> backSteps = new ArrayList<>(this.steps);
		Collections.reverse(backNodes);
		Collections.reverse(backSteps);
		return new FoundPath(backNodes, backSteps);
	}

	/** Tells whether it comes to no node twice. */
	boolean isSimple() {
		return new HashSet<>(this.nodes).size() == this.nodes.size();
	}

	List<RelationView> relations() {
		return this.steps.stream().map((step) -> step.get(0)).toList();
	}

	int length() {
		return this.steps.size();
	}

	boolean planned() {
		return relations().stream().anyMatch((relation) -> relation.modality() == Modality.PLANNED);
	}

	long weakestSources() {
		return relations().stream().mapToLong(RelationView::sources).min().orElse(0);
	}

	@Nullable TimeOverlap overlap() {
		LocalDate from = null;
		LocalDate to = null;
		for (RelationView relation : relations()) {
			if (relation.firstSeen() == null || relation.lastSeen() == null) {
				return null;
			}
			from = (from == null || relation.firstSeen().isAfter(from)) ? relation.firstSeen() : from;
			to = (to == null || relation.lastSeen().isBefore(to)) ? relation.lastSeen() : to;
		}
		return (from == null || to == null || to.isBefore(from)) ? null : new TimeOverlap(from, to);
	}

	@Nullable LocalDate newest() {
		return relations().stream()
			.map(RelationView::lastSeen)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private long overlapDays() {
		TimeOverlap overlap = overlap();
		return (overlap != null) ? ChronoUnit.DAYS.between(overlap.from(), overlap.to()) + 1 : 0;
	}

	private static long newestFirst(@Nullable LocalDate date) {
		return (date != null) ? -date.toEpochDay() : Long.MAX_VALUE;
	}

}

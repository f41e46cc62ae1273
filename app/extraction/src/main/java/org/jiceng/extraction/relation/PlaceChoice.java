package org.jiceng.extraction.relation;

import java.util.Comparator;
import java.util.List;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Chooses where a thing lies of several places that a page gives to it: the smallest, and
 * one in its name rather than one that the wording only hints at.
 */
final class PlaceChoice {

	private static final int PLAIN_WORDING = 3;

	private final PageEntities page;

	PlaceChoice(PageEntities page) {
		this.page = page;
	}

	/**
	 * Chooses the place of a thing among those that the wording tells, and reports the
	 * others as rejected.
	 * @param said what the wording tells, in text order
	 * @param entity the thing
	 * @param named the place that its name or the gazetteer tells, or {@code null}
	 * @param sink is told what is rejected
	 * @return the best one, or {@code null} if none is possible or the named one is better
	 */
	@Nullable PlaceCandidate best(List<PlaceCandidate> said, Entity entity, @Nullable Entity named, FactSink sink) {
		PlaceCandidate best = said.stream()
			.filter((candidate) -> candidate.strength() > 0 && isPossible(entity, candidate))
			.max(Comparator.<PlaceCandidate>comparingInt((candidate) -> level(candidate.place().entity()))
				.thenComparingInt(PlaceCandidate::strength))
			.orElse(null);
		if (best == null && named == null) {
			best = said.stream()
				.filter((candidate) -> isPossible(entity, candidate))
				.reduce((one, other) -> (other.strength() > one.strength()) ? other : one)
				.orElse(null);
		}
		if (best != null && named != null && !isBetter(best, entity, named)) {
			best = null;
		}
		for (PlaceCandidate candidate : said) {
			if (!candidate.equals(best)) {
				sink.reject(candidate.text().article().ordinal(), candidate.evidence().get(0),
						candidate.text().article().text(), candidate.rule().name(),
						Rejection.Reason.BETTER_PLACE_KNOWN);
			}
		}
		return best;
	}

	private boolean isPossible(Entity entity, PlaceCandidate candidate) {
		Entity place = candidate.place().entity();
		if (place.id().equals(entity.id()) || this.page.liesIn(place, entity)) {
			return false;
		}
		return !entity.type().isPlace() || level(place) < level(entity) || place.type() == EntityType.ZONE;
	}

	/**
	 * A place in the name stays unless the wording tells a smaller one or plainly
	 * another.
	 */
	private boolean isBetter(PlaceCandidate said, Entity entity, Entity named) {
		Entity place = said.place().entity();
		boolean seated = entity.type() == EntityType.AGENCY || entity.type() == EntityType.PARTY_BRANCH;
		if (seated && !said.rule().says("seat", "yes")) {
			return false;
		}
		if (place.id().equals(named.id()) || this.page.liesIn(place, named)) {
			return true;
		}
		if (this.page.liesIn(named, place) || entity.placeCode() != null) {
			return false;
		}
		return said.strength() >= PLAIN_WORDING && level(place) >= level(named);
	}

	/**
	 * {@return how small a place is}
	 */
	private static int level(Entity place) {
		return switch (place.type()) {
			case PROVINCE -> 1;
			case CITY -> 2;
			case COUNTY -> 3;
			case TOWN, ZONE -> 4;
			case VILLAGE -> 5;
			default -> 6;
		};
	}

}

package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Map;

import org.jiceng.extraction.mention.Gazetteer.Match;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the places that share a name is meant: 城关镇 behind 清河县 is the town of
 * that county, alone it is the one in the county that the article named last.
 */
final class PlaceReading {

	/** How many matches before and behind one are looked at for its county. */
	private static final int NEIGHBOURS = 12;

	private static final int FAR = 1000;

	private final Gazetteer gazetteer;

	/** How often the page names the places without a doubt, or places in them. */
	private final Map<String, Integer> anchors;

	/** The matches of the article in text order. */
	private final List<Match> matches;

	PlaceReading(Gazetteer gazetteer, Map<String, Integer> anchors, List<Match> matches) {
		this.gazetteer = gazetteer;
		this.anchors = anchors;
		this.matches = matches;
	}

	/**
	 * Chooses between the places with a name: the higher one, unless a lower one alone
	 * lies in a place that the page names; of several of one level the one whose county
	 * stands nearest.
	 * @param number the number of the match in the article
	 * @param before the place that ends where the match begins, or {@code null}
	 * @return what is meant
	 */
	Reading of(int number, @Nullable Place before) {
		Match match = this.matches.get(number);
		List<PlaceName> candidates = match.candidates();
		PlaceName best = candidates.get(0);
		int bestScore = Integer.MIN_VALUE;
		int bestDistance = FAR;
		boolean tie = false;
		boolean province = best.place().type() == EntityType.PROVINCE;
		int level = 0;
		EntityType type = best.place().type();
		for (PlaceName name : candidates) {
			if (name.place().type() != type) {
				type = name.place().type();
				level++;
			}
			int support = 0;
			for (Place above : this.gazetteer.ancestors(name.place().code())) {
				support += this.anchors.getOrDefault(above.code(), 0);
			}
			// 河南 alone is the province, whatever county bears the same short name.
			int score = Math.min(20, 2 * support) + ((support > 0) ? 15 : 0) - (province ? 60 : 30) * level;
			if (before != null && this.gazetteer.isWithin(name.place().code(), before.code())) {
				score += 1000;
			}
			int distance = (candidates.size() > 1 && type == EntityType.TOWN) ? distance(number, name.place()) : FAR;
			if (score > bestScore || (score == bestScore && distance < bestDistance)) {
				best = name;
				bestScore = score;
				bestDistance = distance;
				tie = false;
			}
			else if (score == bestScore && distance == bestDistance) {
				tie = true;
			}
		}
		return new Reading(best, !tie || best.place().type() != EntityType.TOWN);
	}

	/**
	 * How many matches away a place without a doubt is that lies above a place or beside
	 * it in the same county; one before it counts as nearer than one behind it.
	 */
	private int distance(int number, Place place) {
		for (int step = 1; step <= NEIGHBOURS; step++) {
			if (isBeside(number - step, place)) {
				return 2 * step;
			}
			if (isBeside(number + step, place)) {
				return 2 * step + 1;
			}
		}
		return FAR;
	}

	private boolean isBeside(int number, Place place) {
		if (number < 0 || number >= this.matches.size()) {
			return false;
		}
		List<PlaceName> candidates = this.matches.get(number).candidates();
		String county = place.parentCode();
		if (county.isEmpty() || candidates.size() != 1) {
			return false;
		}
		Place other = candidates.get(0).place();
		return other.code().equals(county) || this.gazetteer.isWithin(other.code(), county);
	}

	/**
	 * What a name is read as.
	 *
	 * @param name the place, and by which of its forms
	 * @param sure whether no other place with the name fits as well
	 */
	record Reading(PlaceName name, boolean sure) {
	}

}

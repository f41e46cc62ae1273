package org.jiceng.extraction.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Tells which town, county or city an article is about: the one that it names, itself or
 * in names of bodies, at least twice as often as any other of its level.
 */
final class PlaceTopics {

	private static final int FEWEST = 3;

	private final Map<List<Object>, Map<String, Integer>> counts = new HashMap<>();

	private final Map<String, Entity> places = new HashMap<>();

	PlaceTopics(PageEntities page) {
		for (Entity entity : page.all()) {
			Entity place = PageEntities.isBody(entity) ? page.place(entity) : entity;
			if (place != null && place.mentioned() && PageEntities.isArea(place)) {
				this.places.put(place.id(), place);
				Set<Integer> starts = new HashSet<>();
				for (Mention mention : entity.mentions()) {
					if (mention.kind() != MentionKind.SHORT_FORM && starts.add(mention.span().start())) {
						this.counts.computeIfAbsent(List.of(mention.article(), place.type()), (key) -> new HashMap<>())
							.merge(place.id(), 1, Integer::sum);
					}
				}
			}
		}
	}

	/**
	 * {@return the place of a level that an article is about, or {@code null} where it
	 * names several as often, or hardly any}
	 */
	@Nullable Entity of(int article, EntityType level) {
		Map<String, Integer> named = this.counts.getOrDefault(List.of(article, level), Map.of());
		String best = null;
		int most = 0;
		int next = 0;
		for (Map.Entry<String, Integer> entry : named.entrySet()) {
			if (entry.getValue() > most) {
				next = most;
				most = entry.getValue();
				best = entry.getKey();
			}
			else {
				next = Math.max(next, entry.getValue());
			}
		}
		boolean clear = best != null && most >= FEWEST && most >= 2 * next;
		return clear ? this.places.get(best) : null;
	}

}

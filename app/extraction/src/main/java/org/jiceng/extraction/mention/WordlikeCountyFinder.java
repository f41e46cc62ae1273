package org.jiceng.extraction.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds counties whose names are ordinary words, too (最 + 佳县, 面 + 临县), where the
 * segmenter reads the name of a place and the page names the city or province that they
 * lie in.
 */
final class WordlikeCountyFinder {

	static final String RULE = "county like a word";

	private static final String BEFORE = "到在赴抵往至与及由从";

	private final Gazetteer gazetteer;

	WordlikeCountyFinder(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	void find(MentionDraft draft) {
		Set<String> named = new HashSet<>();
		draft.mentions().stream().filter((mention) -> mention.placeCode() != null).forEach((mention) -> {
			if (mention.type() == EntityType.CITY) {
				named.add(mention.placeCode());
			}
			this.gazetteer.ancestors(mention.placeCode())
				.stream()
				.filter((place) -> place.type() == EntityType.CITY)
				.forEach((place) -> named.add(place.code()));
		});
		for (ArticleView view : draft.views()) {
			String text = view.text();
			for (int at = text.indexOf('县'); at > 0; at = text.indexOf('县', at + 1)) {
				if (view.isHan(at - 1) && (!view.isHan(at - 2) || BEFORE.indexOf(view.at(at - 2)) >= 0)) {
					add(draft, view, new Span(at - 1, at + 1), named);
				}
			}
		}
	}

	private void add(MentionDraft draft, ArticleView view, Span span, Set<String> named) {
		String form = span.of(view.text());
		List<Place> counties = this.gazetteer.named(form)
			.stream()
			.filter((place) -> place.type() == EntityType.COUNTY && place.name().equals(form))
			.filter((place) -> this.gazetteer.ancestors(place.code())
				.stream()
				.anyMatch((above) -> named.contains(above.code())))
			.toList();
		if (counties.size() == 1 && !draft.overlaps(view, span, (mention) -> true)) {
			draft.name(view, span, EntityType.COUNTY, form, counties.get(0).code(), RULE);
		}
	}

}

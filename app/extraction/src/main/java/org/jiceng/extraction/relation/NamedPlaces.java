package org.jiceng.extraction.relation;

import java.util.Comparator;
import java.util.Map;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.RelationType;

/**
 * Offers the places that names tell, with the mention that says so best as evidence:
 * 清河县财政局 lies in 清河县.
 */
final class NamedPlaces {

	/**
	 * Offers the place of a thing, unless no sentence of the page holds its mention.
	 * @param entity the thing
	 * @param place its place
	 * @param texts the sentences of the page's mentions
	 * @param sink takes what is found
	 */
	void offer(Entity entity, Entity place, Map<Mention, SlotText> texts, FactSink sink) {
		Mention mention = entity.mentions()
			.stream()
			.max(Comparator.comparingInt((candidate) -> closeness(candidate, place)))
			.orElseThrow();
		SlotText text = texts.get(mention);
		if (text == null) {
			return;
		}
		Sentence sentence = text.sentence();
		Mention other = place.mentions()
			.stream()
			.filter((candidate) -> mention.span().contains(candidate.span())
					&& candidate.article() == mention.article())
			.findFirst()
			.orElse(place.mentions().get(0));
		Span span = mention.span();
		if (other.article() == mention.article() && sentence.span().contains(other.span())) {
			Span both = new Span(Math.min(span.start(), other.span().start()),
					Math.max(span.end(), other.span().end()));
			span = (both.length() <= Relation.MAXIMUM_EVIDENCE) ? both : span;
		}
		sink.offerNamed(RelationType.LOCATED_IN, new Slot(mention, entity), new Slot(other, place), mention.article(),
				Evidence.clip(span), text.article().text());
	}

	/**
	 * Mentions that hold the place's name come first, then those that begin where one
	 * ends.
	 */
	private static int closeness(Mention mention, Entity place) {
		int closeness = 0;
		for (Mention other : place.mentions()) {
			if (other.article() == mention.article()) {
				if (mention.span().contains(other.span())) {
					closeness = Math.max(closeness, 2);
				}
				else if (other.span().end() == mention.span().start()) {
					closeness = Math.max(closeness, 1);
				}
			}
		}
		return closeness;
	}

}

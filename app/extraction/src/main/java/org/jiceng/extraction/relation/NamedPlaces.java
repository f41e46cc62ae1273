package org.jiceng.extraction.relation;

import java.util.Comparator;
import java.util.List;
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

	/** No place has a longer name. */
	private static final int LONGEST_PLACE = 128;

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
		List<Mention> others = place.mentions();
		int next = first(others, mention);
		for (int i = next; i < others.size() && others.get(i).article() == mention.article()
				&& others.get(i).span().start() <= mention.span().end(); i++) {
			if (mention.span().contains(others.get(i).span())) {
				return 2;
			}
		}
		for (int i = next - 1; i >= 0 && others.get(i).article() == mention.article()
				&& others.get(i).span().start() >= mention.span().start() - LONGEST_PLACE; i--) {
			if (others.get(i).span().end() == mention.span().start()) {
				return 1;
			}
		}
		return 0;
	}

	/**
	 * The index of the first of some mentions in text order that starts no earlier than
	 * one.
	 */
	private static int first(List<Mention> others, Mention mention) {
		int low = 0;
		int high = others.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			Mention other = others.get(middle);
			if (other.article() < mention.article()
					|| (other.article() == mention.article() && other.span().start() < mention.span().start())) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}

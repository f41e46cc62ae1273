package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Finds where things lie: by wording, or by the name itself and the gazetteer. Of several
 * places that the page states, a thing gets the smallest.
 */
final class PlaceExtractor {

	private static final int PLAIN_WORDING = 3;

	private final RuleGate rules;

	private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

	private final PageEntities page;

	private final PlaceNames names;

	private final PlaceTopics topics;

	private final SubjectFinder subjects;

	PlaceExtractor(RuleGate rules, PageEntities page, SubjectFinder subjects) {
		this.rules = rules;
		this.page = page;
		this.names = new PlaceNames(page);
		this.topics = new PlaceTopics(page);
		this.subjects = subjects;
	}

	/**
	 * Collects what the wording of a sentence tells.
	 * @param text the sentence
	 * @param earlier the sentences of the article before it
	 */
	void read(SlotText text, List<SlotText> earlier) {
		for (Rule rule : this.rules.open(text)) {
			Matcher match = rule.pattern().matcher(text);
			while (match.find()) {
				if (rule.pattern().captures("c")) {
					Slot slot = text.slots(match.start(), match.end()).get(0);
					if (!slot.chain().isEmpty() && !slot.isNominal()) {
						Slot place = slot.chain().get(slot.chain().size() - 1);
						add(rule, slot, place, text, List.of(Evidence.clip(slot.span())));
					}
				}
				else if (rule.says("shares", "chain")) {
					share(rule, text, match);
				}
				else {
					Slot place = rule.pattern().captures("o") ? seat(rule, text.slot(match.start("o")))
							: context(rule, match.start("s"), text, earlier);
					for (Slot subject : text.slots(match.start("s"), match.end("s"))) {
						if (place != null && !(rule.says("bodies", "alone") && this.subjects.isPost(text, subject))) {
							add(rule, subject, place, text, Evidence.of(text, match.start(), match.end()));
						}
					}
				}
			}
		}
	}

	/** 柳林镇柳树村、槐树村: the second village is in the same town. */
	private void share(Rule rule, SlotText text, Matcher match) {
		Slot first = text.slot(match.start("x"));
		Slot second = text.slot(match.start("s"));
		if (first == null || second == null || first.chain().isEmpty() || !second.chain().isEmpty()) {
			return;
		}
		Entity seat = PageEntities.isBody(second.entity()) ? this.page.place(second.entity()) : second.entity();
		if (seat != null && seat.type() == EntityType.VILLAGE && seat.mentioned()) {
			add(rule, new Slot(second.mention(), seat), first.chain().get(first.chain().size() - 1), text,
					Evidence.of(text, match.start(), match.end()));
		}
	}

	/** With {@code seat-of = VILLAGE} the village of a body, none if it has none. */
	private @Nullable Slot seat(Rule rule, @Nullable Slot slot) {
		String type = rule.settings().get("seat-of");
		if (type == null || slot == null || slot.entity().type() == EntityType.valueOf(type)) {
			return slot;
		}
		Entity place = this.page.namedPlace(slot.entity());
		return (place != null && place.type() == EntityType.valueOf(type)) ? this.page.slot(place) : null;
	}

	/** The place of some kind that the article is about, or named last before a word. */
	private @Nullable Slot context(Rule rule, int before, SlotText text, List<SlotText> earlier) {
		EntityType type = EntityType.valueOf(rule.settings().getOrDefault("context", "VILLAGE"));
		if (rule.says("topic", "first")) {
			Entity topic = this.topics.of(text.article().ordinal(), type);
			if (topic != null) {
				return this.page.slot(topic);
			}
		}
		if (rule.says("topic", "only")) {
			Entity topic = this.topics.of(text.article().ordinal(), type);
			return (topic != null) ? this.page.slot(topic) : null;
		}
		int back = Integer.parseInt(rule.settings().getOrDefault("back", "3"));
		Slot found = last(text.slots(0, before), type);
		boolean only = rule.says("only", "yes");
		for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - back && (only || found == null); i--) {
			Slot told = last(earlier.get(i).slots(), type);
			if (told != null && found != null && !told.entity().id().equals(found.entity().id())) {
				return null;
			}
			found = (found != null) ? found : told;
		}
		return found;
	}

	private @Nullable Slot last(List<Slot> slots, EntityType type) {
		Slot found = null;
		for (Slot slot : slots) {
			if (slot.entity().type() == type) {
				found = slot;
			}
			Entity seat = PageEntities.isBody(slot.entity()) ? this.page.place(slot.entity()) : null;
			if (seat != null && seat.type() == type && seat.mentioned()) {
				found = this.page.slot(seat);
			}
			for (Slot place : slot.chain()) {
				if (place.entity().type() == type && slot.entity().type() != type) {
					found = place;
				}
			}
		}
		return found;
	}

	private void add(Rule rule, Slot subject, Slot place, SlotText text, List<Span> evidence) {
		if (subject.entity().name().matches(rule.settings().getOrDefault("not", "-"))) {
			return;
		}
		int strength = Integer.parseInt(rule.settings().getOrDefault("strength", "1"));
		this.candidates.computeIfAbsent(subject.entity().id(), (id) -> new ArrayList<>())
			.add(new Candidate(rule, subject, place, strength, text, evidence));
	}

	/** Offers one place for each thing of the page. */
	void finish(Map<Mention, SlotText> texts, FactSink sink) {
		for (Entity entity : this.page.all()) {
			if (entity.mentioned()) {
				Entity named = this.names.of(entity);
				Candidate said = best(this.candidates.getOrDefault(entity.id(), List.of()), entity, named, sink);
				if (said != null) {
					sink.offer(said.rule(), said.subject(), said.place(), Modality.DONE,
							said.text().article().ordinal(), said.evidence(), said.text().article().text());
				}
				else if (named != null) {
					offerNamed(entity, named, texts, sink);
				}
				else if (entity.type() == EntityType.VILLAGE) {
					offerTopic(entity, texts, sink);
				}
			}
		}
	}

	/** A village that only names of bodies hold, in an article about one town. */
	private void offerTopic(Entity village, Map<Mention, SlotText> texts, FactSink sink) {
		Mention mention = village.mentions().get(0);
		Entity town = this.topics.of(mention.article(), EntityType.TOWN);
		SlotText text = texts.get(mention);
		if (town == null || text == null) {
			return;
		}
		for (Rule rule : this.rules.saying("topic", "first")) {
			sink.offer(rule, new Slot(mention, village), this.page.slot(town), Modality.DONE, mention.article(),
					List.of(Evidence.clip(text.sentence().span())), text.article().text());
		}
	}

	private @Nullable Candidate best(List<Candidate> said, Entity entity, @Nullable Entity named, FactSink sink) {
		Candidate best = said.stream()
			.filter((candidate) -> candidate.strength() > 0 && isPossible(entity, candidate))
			.max(Comparator.<Candidate>comparingInt((candidate) -> level(candidate.place().entity()))
				.thenComparingInt(Candidate::strength))
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
		for (Candidate candidate : said) {
			if (!candidate.equals(best)) {
				sink.reject(candidate.text().article().ordinal(), candidate.evidence().get(0),
						candidate.text().article().text(), candidate.rule().name(),
						Rejection.Reason.BETTER_PLACE_KNOWN);
			}
		}
		return best;
	}

	private boolean isPossible(Entity entity, Candidate candidate) {
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
	private boolean isBetter(Candidate said, Entity entity, Entity named) {
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

	private void offerNamed(Entity entity, Entity place, Map<Mention, SlotText> texts, FactSink sink) {
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

	/** A place that the wording tells. */
	private record Candidate(Rule rule, Slot subject, Slot place, int strength, SlotText text, List<Span> evidence) {
	}

}

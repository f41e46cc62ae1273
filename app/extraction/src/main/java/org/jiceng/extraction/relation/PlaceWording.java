package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Collects the places that the wording of a page's sentences gives to things: 青峰公司位于柳林镇,
 * or a thing told of without a place in an article about one village.
 */
final class PlaceWording {

	/** A place named longer ago is not what a sentence is about. */
	private static final int SLOTS_BACK = 200;

	private final Map<String, List<PlaceCandidate>> candidates = new HashMap<>();

	private final PageEntities page;

	private final PlaceTopics topics;

	private final SubjectFinder subjects;

	PlaceWording(PageEntities page, PlaceTopics topics, SubjectFinder subjects) {
		this.page = page;
		this.topics = topics;
		this.subjects = subjects;
	}

	/**
	 * Collects what the wording of a sentence tells.
	 * @param text the sentence
	 * @param rules the rules that may match it
	 * @param earlier the sentences of the article before it
	 */
	void read(SlotText text, List<Rule> rules, List<SlotText> earlier) {
		for (Rule rule : rules) {
			SlotMatches matches = new SlotMatches(rule.pattern(), text.text());
			while (matches.find()) {
				Matcher match = matches.match();
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
		for (int i = slots.size() - 1; i >= Math.max(0, slots.size() - SLOTS_BACK); i--) {
			Slot told = told(slots.get(i), type);
			if (told != null) {
				return told;
			}
		}
		return null;
	}

	/** The place of a type that a slot tells: in its name, as its seat or itself. */
	private @Nullable Slot told(Slot slot, EntityType type) {
		if (slot.entity().type() != type) {
			List<Slot> chain = slot.chain();
			for (int i = chain.size() - 1; i >= 0; i--) {
				if (chain.get(i).entity().type() == type) {
					return chain.get(i);
				}
			}
		}
		Entity seat = PageEntities.isBody(slot.entity()) ? this.page.place(slot.entity()) : null;
		if (seat != null && seat.type() == type && seat.mentioned()) {
			return this.page.slot(seat);
		}
		return (slot.entity().type() == type) ? slot : null;
	}

	private void add(Rule rule, Slot subject, Slot place, SlotText text, List<Span> evidence) {
		Pattern not = rule.expressions().get("not");
		if (not != null && not.matcher(subject.entity().name()).matches()) {
			return;
		}
		int strength = Integer.parseInt(rule.settings().getOrDefault("strength", "1"));
		this.candidates.computeIfAbsent(subject.entity().id(), (id) -> new ArrayList<>())
			.add(new PlaceCandidate(rule, subject, place, strength, text, evidence));
	}

	/**
	 * {@return the places that the sentences read so far give to a thing, in text order}
	 */
	List<PlaceCandidate> of(Entity entity) {
		return this.candidates.getOrDefault(entity.id(), List.of());
	}

}

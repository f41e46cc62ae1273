package org.jiceng.extraction.relation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds of whom an act is told that names its subject alone: 青峰公司厂房不足，清河县商务局腾出两栋楼. The
 * one whom the clause before told being helped, else the one that it is about, else the
 * same of the sentence before. Belongs to one page.
 */
final class TopicFinder {

	private static final String CLAUSE_MARKS = "，；：。！？“”";

	private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|\\n[ \u3000]{2}");

	/** So often is named of whom an article tells. */
	private static final int LEAST_TOLD = 3;

	/** What was founded is what is told of: 村里办起柳树合作社. */
	private static final Pattern FOUNDS = Pattern.compile("(?:成立|办起|组建|创办|建起|开起)了?$");

	private static final Pattern WENT = Pattern.compile("[到在从于往](?:了)?$");

	private static final Pattern GIVES = Pattern
		.compile("[^，。；获得收被由的]{0,14}(?:腾出|让出|拿出|捐|拨付|拨出|资助|补助|派出|选派|派来|送来|送去|赔付|理赔)");

	/** Who was called in or did something is no one to be helped: 请来江南大学, 由江南大学. */
	private static final Pattern CALLED = Pattern.compile("(?:请来|请到|找来|叫来|邀请|请|协调|联系|联系上|求助)了?$|[由被]$");

	/** What a head speaks for. */
	private static final Set<EntityType> SPOKEN_FOR = Set.of(EntityType.ENTERPRISE, EntityType.ORGANIZATION,
			EntityType.PROJECT);

	private final SubjectFinder subjects;

	private final NeedyFinder needy;

	private final ToldHelp told;

	private List<SlotText> article = List.of();

	TopicFinder(SubjectFinder subjects, ToldHelp told) {
		this.told = told;
		this.subjects = subjects;
		this.needy = new NeedyFinder(subjects, subjects.needs());
	}

	/** Prepares for an article. */
	void begin(List<SlotText> texts) {
		this.article = texts;
	}

	/**
	 * {@return of whom an act is told, or {@code null} if the text does not say}
	 * @param text the act's sentence
	 * @param act where its wording starts
	 * @param earlier the sentences of the article before it
	 * @param rule tells which types it may be of, and how far back it may stand
	 * @param actors who does the act
	 */
	@Nullable Slot find(SlotText text, int act, List<SlotText> earlier, Rule rule, List<Slot> actors) {
		Set<EntityType> types = types(rule, "topic-types");
		String not = rule.settings().getOrDefault("topic-not", "");
		if (rule.says("topic", "main")) {
			return main(types);
		}
		Pattern needs = rule.says("topic", "needy") ? this.subjects.needs() : null;
		Set<EntityType> lacking = types(rule, "needy-types");
		int back = Integer.parseInt(rule.settings().getOrDefault("back", "1"));
		boolean place = rule.says("place", "topic");
		int end = rule.says("clause", "own") ? act : text.clauseStart(act, CLAUSE_MARKS);
		Slot helped = this.told.unnamed(text, end);
		if (helped != null && !isOneOf(actors, helped)) {
			return helped;
		}
		StringBuilder between = new StringBuilder(text.text().substring(end, act));
		for (int i = earlier.size(); i >= 0 && i >= earlier.size() - back; i--) {
			SlotText one = (i == earlier.size()) ? text : earlier.get(i);
			if (one != text && needs == null && isNewParagraph(text, one)) {
				return null;
			}
			end = (one == text) ? end : one.text().length();
			Slot needy = (needs != null) ? this.needy.find(one, end, lacking) : null;
			if (needy != null && !isKind(needy, not)) {
				boolean acts = isOneOf(actors, needy);
				if (!PageEntities.isPerson(needy.entity()) || (!acts && i >= earlier.size() - 1)) {
					return acts ? null : needy;
				}
			}
			Choice found = before(one, end, types, not, actors, one == text, place);
			if (found.slot() != null) {
				between.insert(0, one.text().substring(found.slot().at(), end));
				return (needs == null || needs.matcher(between).find() || (one == text
						&& found.slot().equals(this.told.helped(one)) && actors.stream().allMatch(TopicFinder::lends)))
								? found.slot() : null;
			}
			if (found.several()) {
				return null;
			}
			between.insert(0, one.text().substring(0, end));
		}
		return null;
	}

	/** The types that a rule lists under a name. */
	private static Set<EntityType> types(Rule rule, String setting) {
		Set<EntityType> types = EnumSet.noneOf(EntityType.class);
		String listed = rule.settings().getOrDefault(setting, "");
		for (String type : listed.isEmpty() ? new String[0] : listed.split("\\|", -1)) {
			types.add(EntityType.valueOf(type));
		}
		return types;
	}

	/** Of whom the article tells most, by far. */
	private @Nullable Slot main(Set<EntityType> types) {
		Map<String, Integer> counts = new HashMap<>();
		Map<String, Slot> first = new HashMap<>();
		for (SlotText text : this.article) {
			for (Slot slot : text.slots()) {
				if (types.contains(slot.entity().type())) {
					counts.merge(slot.entity().id(), 1, Integer::sum);
					first.putIfAbsent(slot.entity().id(), slot);
				}
			}
		}
		List<String> order = counts.keySet()
			.stream()
			.sorted(Comparator.comparing((String id) -> -counts.getOrDefault(id, 0)).thenComparing(id -> id))
			.toList();
		if (order.isEmpty() || counts.getOrDefault(order.get(0), 0) < LEAST_TOLD || (order.size() > 1
				&& 2 * counts.getOrDefault(order.get(1), 0) > counts.getOrDefault(order.get(0), 0))) {
			return null;
		}
		return first.get(order.get(0));
	}

	/** Who gave something in the clause before is not the one who is given more. */
	private static boolean gives(SlotText text, Slot slot) {
		return GIVES.matcher(text.text()).region(slot.at() + 1, text.text().length()).lookingAt();
	}

	/** Where somebody went or learnt: 到了柳树村, 江南大学毕业. */
	private static boolean isBackground(SlotText text, Slot slot) {
		return (PageEntities.isArea(slot.entity()) && WENT.matcher(text.text().substring(0, slot.at())).find())
				|| text.text().startsWith("毕业", slot.at() + 1);
	}

	private static boolean lends(Slot actor) {
		return isKind(actor, "行|联社|信用社|担保公司|担保有限公司");
	}

	/** A bank lends to others. */
	private static boolean isKind(Slot slot, String endings) {
		return !endings.isEmpty() && Stream.of(endings.split("\\|", -1)).anyMatch(slot.entity().name()::endsWith);
	}

	/**
	 * {@return whether a sentence begins a paragraph after the one before it}
	 */
	static boolean isNewParagraph(SlotText text, SlotText last) {
		Span end = last.sentence().span();
		Span start = text.sentence().span();
		String all = text.article().text();
		int from = end.start() + end.of(all).stripTrailing().length();
		int to = start.end() - start.of(all).stripLeading().length();
		return from < to && PARAGRAPH.matcher(all.substring(from, to)).find();
	}

	private Choice before(SlotText text, int end, Set<EntityType> types, String not, List<Slot> actors, boolean same,
			boolean place) {
		Slot helped = this.told.helped(text);
		if (helped != null && helped.at() < end && (same || types.contains(helped.entity().type()))
				&& !isOneOf(actors, helped)) {
			return new Choice(helped, false);
		}
		Slot only = null;
		for (Slot slot : text.slots(0, end)) {
			if (types.contains(slot.entity().type()) && !isKind(slot, not) && !gives(text, slot)
					&& (place || !isBackground(text, slot)) && !this.subjects.isPost(text, slot)
					&& !this.subjects.isCut(text, slot) && !isOneOf(actors, slot) && !this.told.helps(text, slot)
					&& !CALLED.matcher(text.text().substring(0, slot.at())).find()) {
				if (FOUNDS.matcher(text.text().substring(0, slot.at())).find()) {
					return new Choice(slot, false);
				}
				if (only != null && !only.entity().id().equals(slot.entity().id())) {
					List<Slot> first = this.subjects.first(text, types);
					return new Choice((first.size() == 1 && first.get(0).at() < end && !actors.contains(first.get(0)))
							? first.get(0) : null, true);
				}
				only = slot;
			}
		}
		return new Choice((only != null) ? only : ofSpeaker(text, end, types, not, actors, same), false);
	}

	/** Whose head speaks: 青峰公司 in 青峰公司总经理李明远说，货款收不回来. */
	private @Nullable Slot ofSpeaker(SlotText text, int end, Set<EntityType> types, String not, List<Slot> actors,
			boolean same) {
		for (Slot slot : text.slots(0, end)) {
			if (types.contains(slot.entity().type()) && (same || slot.entity().type() == EntityType.ENTERPRISE)
					&& SPOKEN_FOR.contains(slot.entity().type()) && !isKind(slot, not) && !isOneOf(actors, slot)
					&& this.subjects.isPost(text, slot)
					&& SubjectModifiers.speaks(text, slot.at(), text.clauseEnd(slot.at(), CLAUSE_MARKS))) {
				return slot;
			}
		}
		return null;
	}

	private static boolean isOneOf(List<Slot> actors, Slot slot) {
		return actors.stream().anyMatch((actor) -> actor.entity().id().equals(slot.entity().id()));
	}

	/**
	 * Whom a sentence offers.
	 *
	 * @param slot the one, or {@code null} if there is none or no telling which
	 * @param several whether there are more than one
	 */
	private record Choice(@Nullable Slot slot, boolean several) {
	}

}

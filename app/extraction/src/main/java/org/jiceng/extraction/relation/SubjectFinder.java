package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityType;

/**
 * Finds who does an act that is told without its subject right before it: the head of the
 * nearest clause to the left, a person rather than the body whose post is told, every
 * member of a list (县委、县政府印发).
 */
final class SubjectFinder {

	private static final String CLAUSE_MARKS = "，；：。！？“”";

	private static final Pattern PREPOSITION = Pattern.compile(
			"(?:在|从|到|赴|去|往|向|与|同|跟|对|为|给|把|将|被|按|按照|以|替|帮|帮助|让|请|请来|于|位于|依托|围绕|支持|协调|对接|找到|来到|走进|通过|根据|依据|落户|因为|看中|负责)$");

	private static final Pattern JOINED = Pattern.compile("[、和与及]|以及|联合|会同");

	private static final Pattern POST = Pattern.compile("[^，。：；“”]{0,16}");

	private final TitleLexicon titles;

	SubjectFinder(TitleLexicon titles) {
		this.titles = titles;
	}

	/**
	 * Finds the subjects of an act.
	 * @param text the sentence
	 * @param act where the act's wording starts
	 * @param allowed the types that a subject may have
	 * @return the subjects in text order; empty if the sentence names none before the act
	 */
	List<Slot> find(SlotText text, int act, Set<EntityType> allowed) {
		int end = act;
		while (end >= 0) {
			int start = text.clauseStart(end, CLAUSE_MARKS);
			List<Slot> found = inClause(text, start, Math.min(end, act), allowed);
			if (!found.isEmpty()) {
				return found;
			}
			end = start - 1;
		}
		return List.of();
	}

	/**
	 * {@return the subjects of the first clause of a sentence that has any}
	 */
	List<Slot> first(SlotText text, Set<EntityType> allowed) {
		int start = 0;
		while (start < text.text().length()) {
			int end = text.clauseEnd(start, CLAUSE_MARKS);
			List<Slot> found = inClause(text, start, end, allowed);
			if (!found.isEmpty()) {
				return found;
			}
			start = end + 1;
		}
		return List.of();
	}

	private List<Slot> inClause(SlotText text, int start, int end, Set<EntityType> allowed) {
		List<Slot> slots = text.slots(start, end);
		for (int i = 0; i < slots.size(); i++) {
			Slot slot = slots.get(i);
			int from = (i == 0) ? start : slots.get(i - 1).at() + 1;
			String before = text.text().substring(from, slot.at());
			if (allowed.contains(slot.entity().type()) && !PREPOSITION.matcher(before).find()
					&& !isModifier(text, slots, i, end)) {
				return list(text, slots, i, end, allowed);
			}
		}
		return List.of();
	}

	/** 清河县财政局局长 before a name, and 清河县的 before a noun, are not who acts. */
	private boolean isModifier(SlotText text, List<Slot> slots, int i, int end) {
		int next = slots.get(i).at() + 1;
		int until = (i + 1 < slots.size()) ? slots.get(i + 1).at() : end;
		String after = text.text().substring(next, until);
		boolean beforePerson = i + 1 < slots.size() && PageEntities.isPerson(slots.get(i + 1).entity())
				&& !PageEntities.isPerson(slots.get(i).entity()) && POST.matcher(after).matches()
				&& (this.titles.endsWithTitle(after) || after.matches("(?:的)?(?:居民|村民|牧民|干部|党员)"));
		return beforePerson || (after.startsWith("的") && i + 1 < slots.size());
	}

	private static List<Slot> list(SlotText text, List<Slot> slots, int i, int end, Set<EntityType> allowed) {
		List<Slot> list = new ArrayList<>(List.of(slots.get(i)));
		int last = slots.get(i).at();
		for (Slot next : slots.subList(i + 1, slots.size())) {
			String between = text.text().substring(last + 1, next.at());
			if (next.at() < end && allowed.contains(next.entity().type()) && JOINED.matcher(between).matches()) {
				list.add(next);
				last = next.at();
			}
			else {
				break;
			}
		}
		return list;
	}

}

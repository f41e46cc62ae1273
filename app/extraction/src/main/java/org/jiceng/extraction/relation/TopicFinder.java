package org.jiceng.extraction.relation;

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

	private static final Pattern GIVES = Pattern.compile("[^，。；]{0,4}(?:腾出|让出|拿出|捐|拨付|拨出|资助|补助|派出|选派|送来|送去)");

	private final SubjectFinder subjects;

	private final Map<SlotText, Slot> told = new HashMap<>();

	TopicFinder(SubjectFinder subjects) {
		this.subjects = subjects;
	}

	/** Notes whom a sentence told being helped. */
	void tell(SlotText text, Slot object) {
		this.told.merge(text, object, (one, other) -> (other.at() > one.at()) ? other : one);
	}

	/**
	 * {@return of whom an act is told, or {@code null} if the text does not say}
	 * @param text the act's sentence
	 * @param act where its wording starts
	 * @param earlier the sentences of the article before it
	 * @param rule tells which types it may be of
	 */
	@Nullable Slot find(SlotText text, int act, List<SlotText> earlier, Rule rule) {
		Set<EntityType> types = EnumSet.noneOf(EntityType.class);
		for (String type : rule.settings().getOrDefault("topic-types", "").split("\\|", -1)) {
			types.add(EntityType.valueOf(type));
		}
		String not = rule.settings().getOrDefault("topic-not", "");
		Slot found = before(text, text.clauseStart(act, CLAUSE_MARKS), types, not);
		if (found == null && !earlier.isEmpty() && !isNewParagraph(text, earlier.get(earlier.size() - 1))) {
			SlotText last = earlier.get(earlier.size() - 1);
			found = before(last, last.text().length(), types, not);
		}
		return found;
	}

	/** Who gave something in the clause before is not the one who is given more. */
	private static boolean gives(SlotText text, Slot slot) {
		return GIVES.matcher(text.text()).region(slot.at() + 1, text.text().length()).lookingAt();
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

	private @Nullable Slot before(SlotText text, int end, Set<EntityType> types, String not) {
		Slot helped = this.told.get(text);
		if (helped != null && helped.at() < end && types.contains(helped.entity().type())) {
			return helped;
		}
		Slot only = null;
		for (Slot slot : text.slots(0, end)) {
			if (types.contains(slot.entity().type()) && !isKind(slot, not) && !gives(text, slot)
					&& !this.subjects.isPost(text, slot)) {
				if (only != null && !only.entity().id().equals(slot.entity().id())) {
					List<Slot> first = this.subjects.first(text, types);
					return (first.size() == 1 && first.get(0).at() < end) ? first.get(0) : null;
				}
				only = slot;
			}
		}
		return only;
	}

}

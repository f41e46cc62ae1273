package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does an act whose rule names no subject: the subject of its sentence, that of
 * the sentences before, the place whose head writes the article, or who speaks in an
 * interview. Belongs to one page.
 */
final class ActorFinder {

	/** The head of a place writes what the place does. */
	private static final Pattern AUTHOR = Pattern
		.compile("(?:作者|\uE000|\uE001)(?:系|为|是|单位：)([\uE000-\uE0FF])(?:县长|区长|市长|镇长|乡长|州长|旗长|党?[工]?委?书记)(?:[，）。、]|$)");

	/** Words of which the note of an author holds one. */
	private static final List<String> HEADS = List.of("长", "书记");

	/** Who speaks from here on: 记者：, 李明远：. */
	private static final Pattern TURN = Pattern.compile("^(?:([\uE000\uE001])|[^，。：“”\uE000-\uE0FF]{1,8})：(?!“)");

	private final SubjectFinder subjects;

	private final Map<SlotText, Slot> narrators = new HashMap<>();

	private @Nullable Slot author;

	ActorFinder(SubjectFinder subjects) {
		this.subjects = subjects;
	}

	/**
	 * Notes of whose work an article tells that its head wrote (作者系清河县县长), and who speaks
	 * in an interview.
	 * @param texts the sentences of the article
	 */
	void begin(List<SlotText> texts) {
		this.author = null;
		Slot speaker = null;
		for (SlotText text : texts) {
			if (!text.slots().isEmpty() && HEADS.stream().anyMatch(text.text()::contains)) {
				Matcher note = AUTHOR.matcher(text.text());
				if (note.find()) {
					Slot slot = text.slot(note.start(1));
					this.author = (slot != null) ? slot : this.author;
				}
			}
			Matcher turn = TURN.matcher(text.text());
			if (text.text().indexOf('：') >= 0 && turn.lookingAt()) {
				speaker = (turn.group(1) != null) ? text.slot(0) : null;
			}
			if (speaker != null) {
				this.narrators.put(text, speaker);
			}
		}
	}

	/**
	 * Finds who does an act.
	 * @param rule how the act is worded
	 * @param text its sentence
	 * @param act where its wording starts
	 * @param earlier the sentences of the article before it
	 * @return who does it, nobody if the text does not say
	 */
	Found find(Rule rule, SlotText text, int act, List<SlotText> earlier) {
		Set<EntityType> allowed = rule.relation().subjects();
		List<Slot> found = this.subjects.find(text, act, allowed);
		if (!found.isEmpty()) {
			return Found.here(found);
		}
		boolean goesOn = !isQuoted(text, act) && this.subjects.mayGoOn(text, act);
		Slot narrator = this.narrators.get(text);
		if (narrator != null) {
			return (goesOn && allowed.contains(narrator.entity().type())) ? Found.before(List.of(narrator))
					: Found.here(List.of());
		}
		int back = goesOn ? Integer.parseInt(rule.settings().getOrDefault("topic", "0")) : 0;
		for (int i = earlier.size() - 1; i >= 0 && earlier.size() - i <= back
				&& !TopicFinder.isNewParagraph(text, earlier.get(i)) && SubjectFinder.mayLead(earlier.get(i)); i--) {
			found = this.subjects.first(earlier.get(i), allowed);
			if (!found.isEmpty()) {
				return Found.before(found);
			}
		}
		Slot head = this.author;
		return (back > 0 && head != null && allowed.contains(head.entity().type())) ? Found.before(List.of(head))
				: Found.here(List.of());
	}

	/** What is said in quotation marks has its own subject. */
	private static boolean isQuoted(SlotText text, int index) {
		String before = text.text().substring(0, index);
		return before.lastIndexOf('“') > before.lastIndexOf('”');
	}

	/**
	 * Who does an act.
	 *
	 * @param slots those who do it together
	 * @param elsewhere where they stand, if not in the sentence of the act
	 */
	record Found(List<Slot> slots, @Nullable Span elsewhere) {

		static Found here(List<Slot> slots) {
			return new Found(new ArrayList<>(slots), null);
		}

		static Found before(List<Slot> slots) {
			return new Found(slots, slots.get(0).span());
		}

	}

}

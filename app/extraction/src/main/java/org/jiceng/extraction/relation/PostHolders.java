package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds who holds the posts that a rule tells of: whom its wording names, the subject of
 * the sentence, or whom the sentences before told of.
 */
final class PostHolders {

	private static final int SENTENCES_BACK = 2;

	private static final Pattern LIST = Pattern.compile("[、和与及]");

	private final PostChain chains;

	private final SubjectFinder subjects;

	PostHolders(PostChain chains, SubjectFinder subjects) {
		this.chains = chains;
		this.subjects = subjects;
	}

	/**
	 * {@return the holders that a match of a rule tells of, in text order}
	 * @param earlier the sentences of the article before this one, the nearest last
	 */
	List<Slot> find(Rule rule, Matcher match, SlotText text, List<SlotText> earlier) {
		if (rule.says("holder", "before")) {
			Slot only = onlyBefore(text, match.start(), earlier);
			return (only != null) ? List.of(only) : List.of();
		}
		if (rule.says("holder", "behind")) {
			List<Slot> told = people(text.slots(match.end(), text.text().length()));
			return told.isEmpty() ? List.of() : List.of(told.get(0));
		}
		if (!rule.pattern().captures("s")) {
			List<Slot> subjects = this.subjects.find(text, match.start(), rule.relation().subjects());
			boolean goesOn = match.start() == 0 || text.text().startsWith("这位") || text.text().startsWith("这名");
			Slot only = (subjects.isEmpty() && goesOn) ? onlyBefore(text, 0, earlier) : null;
			return (only != null) ? List.of(only) : subjects;
		}
		List<Slot> named = text.slots(match.start("s"), match.end("s"));
		return rule.says("list", "posts") ? withListed(text, named) : named;
	}

	/** 院长李明远、局长王小树当选副会长: all of them, though their posts stand between them. */
	private List<Slot> withListed(SlotText text, List<Slot> named) {
		List<Slot> all = new ArrayList<>(named);
		Slot first = named.get(0);
		for (int i = text.indexOf(first) - 1; i >= 0; i--) {
			Slot slot = text.slots().get(i);
			if (PageEntities.isPerson(slot.entity())) {
				if (!areListed(text, slot, this.chains.before(text, first.at()), first)) {
					break;
				}
				all.add(0, slot);
				first = slot;
			}
		}
		return all;
	}

	/**
	 * {@return whether nothing but the second one's posts stands between two people of a
	 * list: 县委书记李明远、县长王小树}
	 */
	static boolean areListed(SlotText text, Slot previous, List<Post> posts, Slot person) {
		int start = posts.isEmpty() ? person.at() : posts.get(0).from();
		return start > previous.at() && LIST.matcher(text.text().substring(previous.at() + 1, start)).matches();
	}

	/** The only person told of before, in the nearest sentence that tells of any. */
	private static @Nullable Slot onlyBefore(SlotText text, int end, List<SlotText> earlier) {
		List<Slot> told = people(text.slots(0, end));
		for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - SENTENCES_BACK) && told.isEmpty(); i--) {
			told = people(earlier.get(i).slots());
		}
		return (told.stream().map((slot) -> slot.entity().id()).distinct().count() == 1) ? told.get(0) : null;
	}

	private static List<Slot> people(List<Slot> slots) {
		return slots.stream().filter((slot) -> PageEntities.isPerson(slot.entity())).toList();
	}

}

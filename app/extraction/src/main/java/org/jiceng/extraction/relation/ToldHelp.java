package org.jiceng.extraction.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a page were found to tell of help: who helps, and who is helped.
 * Belongs to one page.
 */
final class ToldHelp {

	private final Map<SlotText, Slot> named = new HashMap<>();

	private final Map<SlotText, Unnamed> unnamed = new HashMap<>();

	private final Map<SlotText, Set<String>> helpers = new HashMap<>();

	/** Notes whom a sentence names as helped: the last one counts. */
	void tell(SlotText text, Slot subject, Slot object) {
		this.named.merge(text, object, (one, other) -> (other.at() > one.at()) ? other : one);
		helper(text, subject);
	}

	/** Notes whom somebody helps in a sentence that names him elsewhere, if at all. */
	void tellUnnamed(SlotText text, Slot subject, Slot object, int at) {
		this.unnamed.putIfAbsent(text, new Unnamed(object, at));
		helper(text, subject);
	}

	private void helper(SlotText text, Slot subject) {
		this.helpers.computeIfAbsent(text, (key) -> new HashSet<>()).add(subject.entity().id());
	}

	/**
	 * {@return whom a sentence names as helped, or {@code null}}
	 */
	@Nullable Slot helped(SlotText text) {
		return this.named.get(text);
	}

	/**
	 * {@return whom a sentence tells being helped before an index without naming him, or
	 * {@code null}}
	 */
	@Nullable Slot unnamed(SlotText text, int before) {
		Unnamed found = this.unnamed.get(text);
		return (found != null && found.at() < before) ? found.slot() : null;
	}

	/**
	 * {@return whether a sentence tells that somebody helps}
	 */
	boolean helps(SlotText text, Slot slot) {
		return this.helpers.getOrDefault(text, Set.of()).contains(slot.entity().id());
	}

	/**
	 * Who is helped though the sentence does not name him there.
	 *
	 * @param slot who it is
	 * @param at where in the sentence that is told
	 */
	private record Unnamed(Slot slot, int at) {
	}

}

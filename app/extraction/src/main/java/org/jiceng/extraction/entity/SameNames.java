package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Joins drafts of one type that are printed in different ways: with a longer or shorter
 * chain of places or bodies in front (湖东省旬水县柳树湾村党支部 and 柳树湾村党支部), by the brand alone
 * (青禾公司), by a nickname (“田埂”党支部).
 */
final class SameNames {

	private static final Pattern NICKNAME = Pattern.compile("^[“\"].*[”\"](党支部|支部|党总支)$");

	private static final Pattern BRANCH = Pattern.compile(".*(支部|党总支)$");

	/** Types whose names are whole without the place or the line in front. */
	private static final Set<EntityType> WHOLE = EnumSet.of(EntityType.PROJECT, EntityType.ORGANIZATION);

	/** The second stage of works is not the works. */
	private static final Pattern STAGE = Pattern.compile("(?:[一二三四五六七八九十]期|第[一二三四五六七八九十]|[0-9]+号|新)$");

	/** Shorter names may end the names of several things. */
	private static final int SHORTEST_TAIL = 4;

	private final List<EntityDraft> drafts;

	private final NameFolding folding;

	private final Map<EntityDraft, EntityDraft> into = new HashMap<>();

	private SameNames(List<EntityDraft> drafts, NameFolding folding) {
		this.drafts = drafts;
		this.folding = folding;
	}

	static List<EntityDraft> join(List<EntityDraft> drafts, NameFolding folding) {
		SameNames names = new SameNames(drafts, folding);
		names.joinFolded();
		names.joinShorter();
		SameFirms.of(drafts).forEach(names::put);
		names.joinNicknames();
		List<EntityDraft> joined = new ArrayList<>();
		for (EntityDraft draft : drafts) {
			EntityDraft target = names.target(draft);
			if (target == draft) {
				joined.add(draft);
			}
			else {
				target.addAll(draft);
			}
		}
		return joined;
	}

	private EntityDraft target(EntityDraft draft) {
		EntityDraft target = draft;
		for (EntityDraft next = this.into.get(target); next != null; next = this.into.get(target)) {
			target = next;
		}
		return target;
	}

	private void put(EntityDraft draft, EntityDraft other) {
		if (!target(other).equals(target(draft))) {
			this.into.put(target(draft), target(other));
		}
	}

	private void joinFolded() {
		Map<String, EntityDraft> byFolded = new HashMap<>();
		for (EntityDraft draft : this.drafts) {
			EntityCategory category = draft.type().category();
			if (category == EntityCategory.PERSON) {
				continue;
			}
			String name = (category == EntityCategory.PLACE) ? draft.name() : this.folding.fold(draft.name());
			EntityDraft same = byFolded.putIfAbsent(draft.type() + name, draft);
			// Two places of one name are two if the gazetteer knows both.
			if (same != null && (same.placeCode() == null || draft.placeCode() == null)) {
				put(draft, same);
			}
		}
	}

	/** A name that is left when exactly one longer one loses what stands in front. */
	private void joinShorter() {
		Map<String, EntityDraft> byName = new HashMap<>();
		this.drafts.forEach((draft) -> byName.put(draft.type() + draft.name(), draft));
		Map<EntityDraft, Set<EntityDraft>> longer = new HashMap<>();
		for (EntityDraft draft : this.drafts) {
			if (draft.type().category() != EntityCategory.PERSON && !draft.type().isPlace()) {
				for (String rest : rests(draft)) {
					EntityDraft shorter = byName.get(draft.type() + rest);
					if (shorter != null && shorter != draft) {
						longer.computeIfAbsent(shorter, (key) -> new HashSet<>()).add(target(draft));
					}
				}
			}
		}
		for (EntityDraft shorter : this.drafts) {
			Set<EntityDraft> found = longer.getOrDefault(shorter, Set.of());
			if (found.size() == 1) {
				put(shorter, found.iterator().next());
			}
		}
		for (EntityDraft draft : this.drafts) {
			if (draft.type() == EntityType.PARTY_BRANCH && draft.name().endsWith("党组织")) {
				String owner = draft.name().substring(0, draft.name().length() - 3);
				for (String ending : List.of("党支部", "党总支", "党委", "支部")) {
					EntityDraft branch = byName.get(draft.type() + owner + ending);
					if (branch != null) {
						put(draft, branch);
						break;
					}
				}
			}
		}
	}

	/**
	 * What is left of a name without what may stand in front of it, 青禾隧道 of
	 * 旬水至清河高速公路青禾隧道.
	 */
	private List<String> rests(EntityDraft draft) {
		String name = draft.name();
		List<String> rests = new ArrayList<>(this.folding.withoutOwners(name));
		if (WHOLE.contains(draft.type())) {
			for (int start = 1; start <= name.length() - SHORTEST_TAIL; start++) {
				if (!STAGE.matcher(name).region(0, start).find()) {
					rests.add(name.substring(start));
				}
			}
		}
		return rests;
	}

	private void joinNicknames() {
		for (EntityDraft draft : this.drafts) {
			if (draft.type() == EntityType.PARTY_BRANCH && NICKNAME.matcher(draft.name()).matches()) {
				EntityDraft named = nearestBranch(draft);
				if (named != null) {
					put(draft, named);
				}
			}
		}
	}

	private @Nullable EntityDraft nearestBranch(EntityDraft nickname) {
		EntityDraft best = null;
		int distance = Integer.MAX_VALUE;
		for (EntityDraft draft : this.drafts) {
			if (draft.type() == EntityType.PARTY_BRANCH && BRANCH.matcher(draft.name()).matches()
					&& !NICKNAME.matcher(draft.name()).matches()) {
				int found = nickname.distance(draft);
				if (found < distance) {
					distance = found;
					best = draft;
				}
			}
		}
		return best;
	}

}

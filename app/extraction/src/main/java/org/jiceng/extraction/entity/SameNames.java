package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityCategory;

/**
 * Joins drafts of one type whose names differ only by the chain of places in front or by
 * a longer and a shorter form of a word: 湖东省旬水县柳树湾村党支部 and 柳树湾村党支部.
 */
final class SameNames {

	private static final List<List<String>> EQUAL = List.of(List.of("人民政府", "政府"), List.of("委员会", "委"),
			List.of("人民代表大会常务委员会", "人大常委会"), List.of("人民代表大会", "人大"), List.of("工商业联合会", "工商联"),
			List.of("发展和改革", "发展改革"), List.of("街道办事处", "街道办"));

	private static final Pattern QUOTES = Pattern.compile("[\\s\u3000“”\"‘’《》（）()·]");

	private SameNames() {
	}

	static List<EntityDraft> join(List<EntityDraft> drafts) {
		Map<String, EntityDraft> byFolded = new HashMap<>();
		List<EntityDraft> joined = new ArrayList<>();
		for (EntityDraft draft : drafts) {
			EntityDraft same = byFolded.putIfAbsent(draft.type() + folded(draft.name()), draft);
			if (same == null) {
				joined.add(draft);
			}
			else {
				same.addAll(draft);
			}
		}
		return joinChains(joined);
	}

	private static String folded(String name) {
		String folded = QUOTES.matcher(name).replaceAll("");
		for (List<String> pair : EQUAL) {
			folded = folded.replace(pair.get(0), pair.get(1));
		}
		return folded;
	}

	/** A name that is the end of exactly one longer one, cut at a place's name. */
	private static List<EntityDraft> joinChains(List<EntityDraft> drafts) {
		Set<String> places = new LinkedHashSet<>();
		for (EntityDraft draft : drafts) {
			if (draft.type().isPlace()) {
				places.addAll(draft.forms());
				places.add(draft.name());
			}
		}
		List<EntityDraft> joined = new ArrayList<>();
		Map<EntityDraft, EntityDraft> into = new HashMap<>();
		for (EntityDraft shorter : drafts) {
			if (shorter.type().category() == EntityCategory.BODY || shorter.type().category() == EntityCategory.MEASURE
					|| shorter.type().category() == EntityCategory.ZONE) {
				EntityDraft only = null;
				int found = 0;
				for (EntityDraft longer : drafts) {
					if (longer != shorter && longer.type() == shorter.type()
							&& extendsByPlaces(longer.name(), shorter.name(), places)) {
						only = longer;
						found++;
					}
				}
				if (only != null && found == 1) {
					into.put(shorter, only);
				}
			}
		}
		for (EntityDraft draft : drafts) {
			EntityDraft target = into.get(draft);
			if (target == null) {
				joined.add(draft);
			}
			else {
				while (into.containsKey(target)) {
					target = into.get(target);
				}
				target.addAll(draft);
			}
		}
		return joined;
	}

	private static boolean extendsByPlaces(String longer, String shorter, Set<String> places) {
		if (longer.length() <= shorter.length() || !longer.endsWith(shorter)) {
			return false;
		}
		String rest = longer.substring(0, longer.length() - shorter.length());
		while (!rest.isEmpty()) {
			String tail = rest;
			String place = places.stream().filter(tail::endsWith).findFirst().orElse("");
			if (place.isEmpty()) {
				return false;
			}
			rest = rest.substring(0, rest.length() - place.length());
		}
		return true;
	}

}

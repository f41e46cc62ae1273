package org.jiceng.extraction.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jiceng.schema.EntityType;

/**
 * All places that bear one form, and where a text's reader may take the form for one.
 *
 * @param names all of them, short names of towns last
 * @param candidates those that a scan may find
 * @param use where a scan may find them
 */
record PlaceForm(List<PlaceName> names, List<PlaceName> candidates, Use use) {

	private static final Comparator<PlaceName> HIGHER_FIRST = Comparator.comparing((PlaceName name) -> !isScanned(name))
		.thenComparing((name) -> name.place().type())
		.thenComparing(PlaceName::kind)
		.thenComparing((name) -> name.place().code());

	enum Use {

		EVERYWHERE, AFTER_PLACE_ABOVE, LOOK_UP_ONLY

	}

	static PlaceForm of(List<PlaceName> unordered, Set<String> ordinaryWords) {
		List<PlaceName> names = (unordered.size() == 1) ? List.copyOf(unordered)
				: unordered.stream().sorted(HIGHER_FIRST).toList();
		int scanned = 0;
		while (scanned < names.size() && isScanned(names.get(scanned))) {
			scanned++;
		}
		List<PlaceName> candidates = (scanned == names.size()) ? names : List.copyOf(names.subList(0, scanned));
		return new PlaceForm(names, candidates, use(candidates, ordinaryWords));
	}

	private static Use use(List<PlaceName> candidates, Set<String> ordinaryWords) {
		if (candidates.isEmpty()) {
			return Use.LOOK_UP_ONLY;
		}
		String form = candidates.get(0).form();
		boolean shortTown = form.length() == 2 && candidates.get(0).place().type() == EntityType.TOWN;
		return (shortTown || ordinaryWords.contains(form)) ? Use.AFTER_PLACE_ABOVE : Use.EVERYWHERE;
	}

	private static boolean isScanned(PlaceName name) {
		return switch (name.kind()) {
			case FULL, CONTRACTED, FORMER -> true;
			case SHORT -> name.place().type() != EntityType.TOWN;
			case ABBREVIATION -> false;
		};
	}

}

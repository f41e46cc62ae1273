package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The administrative places of China down to towns, with their official names, shorter
 * forms and the places above them. Immutable and safe for use by many threads.
 */
public final class Gazetteer {

	private final List<Place> places;

	private final Map<String, Place> byCode;

	/** Under the code of each place that others lie in itself and the places above it. */
	private final Map<String, List<Place>> lines = new HashMap<>();

	private final PlaceTrie trie;

	private final List<PlaceForm> forms;

	Gazetteer(List<Place> places, PlaceTrie trie, List<PlaceForm> forms) {
		this.places = List.copyOf(places);
		this.byCode = new HashMap<>(places.size() * 4 / 3 + 1);
		places.forEach((place) -> this.byCode.put(place.code(), place));
		for (Place place : places) {
			List<Place> line = new ArrayList<>(3);
			for (Place above = parent(place); above != null; above = parent(above)) {
				line.add(above);
			}
			if (!line.isEmpty()) {
				this.lines.computeIfAbsent(line.get(0).code(), (code) -> List.copyOf(line));
			}
		}
		this.trie = trie;
		this.forms = List.copyOf(forms);
	}

	/**
	 * Reads the gazetteer from the class path.
	 * @return a gazetteer of its own for each call; keep it, it takes some megabytes
	 * @throws java.io.UncheckedIOException if a resource is missing or damaged
	 */
	public static Gazetteer load() {
		return new GazetteerBuilder(new GazetteerReader()).build();
	}

	/**
	 * Finds a place by its code.
	 * @param code six digits for a province, city or county, nine for a town:
	 * {@code 451322} for 象州县
	 * @return the place, or empty if no place has this code
	 */
	public Optional<Place> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * Finds every place that bears a form: the official name, or a contracted, former or
	 * short one. The name of a town without its unit is found too (寺村 for 寺村镇).
	 * @param form the form, such as 鼓楼区 or 象州 or 桂
	 * @return the names, the higher place first, short names of towns last; empty if
	 * there is none
	 */
	public List<PlaceName> names(String form) {
		int index = this.trie.get(form);
		return (index == PlaceTrie.NONE) ? List.of() : this.forms.get(index).names();
	}

	/**
	 * Finds every place that bears a form, as {@link #names(String)} does.
	 * @param form the form, such as 鼓楼区
	 * @return the places, each once, the higher first
	 */
	public List<Place> named(String form) {
		return names(form).stream().map(PlaceName::place).toList();
	}

	/**
	 * Finds the places above a place.
	 * @param code the code of a place
	 * @return the places above it, the nearest first: 来宾市, 广西壮族自治区 for 象州县
	 * @throws IllegalArgumentException if no place has this code
	 */
	public List<Place> ancestors(String code) {
		return above(known(code));
	}

	/**
	 * Tells whether a place lies in another one.
	 * @param code the code of a place
	 * @param ancestorCode the code of the place that may be above it
	 * @return whether it lies there at any depth; no place lies within itself
	 * @throws IllegalArgumentException if no place has the first code
	 */
	public boolean isWithin(String code, String ancestorCode) {
		for (Place above : above(known(code))) {
			if (above.code().equals(ancestorCode)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Finds place names in a text: at every character the longest name that begins there,
	 * unless an earlier match covers it. What is looked for, and what not:
	 * <ul>
	 * <li>full, contracted and former names of all levels, and full names of zones;</li>
	 * <li>short names of provinces, cities and counties (广西, 柳州, 象州), not of towns and
	 * not the one-character abbreviations: far too many are ordinary words;</li>
	 * <li>names that are ordinary words themselves (合作, 公安, 新兴, 郊区) and town names of two
	 * characters (张镇) only directly after the name of a place above them, as 荆州公安.</li>
	 * </ul>
	 * Matches may overlap where two readings are possible: 海南昌江县 gives 海南, 南昌 and 昌江县; a
	 * caller that wants one reading takes the tokens' word for it, or the leftmost.
	 * @param text any text
	 * @return the matches in the order of their start, no span inside another
	 */
	public List<Match> scan(CharSequence text) {
		String string = text.toString();
		List<Match> matches = new ArrayList<>();
		int lastEnd = 0;
		for (int start = 0; start < string.length() - 1; start++) {
			if (!this.trie.mayBegin(string.charAt(start), string.charAt(start + 1))) {
				continue;
			}
			int node = this.trie.root(string.charAt(start));
			List<PlaceName> before = (lastEnd == start && !matches.isEmpty())
					? matches.get(matches.size() - 1).candidates() : List.of();
			int longestEnd = lastEnd;
			List<PlaceName> longest = List.of();
			for (int end = start + 1; end < string.length(); end++) {
				node = this.trie.child(node, string.charAt(end));
				if (node == 0) {
					break;
				}
				int index = this.trie.value(node);
				if (index != PlaceTrie.NONE && end >= longestEnd) {
					List<PlaceName> candidates = candidates(this.forms.get(index), before);
					if (!candidates.isEmpty()) {
						longest = candidates;
						longestEnd = end + 1;
					}
				}
			}
			if (!longest.isEmpty()) {
				matches.add(new Match(new Span(start, longestEnd), longest));
				lastEnd = longestEnd;
			}
		}
		return matches;
	}

	/**
	 * {@return all places, in the order of their codes}
	 */
	public List<Place> places() {
		return this.places;
	}

	private List<PlaceName> candidates(PlaceForm form, List<PlaceName> before) {
		return switch (form.use()) {
			case EVERYWHERE -> form.candidates();
			case AFTER_PLACE_ABOVE -> before.isEmpty() ? List.of()
					: form.candidates().stream().filter((name) -> isWithinAny(name.place(), before)).toList();
			case LOOK_UP_ONLY -> List.of();
		};
	}

	private boolean isWithinAny(Place place, List<PlaceName> above) {
		return above.stream().anyMatch((name) -> isWithin(place.code(), name.place().code()));
	}

	private Place known(String code) {
		Place place = this.byCode.get(code);
		if (place == null) {
			throw new IllegalArgumentException("No place of the gazetteer has the code " + code);
		}
		return place;
	}

	private List<Place> above(Place place) {
		return this.lines.getOrDefault(place.parentCode(), List.of());
	}

	private @Nullable Place parent(Place place) {
		return this.byCode.get(place.parentCode());
	}

	/**
	 * A place name in a text.
	 *
	 * @param span where it stands
	 * @param candidates the places that bear this name, at least one, the higher first
	 */
	public record Match(Span span, List<PlaceName> candidates) {

		public Match {
			candidates = List.copyOf(candidates);
			if (span.length() == 0 || candidates.isEmpty()) {
				throw new IllegalArgumentException("A match needs a name and a place: " + span + " " + candidates);
			}
		}

	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.PlaceForms;
import org.jiceng.schema.EntityType;

/**
 * The named places of a page by the forms of their names.
 */
final class PlaceIndex {

	/** No form is shorter. */
	static final int SHORTEST = 2;

	private static final Pattern VILLAGE = Pattern.compile("(?:村|社区|嘎查|居民区|居)$");

	/**
	 * Names of towns and villages that are words with which names of firms begin as well.
	 */
	private static final Pattern AMBIGUOUS = Pattern.compile(
			"平安|和平|建设|团结|新华|光明|胜利|东方|幸福|红星|中心|长城|友谊|新民|人民|解放|文化|青年|大众|共和|同心|阳光|新城|金融|工业|科技|农业|生态|中山|城关|城东|城西|城南|城北|长江|黄河|国际|绿色");

	/** For each form of a name the numbers of the places that have it. */
	private final Map<String, List<Integer>> byForm = new HashMap<>();

	/**
	 * For each name of a town or village without its unit the numbers of those with it.
	 */
	private final Map<String, List<Integer>> byStem = new HashMap<>();

	/**
	 * The characters with which forms begin: most stretches of a name begin otherwise.
	 */
	private final BitSet firsts = new BitSet();

	private int longest;

	PlaceIndex(List<Entity> places) {
		for (int number = 0; number < places.size(); number++) {
			for (String form : forms(places.get(number))) {
				put(this.byForm, form, number);
			}
			String stem = stem(places.get(number));
			if (stem.length() >= SHORTEST && !AMBIGUOUS.matcher(stem).matches()) {
				put(this.byStem, stem, number);
			}
		}
	}

	private void put(Map<String, List<Integer>> index, String form, int number) {
		index.computeIfAbsent(form, (key) -> new ArrayList<>(1)).add(number);
		this.firsts.set(form.charAt(0));
		this.longest = Math.max(this.longest, form.length());
	}

	/**
	 * {@return the numbers of the places that have a form}
	 */
	List<Integer> withForm(String form) {
		return this.byForm.getOrDefault(form, List.of());
	}

	/**
	 * {@return the numbers of the towns and villages whose names without the unit are a
	 * text}
	 */
	List<Integer> withStem(String stem) {
		return this.byStem.getOrDefault(stem, List.of());
	}

	boolean hasStems() {
		return !this.byStem.isEmpty();
	}

	/**
	 * {@return whether a form begins with a character}
	 */
	boolean mayBegin(char character) {
		return this.firsts.get(character);
	}

	/**
	 * {@return the length of the longest form}
	 */
	int longest() {
		return this.longest;
	}

	private static String stem(Entity place) {
		if (place.type() == EntityType.VILLAGE) {
			return VILLAGE.matcher(place.name()).replaceFirst("");
		}
		String stem = (place.type() == EntityType.TOWN) ? PlaceForms.shortForm(place.name(), place.type()) : null;
		return (stem != null) ? stem : "";
	}

	/**
	 * {@return the forms by which a name may tell a place}
	 */
	static List<String> forms(Entity place) {
		List<String> forms = new ArrayList<>(place.aliases());
		forms.add(place.name());
		if (place.type() == EntityType.CITY || place.type() == EntityType.COUNTY
				|| place.type() == EntityType.PROVINCE) {
			String stem = PlaceForms.shortForm(place.name(), place.type());
			if (stem != null) {
				forms.add(stem);
			}
		}
		return forms.stream()
			.filter((form) -> form.length() >= SHORTEST
					&& !(place.type() == EntityType.VILLAGE && AMBIGUOUS.matcher(form).matches()))
			.distinct()
			.toList();
	}

}

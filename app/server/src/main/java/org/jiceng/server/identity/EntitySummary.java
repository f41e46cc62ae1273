package org.jiceng.server.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called and of which type it is, going by the page entities that are
 * it. Depends on which these are, not on their order.
 *
 * @param type the type that most pages give it, of several the first of
 * {@link EntityType}
 * @param name the name that most pages give it, of several the longest, then the first in
 * code point order
 * @param aliases its other names, in code point order
 * @param code the code of the place, or {@code null}
 */
record EntitySummary(EntityType type, String name, List<String> aliases, @Nullable String code) {

	/**
	 * Sums up the page entities of one entity.
	 * @param forms what they are called, at least one
	 * @return the summary
	 */
	static EntitySummary of(List<Form> forms) {
		EntityType type = mostFrequent(forms, Form::type, Comparator.naturalOrder());
		String name = mostFrequent(forms, Form::name,
				Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		Set<String> names = new TreeSet<>();
		forms.forEach((form) -> {
			names.add(form.name());
			names.addAll(form.aliases());
		});
		names.remove(name);
		String code = forms.stream()
			.map(Form::code)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
		return new EntitySummary(type, name, List.copyOf(names), code);
	}

	/**
	 * {@return all names, the first one first}
	 */
	List<String> names() {
		List<String> names = new ArrayList<>();
		names.add(this.name);
		names.addAll(this.aliases);
		return names;
	}

	/**
	 * Tells whether so many things have to do with this one by its rank that a path
	 * through it says little: a province, an organ of the whole state, a leader of it.
	 * @param posts the titles of the posts that it holds or held
	 * @return whether it is prominent
	 */
	boolean isProminent(List<String> posts) {
		return switch (this.type) {
			case PROVINCE -> true;
			case AGENCY, PARTY_BRANCH -> UniqueNames.isCentralOrgan(this.name);
			case OFFICIAL -> posts.stream().anyMatch(NationalPosts::contains);
			default -> false;
		};
	}

	private static <T> T mostFrequent(List<Form> forms, Function<Form, T> value, Comparator<T> order) {
		Map<T, Long> counts = forms.stream()
			.collect(Collectors.groupingBy(value, () -> new TreeMap<>(order), Collectors.summingLong(Form::pages)));
		long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == most)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * What page entities that are called alike are called.
	 *
	 * @param type their type
	 * @param name their name
	 * @param aliases their other forms
	 * @param code their place's code, or {@code null}
	 * @param pages how many there are
	 */
	record Form(EntityType type, String name, List<String> aliases, @Nullable String code, long pages) {
	}

}

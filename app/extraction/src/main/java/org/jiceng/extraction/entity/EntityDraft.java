package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity while its mentions are being gathered. One draft belongs to one call of the
 * resolver.
 */
final class EntityDraft {

	private static final int MOST_ALIASES = 8;

	private final EntityType type;

	private final List<Mention> mentions = new ArrayList<>();

	private int number;

	EntityDraft(EntityType type) {
		this.type = type;
	}

	EntityType type() {
		return this.type;
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	Mention first() {
		return this.mentions.get(0);
	}

	String id() {
		return "e" + this.number;
	}

	void number(int ordinal) {
		this.number = ordinal;
	}

	void add(Mention mention) {
		this.mentions.add(mention);
	}

	void addAll(EntityDraft other) {
		this.mentions.addAll(other.mentions);
	}

	@Nullable String placeCode() {
		return this.mentions.stream().map(Mention::placeCode).filter((code) -> code != null).findFirst().orElse(null);
	}

	/**
	 * {@return the fullest name; for places the official one}
	 */
	String name() {
		return this.mentions.stream()
			.filter((mention) -> mention.kind() != MentionKind.NOMINAL)
			.map(Mention::name)
			.max(Comparator.comparingInt(String::length))
			.orElseThrow();
	}

	/**
	 * {@return the names and printed forms, the most frequent first}
	 */
	List<String> forms() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Mention mention : this.mentions) {
			if (mention.kind() != MentionKind.NOMINAL) {
				counts.merge(mention.text(), 2, Integer::sum);
				counts.merge(mention.name(), 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.map(Map.Entry::getKey)
			.toList();
	}

	Entity entity(@Nullable String place, @Nullable String parent) {
		String name = name();
		List<String> printed = this.mentions.stream()
			.filter((mention) -> mention.kind() != MentionKind.NOMINAL)
			.map(Mention::text)
			.distinct()
			.toList();
		List<String> aliases = forms().stream()
			.filter((form) -> !form.equals(name) && printed.contains(form))
			.limit(MOST_ALIASES)
			.toList();
		List<Mention> sorted = this.mentions.stream().sorted().toList();
		return new Entity(id(), this.type, name, aliases, sorted, placeCode(), place, parent);
	}

}

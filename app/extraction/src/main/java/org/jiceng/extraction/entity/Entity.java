package org.jiceng.extraction.entity;

import java.util.List;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a page names, with all its mentions.
 *
 * @param id its name within the page, such as {@code e1}
 * @param type its kind
 * @param name the fullest form on the page; for places the official name
 * @param aliases the other forms found on the page
 * @param mentions its mentions in text order; empty for an ancestor place that the page
 * does not name
 * @param placeCode for a place of the gazetteer its code, else {@code null}
 * @param place the id of the place or zone in which the name or the page's chain of
 * places puts it, or {@code null}
 * @param parent for a body the id of the parent organisation that its name tells, or
 * {@code null}
 */
public record Entity(String id, EntityType type, String name, List<String> aliases, List<Mention> mentions,
		@Nullable String placeCode, @Nullable String place, @Nullable String parent) {

	public Entity {
		aliases = List.copyOf(aliases);
		mentions = List.copyOf(mentions);
		if (name.isBlank()) {
			throw new IllegalArgumentException("Entity %s needs a name".formatted(id));
		}
	}

	/**
	 * {@return whether the page names it; an ancestor place may be known from the
	 * gazetteer alone}
	 */
	public boolean mentioned() {
		return !this.mentions.isEmpty();
	}

	/** Of the id alone: an entity may have thousands of mentions. */
	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}

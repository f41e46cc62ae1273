package org.jiceng.server.query;

import java.time.LocalDate;
import java.util.List;

import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity as people query it.
 *
 * @param id its address, which stays
 * @param type its type
 * @param typeName the type's Chinese name, such as 官员
 * @param name its name
 * @param aliases its other names
 * @param code for a place its code of GB/T 2260, else {@code null}
 * @param sources how many articles name it
 * @param firstSeen the date of the oldest page that names it, {@code null} where no page
 * has a date
 * @param lastSeen the date of the newest page that names it, or {@code null}
 * @param degree how many relationships it has
 * @param hub whether it is joined to so much that a path through it says little
 */
public record EntityView(String id, EntityType type, String typeName, String name, List<String> aliases,
		@Nullable String code, long sources, @Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen, long degree,
		boolean hub) {

	public EntityView {
		aliases = List.copyOf(aliases);
	}

}

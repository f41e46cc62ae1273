package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Set;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.schema.EntityType;

/**
 * The kind of body or place that a title or a common noun may be told of.
 *
 * @param types the types of its things, empty for every one but people
 * @param endings how their names end, empty for any way
 * @param others how names of others end
 */
record BodyKind(Set<EntityType> types, List<String> endings, List<String> others) {

	/**
	 * {@return the kind of all things of some types}
	 */
	static BodyKind ofTypes(Set<EntityType> types) {
		return new BodyKind(types, List.of(), List.of());
	}

	/**
	 * {@return the kind of the bodies and places whose names have one of some endings}
	 */
	static BodyKind ofEndings(List<String> endings) {
		return new BodyKind(Set.of(), endings, List.of());
	}

	/**
	 * {@return whether a thing is of this kind}
	 */
	boolean fits(Entity entity) {
		String name = entity.name().endsWith("”") ? entity.name().substring(0, entity.name().length() - 1)
				: entity.name();
		boolean typed = this.types.isEmpty() ? !PageEntities.isPerson(entity) : this.types.contains(entity.type());
		return typed && (this.endings.isEmpty() || this.endings.stream().anyMatch(name::endsWith))
				&& this.others.stream().noneMatch(name::endsWith);
	}

}

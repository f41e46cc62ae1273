package org.jiceng.extraction.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;

/**
 * Makes an {@code Official} of a person with a post in an agency, a party branch, a place
 * or a zone.
 */
public final class RelationEntityTyper implements EntityTyper {

	private static final Set<EntityType> PUBLIC = Set.of(EntityType.AGENCY, EntityType.PARTY_BRANCH);

	@Override
	public List<Entity> type(List<Entity> entities, List<Relation> relations) {
		Map<Mention, Entity> owners = new HashMap<>();
		entities.forEach((entity) -> entity.mentions().forEach((mention) -> owners.put(mention, entity)));
		Set<String> officials = new HashSet<>();
		for (Relation relation : relations) {
			Entity person = owners.get(relation.subject());
			Entity body = owners.get(relation.object());
			if (relation.type() == RelationType.WORKS_IN && person != null && body != null && isPublic(body)) {
				officials.add(person.id());
			}
		}
		List<Entity> typed = new ArrayList<>();
		for (Entity entity : entities) {
			typed.add(officials.contains(entity.id()) && entity.type() == EntityType.PERSON
					? withType(entity, EntityType.OFFICIAL) : entity);
		}
		return typed;
	}

	private static boolean isPublic(Entity body) {
		return PUBLIC.contains(body.type()) || body.type().category() == EntityCategory.PLACE
				|| body.type() == EntityType.ZONE;
	}

	private static Entity withType(Entity entity, EntityType type) {
		return new Entity(entity.id(), type, entity.name(), entity.aliases(), entity.mentions(), entity.placeCode(),
				entity.place(), entity.parent());
	}

}

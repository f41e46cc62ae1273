package org.jiceng.extraction.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Look-ups among the entities of one page: what a mention stands for, what a body belongs
 * to, in which places a thing lies.
 */
final class PageEntities {

	private static final int DEEPEST_CHAIN = 8;

	private final List<Entity> entities;

	private final Map<Mention, Entity> owners = new HashMap<>();

	private final Map<String, Entity> byId = new HashMap<>();

	PageEntities(List<Entity> entities) {
		this.entities = entities;
		for (Entity entity : entities) {
			this.byId.put(entity.id(), entity);
			entity.mentions().forEach((mention) -> this.owners.put(mention, entity));
		}
	}

	List<Entity> all() {
		return this.entities;
	}

	@Nullable Entity entity(Mention mention) {
		return this.owners.get(mention);
	}

	@Nullable Entity place(Entity entity) {
		return (entity.place() != null) ? this.byId.get(entity.place()) : null;
	}

	@Nullable Entity parent(Entity entity) {
		return (entity.parent() != null) ? this.byId.get(entity.parent()) : null;
	}

	/**
	 * {@return the nearest place up from a thing that the page names, if any}
	 */
	@Nullable Entity namedPlace(Entity entity) {
		Entity place = place(entity);
		for (int i = 0; i < DEEPEST_CHAIN && place != null && !place.mentioned(); i++) {
			place = place(place);
		}
		return (place != null && place.mentioned() && !place.id().equals(entity.id())) ? place : null;
	}

	/**
	 * {@return the nearest place up from a thing that is of some types and that the page
	 * names, if any}
	 */
	@Nullable Slot placeOf(Entity entity, Set<EntityType> types) {
		Entity place = place(entity);
		for (int i = 0; i < DEEPEST_CHAIN && place != null; i++) {
			if (types.contains(place.type()) && place.mentioned()) {
				return slot(place);
			}
			place = place(place);
		}
		return null;
	}

	/**
	 * {@return whether a thing lies in an area, at any distance}
	 */
	boolean liesIn(Entity entity, Entity area) {
		Entity place = place(entity);
		for (int i = 0; i < DEEPEST_CHAIN && place != null; i++) {
			if (place.id().equals(area.id())) {
				return true;
			}
			place = place(place);
		}
		return false;
	}

	/**
	 * {@return a slot for an entity that stands elsewhere on the page}
	 */
	Slot slot(Entity entity) {
		return new Slot(entity.mentions().get(0), entity);
	}

	/**
	 * {@return the body that a common noun means beside another one: its own (党委 of a
	 * company), its parent's or its place's (管委会 beside 党工委), or {@code null}}
	 */
	@Nullable Slot bodyOf(Entity beside, String noun) {
		Entity parent = parent(beside);
		Entity place = place(beside);
		for (Entity entity : this.entities) {
			if (isBody(entity) && entity.mentioned() && !entity.id().equals(beside.id())
					&& entity.name().endsWith(noun)) {
				boolean own = beside.id().equals(entity.parent())
						|| (isArea(beside) && beside.id().equals(entity.place()));
				boolean sibling = parent != null && parent.id().equals(entity.parent());
				boolean neighbour = place != null && place.id().equals(entity.place())
						&& (entity.parent() == null || sibling);
				boolean upper = parent != null && parent.id().equals(entity.id());
				if (own || sibling || neighbour || upper) {
					return slot(entity);
				}
			}
		}
		return null;
	}

	/**
	 * {@return whether a body is that of a village, or a village}
	 */
	static boolean isOfVillage(PageEntities page, Entity body) {
		Entity place = page.place(body);
		return body.type() == EntityType.VILLAGE || (place != null && place.type() == EntityType.VILLAGE);
	}

	static boolean isArea(Entity entity) {
		return entity.type().category() == EntityCategory.PLACE || entity.type().category() == EntityCategory.ZONE;
	}

	static boolean isBody(Entity entity) {
		return entity.type().category() == EntityCategory.BODY;
	}

	static boolean isPerson(Entity entity) {
		return entity.type().category() == EntityCategory.PERSON;
	}

}

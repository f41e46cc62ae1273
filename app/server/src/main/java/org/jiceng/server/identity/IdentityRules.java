package org.jiceng.server.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.NameFolding;

/**
 * Decides, from what one page says of its entities, with which entities of other pages
 * each is one: places by their code, bodies by completed name and place, people never.
 * The reasons stand in {@code docs/decisions/0003-identity-across-pages.md}. A wrong
 * merger joins two stories into a false one, a missing merger only parts one story, so
 * whatever is in doubt stays apart.
 */
public final class IdentityRules {

	/**
	 * Gives the entities of a page their ids.
	 * @param page the page's id
	 * @param entities the page's entities
	 * @return the same entities in the same order, with their ids
	 */
	public List<IdentifiedEntity> identify(String page, List<Entity> entities) {
		Map<String, Entity> byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
		Map<List<Object>, Integer> ordinals = new HashMap<>();
		return entities.stream().map((entity) -> {
			EntityCategory kind = entity.type().category();
			String name = NameFolding.fold(entity.name());
			int ordinal = ordinals.merge(List.of(kind, name), 1, Integer::sum);
			String id = GraphId.of("entity", page, kind, name, ordinal);
			String identity = shared(entity, byId, byId.size()).map((known) -> GraphId.of("identity", known))
				.orElse(id);
			return new IdentifiedEntity(entity, id, identity);
		}).toList();
	}

	/**
	 * Tells what the entity is known by on every page.
	 * @param depth how many places may still be looked up, so that places that lie in one
	 * another in a circle end
	 */
	private Optional<String> shared(Entity entity, Map<String, Entity> page, int depth) {
		String name = NameFolding.fold(entity.name());
		return switch (entity.type()) {
			case PROVINCE, CITY, COUNTY, TOWN -> code(entity);
			case VILLAGE -> code(entity)
				.or(() -> inPlace(entity, page, depth, EntityType.TOWN).map((place) -> "village " + name + place));
			case ZONE -> inPlace(entity, page, depth).map((place) -> "zone " + name + place);
			case PARTY_BRANCH, AGENCY, ENTERPRISE, ORGANIZATION -> body(entity, name, page, depth);
			case POLICY -> policy(entity, name, page, depth);
			case OFFICIAL, PERSON, PROJECT -> Optional.empty();
		};
	}

	private static Optional<String> code(Entity entity) {
		return Optional.ofNullable(entity.placeCode()).map((code) -> "place " + code);
	}

	private Optional<String> body(Entity body, String name, Map<String, Entity> page, int depth) {
		if (body.place() == null) {
			return UniqueNames.isBody(body.name()) ? Optional.of("body " + name) : Optional.empty();
		}
		if (UniqueNames.isBareKind(body.name())) {
			return Optional.empty();
		}
		return inPlace(body, page, depth).map((place) -> "body " + name + place);
	}

	private Optional<String> policy(Entity policy, String name, Map<String, Entity> page, int depth) {
		if (UniqueNames.isStateDocument(policy.name())) {
			return Optional.of("policy " + name);
		}
		boolean hasTitle = policy.name().startsWith("《") && policy.name().endsWith("》");
		return hasTitle ? inPlace(policy, page, depth).map((place) -> "policy " + name + place) : Optional.empty();
	}

	private Optional<String> inPlace(Entity entity, Map<String, Entity> page, int depth, EntityType... levels) {
		Entity place = (entity.place() != null) ? page.get(entity.place()) : null;
		if (place == null || depth == 0 || (levels.length > 0 && !List.of(levels).contains(place.type()))) {
			return Optional.empty();
		}
		return shared(place, page, depth - 1).map((known) -> " in " + known);
	}

}

package org.jiceng.extraction.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;

/**
 * Makes an {@code Official} of a person with a post in an agency, a party branch, a place
 * or a zone, or with such a title at the name, and a {@code Project} of a plant, base or
 * centre that the page only tells being built.
 */
public final class RelationEntityTyper implements EntityTyper {

	private static final Set<EntityType> PUBLIC = Set.of(EntityType.AGENCY, EntityType.PARTY_BRANCH);

	private final OfficeTitles titles = new OfficeTitles();

	@Override
	public List<Entity> type(List<Article> articles, List<Entity> entities, List<Relation> relations) {
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
		Set<Mention> listed = listed(articles, entities);
		Set<String> built = built(relations, owners);
		List<Entity> typed = new ArrayList<>();
		for (Entity entity : entities) {
			boolean person = entity.type() == EntityType.PERSON;
			if (person && (officials.contains(entity.id()) || isTitled(articles, entity)
					|| entity.mentions().stream().anyMatch(listed::contains))) {
				typed.add(withType(entity, EntityType.OFFICIAL));
			}
			else {
				typed.add(built.contains(entity.id()) ? withType(entity, EntityType.PROJECT) : entity);
			}
		}
		return typed;
	}

	private boolean isTitled(List<Article> articles, Entity person) {
		return person.mentions()
			.stream()
			.anyMatch((mention) -> mention.kind() != MentionKind.NOMINAL
					&& this.titles.standAt(articles.get(mention.article()).text(), mention.span()));
	}

	/** 国务委员 + 李明远、秦山、赵清: the title before the first of a list is that of all. */
	private Set<Mention> listed(List<Article> articles, List<Entity> entities) {
		List<Mention> people = entities.stream()
			.filter((entity) -> entity.type().category() == EntityCategory.PERSON)
			.flatMap((entity) -> entity.mentions().stream())
			.filter((mention) -> mention.kind() != MentionKind.NOMINAL)
			.sorted()
			.toList();
		Set<Mention> listed = new HashSet<>();
		Mention before = null;
		for (Mention mention : people) {
			String text = articles.get(mention.article()).text();
			boolean next = before != null && before.article() == mention.article()
					&& before.span().end() + 1 == mention.span().start() && text.charAt(before.span().end()) == '、';
			if ((next && listed.contains(before)) || this.titles.sharedAt(text, mention.span())) {
				listed.add(mention);
			}
			before = mention;
		}
		return listed;
	}

	/** What is told being built and neither acts nor has anybody working in it. */
	private static Set<String> built(List<Relation> relations, Map<Mention, Entity> owners) {
		Set<String> built = new HashSet<>();
		Set<String> acting = new HashSet<>();
		for (Relation relation : relations) {
			Entity subject = owners.get(relation.subject());
			Entity object = owners.get(relation.object());
			if (subject != null && object != null) {
				if (relation.type() == RelationType.UNDERTAKES) {
					built.add(object.id());
				}
				else if (relation.type() == RelationType.WORKS_IN) {
					acting.add(object.id());
				}
				if (relation.type() != RelationType.LOCATED_IN && relation.type() != RelationType.PART_OF) {
					acting.add(subject.id());
				}
			}
		}
		built.removeAll(acting);
		return built;
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

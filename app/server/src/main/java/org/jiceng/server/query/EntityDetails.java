package org.jiceng.server.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All about an entity but its neighbours.
 *
 * @param entity the entity
 * @param description what tells it from others of its name, or {@code null}
 * @param within the places of the gazetteer that it lies in, the nearest first; for
 * places only
 * @param relations how many relationships it has, by type and direction
 * @param members the ids of what pages name that are this entity; each is an address of
 * it; at most {@value EntityReader#MAXIMUM_MEMBERS}
 * @param articles the newest articles that name it, at most
 * {@value EntityReader#MAXIMUM_ARTICLES}
 */
public record EntityDetails(EntityView entity, @Nullable String description, List<EntityView> within,
		List<RelationCount> relations, List<String> members, List<ArticleReference> articles) {

	public EntityDetails {
		within = List.copyOf(within);
		relations = List.copyOf(relations);
		members = List.copyOf(members);
		articles = List.copyOf(articles);
	}

}

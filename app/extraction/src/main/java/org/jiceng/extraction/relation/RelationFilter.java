package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Turns down what the other relations of the page rule out: carrying out a policy by the
 * one that issued it, help for the own village or branch.
 */
final class RelationFilter {

	private static final Pattern SENT = Pattern.compile("(?:技术副总|科技副总|顾问|特派员|指导员|辅导员|队长|队员)$");

	private final List<Article> articles;

	private final PageEntities page;

	private final FactSink sink;

	RelationFilter(List<Article> articles, PageEntities page, FactSink sink) {
		this.articles = articles;
		this.page = page;
		this.sink = sink;
	}

	/**
	 * {@return the relations that stay, in their order}
	 */
	List<Relation> filter(List<Relation> relations) {
		Set<List<String>> issued = ends(relations, RelationType.ISSUED);
		Set<List<String>> posts = ends(relations.stream().filter((relation) -> !isSent(relation)).toList(),
				RelationType.WORKS_IN);
		List<Relation> kept = new ArrayList<>();
		for (Relation relation : relations) {
			Rejection.Reason reason = null;
			List<String> ends = ends(relation);
			if (relation.type() == RelationType.IMPLEMENTS && issued.contains(ends)) {
				reason = Rejection.Reason.ISSUED_BY_SUBJECT;
			}
			else if (relation.type() == RelationType.SUPPORTS && isOwn(relation, ends, posts)) {
				reason = Rejection.Reason.OWN_PLACE;
			}
			if (reason == null) {
				kept.add(relation);
			}
			else {
				this.sink.reject(relation, this.articles.get(relation.article()).text(), reason);
			}
		}
		return kept;
	}

	/** Who advises a village or a firm from outside helps there. */
	private static boolean isSent(Relation relation) {
		String title = relation.title();
		return title != null && SENT.matcher(title).find();
	}

	private boolean isOwn(Relation relation, List<String> ends, Set<List<String>> posts) {
		if (posts.contains(ends)) {
			return true;
		}
		Entity object = this.page.entity(relation.object());
		Entity subject = this.page.entity(relation.subject());
		if (object != null && subject != null && object.type() == EntityType.VILLAGE
				&& (subject.type() == EntityType.PARTY_BRANCH || subject.type() == EntityType.AGENCY)
				&& object.id().equals(subject.place())) {
			return true;
		}
		for (Entity body : this.page.all()) {
			boolean inObject = ends.get(1).equals(body.place()) || (object != null && body.id().equals(object.parent()))
					|| (object != null && body.id().equals(object.place()));
			boolean own = PageEntities.isOfVillage(this.page, body)
					|| (object != null && PageEntities.isArea(object) && ends.get(1).equals(body.place()));
			if (inObject && own && posts.contains(List.of(ends.get(0), body.id()))) {
				return true;
			}
		}
		return false;
	}

	private Set<List<String>> ends(List<Relation> relations, RelationType type) {
		Set<List<String>> ends = new HashSet<>();
		for (Relation relation : relations) {
			if (relation.type() == type) {
				ends.add(ends(relation));
			}
		}
		return ends;
	}

	private List<String> ends(Relation relation) {
		return List.of(id(this.page.entity(relation.subject())), id(this.page.entity(relation.object())));
	}

	private static String id(@Nullable Entity entity) {
		return (entity != null) ? entity.id() : "";
	}

}

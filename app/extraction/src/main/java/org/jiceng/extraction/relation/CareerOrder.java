package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;

/**
 * Tells by what a career goes on with that an earlier post of it was left:
 * 李明远到柳林镇任副镇长。五年后，他改任青峰乡乡长。
 */
final class CareerOrder {

	/** Rules by which posts are told one after the other. */
	private static final Set<String> TOLD = Set.of("goes-there-as", "went-there-to-be", "sent-there-as", "holds-post",
			"holds-post-of-subject", "works-there-as");

	private static final Pattern MOVE = Pattern.compile("(?:改任|调任|转任|升任|出任|接任|又任|后任|调到|调回|调往|交流到|提拔为|提任)[^，。；]{0,30}$");

	private static final int LONGEST = 240;

	private final List<Article> articles;

	private final PageEntities page;

	CareerOrder(List<Article> articles, PageEntities page) {
		this.articles = articles;
		this.page = page;
	}

	/**
	 * {@return the relations in their order, posts that were left as such}
	 */
	List<Relation> order(List<Relation> relations) {
		List<Relation> ordered = new ArrayList<>();
		for (Relation relation : relations) {
			boolean left = isTold(relation) && relation.status() == PostStatus.CURRENT
					&& relations.stream().anyMatch((later) -> follows(later, relation));
			ordered.add(left ? former(relation) : relation);
		}
		return ordered;
	}

	private static boolean isTold(Relation relation) {
		return relation.type() == RelationType.WORKS_IN && TOLD.contains(relation.foundBy());
	}

	private boolean follows(Relation later, Relation relation) {
		if (!isTold(later) || later.article() != relation.article() || !isSame(later, relation)) {
			return false;
		}
		int from = relation.evidence().get(0).end();
		int to = later.evidence().get(0).end();
		if (to <= from || to - from > LONGEST || later.evidence().get(0).start() < from) {
			return false;
		}
		return MOVE.matcher(this.articles.get(relation.article()).text().substring(from, to)).find();
	}

	private boolean isSame(Relation later, Relation relation) {
		Entity one = this.page.entity(later.subject());
		Entity other = this.page.entity(relation.subject());
		return one != null && other != null && one.id().equals(other.id());
	}

	private static Relation former(Relation relation) {
		return new Relation(relation.type(), relation.subject(), relation.object(), relation.title(), PostStatus.FORMER,
				relation.modality(), relation.kind(), relation.article(), relation.evidence(), relation.foundBy());
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the posts of one person which were left, where another sentence says so: one
 * that the page takes away again (不再担任清河县财政局局长), and in a career that goes on
 * (调任柳林镇镇长。五年后出任清河县水利局局长) all but the last.
 */
final class PostHistory {

	private static final Pattern MOVE = Pattern.compile("改任|调任|转任|升任|派到.*任|调到.*任|被派往.*任");

	private static final Pattern NEXT = Pattern.compile("改任|调任|转任|升任|就任|出任|当上");

	private final List<Article> articles;

	private final PageEntities page;

	private final Set<String> leaving;

	/**
	 * Makes a history of one page.
	 * @param articles the articles
	 * @param page the page's entities
	 * @param leaving the names of the rules that tell of a post being left
	 */
	PostHistory(List<Article> articles, PageEntities page, Set<String> leaving) {
		this.articles = articles;
		this.page = page;
		this.leaving = leaving;
	}

	/**
	 * {@return the relations, those that are posts with the status that all of the page
	 * tells}
	 */
	List<Relation> settle(List<Relation> relations) {
		Set<List<String>> left = new HashSet<>();
		List<Relation> moves = new ArrayList<>();
		for (Relation relation : relations) {
			if (relation.type() == RelationType.WORKS_IN) {
				if (this.leaving.contains(relation.foundBy())) {
					left.add(key(relation));
				}
				else if (relation.status() == PostStatus.CURRENT && NEXT.matcher(said(relation)).find()) {
					moves.add(relation);
				}
			}
		}
		List<Relation> settled = new ArrayList<>();
		for (Relation relation : relations) {
			boolean former = relation.status() == PostStatus.CURRENT
					&& (left.contains(key(relation)) || moves.stream().anyMatch((move) -> follows(relation, move)));
			settled.add(former ? new Relation(relation.type(), relation.subject(), relation.object(), relation.title(),
					PostStatus.FORMER, relation.modality(), relation.kind(), relation.article(), relation.evidence(),
					relation.foundBy()) : relation);
		}
		return settled;
	}

	/** Whether a later sentence of the same article tells of the next post. */
	private boolean follows(Relation relation, Relation next) {
		if (relation.article() != next.article() || !MOVE.matcher(said(relation)).find()
				|| !key(relation).get(0).equals(key(next).get(0)) || key(relation).get(1).equals(key(next).get(1))) {
			return false;
		}
		int end = relation.evidence().get(0).end();
		int start = next.evidence().get(0).start();
		return end < start && this.articles.get(next.article()).text().substring(end, start).contains("。");
	}

	private String said(Relation relation) {
		return relation.evidence().get(0).of(this.articles.get(relation.article()).text());
	}

	private List<String> key(Relation relation) {
		@Nullable String title = relation.title();
		return List.of(id(this.page.entity(relation.subject())), id(this.page.entity(relation.object())),
				(title != null) ? title : "");
	}

	private static String id(@Nullable Entity entity) {
		return (entity != null) ? entity.id() : "";
	}

}

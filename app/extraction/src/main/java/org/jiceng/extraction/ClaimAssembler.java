package org.jiceng.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns relations between mentions into claims between entities: looks each mention up,
 * checks the ends' final types, joins what is said twice, and counts what it drops.
 */
final class ClaimAssembler {

	private final List<Article> articles;

	private final Map<Mention, Entity> owners = new HashMap<>();

	private final Map<String, Integer> dropped = new TreeMap<>();

	ClaimAssembler(List<Article> articles, List<Entity> entities) {
		this.articles = articles;
		for (Entity entity : entities) {
			entity.mentions().forEach((mention) -> this.owners.put(mention, entity));
		}
	}

	/**
	 * {@return the claims of the relations, each once, in their order}
	 */
	List<Claim> assemble(List<Relation> relations) {
		List<Claim> claims = new ArrayList<>();
		Set<List<@Nullable Object>> seen = new HashSet<>();
		for (Relation relation : relations) {
			Entity subject = this.owners.get(relation.subject());
			Entity object = this.owners.get(relation.object());
			if (subject == null || object == null) {
				drop("an end stands for nothing that the page names");
			}
			else if (subject.id().equals(object.id())) {
				drop("both ends are the same thing");
			}
			else if (!relation.type().allows(subject.type(), object.type())) {
				drop("%s may not join %s and %s".formatted(relation.type(), subject.type().label(),
						object.type().label()));
			}
			else if (!seen.add(identity(relation, subject.id(), object.id()))) {
				drop("said more than once on the page");
			}
			else {
				claims.add(new Claim(relation.type(), subject.id(), object.id(), relation.title(), relation.status(),
						relation.modality(), relation.kind(), relation.article(), evidence(relation),
						relation.foundBy()));
			}
		}
		return claims;
	}

	/**
	 * {@return how many relations were dropped, by reason}
	 */
	Map<String, Integer> dropped() {
		return this.dropped;
	}

	private void drop(String reason) {
		this.dropped.merge(reason, 1, Integer::sum);
	}

	private static List<@Nullable Object> identity(Relation relation, String subject, String object) {
		boolean exchanged = relation.type().isSymmetric() && subject.compareTo(object) > 0;
		List<@Nullable Object> identity = new ArrayList<>();
		identity.add(relation.type());
		identity.add(exchanged ? object : subject);
		identity.add(exchanged ? subject : object);
		identity.add(relation.title());
		return identity;
	}

	/**
	 * Evidence is cut at the borders of sentences, since each segment belongs to one of
	 * them, and where the page is cut.
	 */
	private List<EvidenceSegment> evidence(Relation relation) {
		Article article = this.articles.get(relation.article());
		List<EvidenceSegment> segments = new ArrayList<>();
		for (Span span : relation.evidence()) {
			for (Sentence sentence : article.sentences()) {
				if (sentence.span().overlaps(span)) {
					Span part = new Span(Math.max(span.start(), sentence.span().start()),
							Math.min(span.end(), sentence.span().end()));
					int at = part.start();
					for (Span onPage : article.content().onPage(part)) {
						String text = article.text().substring(at, at + onPage.length());
						segments.add(new EvidenceSegment(sentence.ordinal(), onPage, text));
						at += onPage.length();
					}
				}
			}
		}
		return segments;
	}

}

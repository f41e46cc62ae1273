package org.jiceng.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.relation.Rejection;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns relations between mentions into claims between entities: looks each mention up,
 * checks the ends' final types, joins what is said twice, and tells what it turns down.
 */
final class ClaimAssembler {

	private final List<Article> articles;

	private final Map<Mention, Entity> owners = new HashMap<>();

	private final Consumer<Rejection> rejected;

	ClaimAssembler(List<Article> articles, List<Entity> entities, Consumer<Rejection> rejected) {
		this.articles = articles;
		this.rejected = rejected;
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
				reject(relation, Rejection.Reason.END_NOT_NAMED);
			}
			else if (subject.id().equals(object.id())) {
				reject(relation, Rejection.Reason.SAME_THING);
			}
			else if (!relation.type().allows(subject.type(), object.type())) {
				reject(relation, Rejection.Reason.ENDS_NOT_ALLOWED);
			}
			else if (!seen.add(identity(relation, subject.id(), object.id()))) {
				reject(relation, Rejection.Reason.SAID_BEFORE);
			}
			else {
				claims.add(new Claim(relation.type(), subject.id(), object.id(), relation.title(), relation.status(),
						relation.modality(), relation.kind(), relation.article(), evidence(relation),
						relation.foundBy()));
			}
		}
		return claims;
	}

	private void reject(Relation relation, Rejection.Reason reason) {
		Span span = relation.evidence().get(0);
		this.rejected.accept(new Rejection(relation.article(), span,
				span.of(this.articles.get(relation.article()).text()), relation.foundBy(), reason));
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
			List<Sentence> sentences = article.sentences();
			for (int i = first(sentences, span.start()); i < sentences.size()
					&& sentences.get(i).span().start() < span.end(); i++) {
				Sentence sentence = sentences.get(i);
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

	/** The first sentence that ends behind an offset. */
	private static int first(List<Sentence> sentences, int offset) {
		int low = 0;
		int high = sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentences.get(middle).span().end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}

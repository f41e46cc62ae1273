package org.jiceng.extraction;

import java.util.Comparator;
import java.util.List;

import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a page states about two of its entities, with the text that says so.
 *
 * @param type the kind of fact
 * @param subject the id of the entity that does or has it
 * @param object the id of the other entity
 * @param title for {@code WORKS_IN} the post without the organisation, else {@code null}
 * @param status for {@code WORKS_IN} whether the post is held, else {@code null}
 * @param modality whether the act is done or planned
 * @param kind for {@code SUPPORTS} the kind of help, else {@code null}
 * @param article the ordinal of the article that says so
 * @param evidence the stretches of the page that say so, in reading order; at least one
 * @param foundBy the name of the rule that found it
 */
public record Claim(RelationType type, String subject, String object, @Nullable String title,
		@Nullable PostStatus status, Modality modality, @Nullable String kind, int article,
		List<EvidenceSegment> evidence, String foundBy) {

	public Claim {
		evidence = List.copyOf(evidence);
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException("%s of %s and %s has no evidence".formatted(type, subject, object));
		}
	}

	/**
	 * Quotes the evidence as one verbatim piece of the page: all of it where that is no
	 * longer than {@value Relation#MAXIMUM_EVIDENCE} characters, else its longest
	 * segment.
	 * @param page the page's text
	 * @return the quotation
	 */
	public String quote(String page) {
		int start = this.evidence.stream().mapToInt((segment) -> segment.span().start()).min().orElseThrow();
		int end = this.evidence.stream().mapToInt((segment) -> segment.span().end()).max().orElseThrow();
		if (end - start <= Relation.MAXIMUM_EVIDENCE) {
			return new Span(start, end).of(page);
		}
		return this.evidence.stream()
			.map(EvidenceSegment::text)
			.max(Comparator.comparingInt(String::length))
			.orElseThrow();
	}

}

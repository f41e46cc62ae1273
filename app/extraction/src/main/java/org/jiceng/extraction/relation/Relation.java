package org.jiceng.extraction.relation;

import java.util.List;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A fact that an article states about two mentions.
 *
 * @param type the kind of fact
 * @param subject the mention that does or has it
 * @param object the mention that it is done or had with; not always of the subject's
 * article
 * @param title for {@code WORKS_IN} the post without the organisation, else {@code null}
 * @param status for {@code WORKS_IN} whether the post is held, else {@code null}
 * @param modality whether the act is done or planned
 * @param kind for {@code SUPPORTS} the kind of help ({@code money}, {@code credit},
 * {@code land}, {@code permit}, {@code coordination}, {@code training}, {@code partner}),
 * else {@code null}
 * @param article the ordinal of the article that the evidence stands in
 * @param evidence the spans of the article's text that say so, in text order; at least
 * one, together no longer than 240 characters
 * @param foundBy the name of the rule that found it
 */
public record Relation(RelationType type, Mention subject, Mention object, @Nullable String title,
		@Nullable PostStatus status, Modality modality, @Nullable String kind, int article, List<Span> evidence,
		String foundBy) {

	/** The most characters that a relation's evidence may hold. */
	public static final int MAXIMUM_EVIDENCE = 240;

	public Relation {
		evidence = List.copyOf(evidence);
		int length = evidence.stream().mapToInt(Span::length).sum();
		if (length == 0 || length > MAXIMUM_EVIDENCE) {
			throw new IllegalArgumentException(
					"%s needs evidence of 1 to %d characters, not %d".formatted(type, MAXIMUM_EVIDENCE, length));
		}
		if ((type == RelationType.WORKS_IN) != (title != null && status != null)) {
			throw new IllegalArgumentException("WORKS_IN and only it has a title and a status");
		}
	}

}

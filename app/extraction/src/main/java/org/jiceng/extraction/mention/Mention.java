package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article that names a thing.
 *
 * @param article the ordinal of the article
 * @param span where it stands in the article's text
 * @param text the text under the span
 * @param type the kind of thing that it names
 * @param kind how it names it
 * @param name the name that it stands for, completed from the page where the printed form
 * leaves it out: 旬水市财政局 for 市财政局; for a nominal mention the printed form
 * @param placeCode for a place of the gazetteer its code (GB/T 2260, nine digits for
 * towns), else {@code null}
 * @param foundBy the name of the rule that found it
 */
public record Mention(int article, Span span, String text, EntityType type, MentionKind kind, String name,
		@Nullable String placeCode, String foundBy) implements Comparable<Mention> {

	public Mention {
		if (span.length() != text.length() || text.isEmpty()) {
			throw new IllegalArgumentException("Mention %s does not fill %s".formatted(text, span));
		}
		if (name.isBlank() || foundBy.isBlank()) {
			throw new IllegalArgumentException("Mention %s needs a name and a rule".formatted(text));
		}
	}

	/** Mentions stand in text order: by article, then by span, the longer first. */
	@Override
	public int compareTo(Mention other) {
		int byArticle = Integer.compare(this.article, other.article);
		if (byArticle != 0) {
			return byArticle;
		}
		int bySpan = this.span.compareTo(other.span);
		return (bySpan != 0) ? bySpan : this.type.compareTo(other.type);
	}

	/** Of its place alone, which few others share. */
	@Override
	public int hashCode() {
		return 31 * (31 * this.article + this.span.start()) + this.span.end();
	}

}

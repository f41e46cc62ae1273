package org.jiceng.extraction.relation;

import java.util.List;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.text.Span;

/**
 * A mention as one place in a sentence's pattern text: the outermost of nested ones,
 * together with the chain of places printed right before it.
 *
 * @param mention the mention
 * @param entity what it stands for
 * @param chain the places before it, the widest first: 江东省, 清河市 in 江东省清河市柳林区
 * @param printed where it stands: the mention's own span, or that of a 我们 that stands for
 * it
 * @param at its index in the pattern text
 */
record Slot(Mention mention, Entity entity, List<Slot> chain, Span printed, int at) {

	/** A slot that is read on its own, not in a sentence. */
	Slot(Mention mention, Entity entity) {
		this(mention, entity, List.of(), mention.span(), 0);
	}

	/**
	 * {@return where it stands with its chain}
	 */
	Span span() {
		return this.chain.isEmpty() ? this.printed : new Span(this.chain.get(0).printed().start(), this.printed.end());
	}

	/**
	 * {@return whether a common noun or pronoun stands here}
	 */
	boolean isNominal() {
		return this.mention.kind() == MentionKind.NOMINAL || !this.printed.equals(this.mention.span());
	}

}

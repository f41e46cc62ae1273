package org.jiceng.extraction.relation;

import java.util.List;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.text.Span;

/**
 * A mention as one place in a sentence's pattern text: the outermost of nested ones,
 * together with the chain of places printed right before it.
 *
 * @param mention the mention
 * @param entity what it stands for
 * @param chain the places before it, the widest first: 辽宁省, 大连市 in 辽宁省大连市中山区
 * @param at its index in the pattern text
 */
record Slot(Mention mention, Entity entity, List<Slot> chain, int at) {

	/**
	 * {@return where it stands with its chain}
	 */
	Span span() {
		return this.chain.isEmpty() ? this.mention.span()
				: new Span(this.chain.get(0).mention().span().start(), this.mention.span().end());
	}

}

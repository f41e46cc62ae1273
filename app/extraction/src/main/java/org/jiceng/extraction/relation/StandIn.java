package org.jiceng.extraction.relation;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.text.Span;

/**
 * A place in a sentence that stands for a thing of the page: a mention where it is
 * printed, or a 我们 whose speaker is known.
 *
 * @param printed where it stands in the article's text
 * @param mention the mention that it is, or a mention of what it stands for
 * @param entity what it stands for
 */
record StandIn(Span printed, Mention mention, Entity entity) {
}

package org.jiceng.extraction.entity;

import org.jiceng.extraction.mention.Mention;

/**
 * A thing that an article has named.
 *
 * @param mention where
 * @param owner what it is
 * @param sentence the ordinal of the sentence
 */
record Told(Mention mention, EntityDraft owner, int sentence) {
}

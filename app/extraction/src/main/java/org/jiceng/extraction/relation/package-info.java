/**
 * From articles, mentions and entities to relations with evidence, by tables of rules.
 */
@NullMarked
package org.jiceng.extraction.relation;

import org.jspecify.annotations.NullMarked;

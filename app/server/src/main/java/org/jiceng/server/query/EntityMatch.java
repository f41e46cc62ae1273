package org.jiceng.server.query;

import org.jspecify.annotations.Nullable;

/**
 * An entity that a question met.
 *
 * @param entity the entity
 * @param matched how the question met it
 * @param description what tells it from others of its name, such as 象州县财政局 局长, or
 * {@code null} where the graph says nothing
 */
public record EntityMatch(EntityView entity, MatchKind matched, @Nullable String description) {

}

package org.jiceng.server.identity;

import org.jiceng.extraction.entity.Entity;

/**
 * An entity of a page with its id in the graph.
 *
 * @param entity the entity as the page names it
 * @param id the id of its page entity
 * @param identity what it shares with the page entities that are the same thing, and with
 * no other
 */
public record IdentifiedEntity(Entity entity, String id, String identity) {
}

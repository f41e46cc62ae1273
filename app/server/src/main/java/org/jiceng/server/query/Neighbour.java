package org.jiceng.server.query;

/**
 * An entity beside another, with the relationship that joins them.
 *
 * @param direction which way the relationship goes, seen from the entity asked about
 * @param planned whether the relationship is only planned or promised
 * @param relation the relationship; its {@code key} leads to the evidence
 * @param entity the entity at its other end
 */
public record Neighbour(Direction direction, boolean planned, RelationView relation, EntityView entity) {

}

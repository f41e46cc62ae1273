package org.jiceng.server.query;

import org.jiceng.schema.RelationType;

/**
 * How many relationships of one type and direction an entity has.
 *
 * @param type the type
 * @param typeName its Chinese name
 * @param direction which way they go
 * @param count how many there are, planned ones too
 */
public record RelationCount(RelationType type, String typeName, Direction direction, long count) {

}

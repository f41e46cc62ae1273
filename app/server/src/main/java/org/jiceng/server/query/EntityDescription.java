package org.jiceng.server.query;

/**
 * What tells an entity from others of its name: a person's post, a body's parent or
 * place, a place's parent.
 */
final class EntityDescription {

	/** Makes {@code description} of the variable {@code e}. */
	static final String STATEMENT = """
			CALL (e) {
			  OPTIONAL MATCH (e)-[r:WORKS_IN|PART_OF|LOCATED_IN|WITHIN]->(o:Entity)
			  WITH r, o
			  ORDER BY CASE type(r) WHEN 'WORKS_IN' THEN 0 WHEN 'PART_OF' THEN 1 WHEN 'WITHIN' THEN 2 ELSE 3 END,
			           CASE r.status WHEN 'current' THEN 0 ELSE 1 END, r.lastSeen DESC, r.sources DESC, o.id
			  LIMIT 1
			  RETURN CASE WHEN r.title IS NULL THEN o.name ELSE o.name + ' ' + r.title END AS description
			}
			""";

	private EntityDescription() {
	}

}

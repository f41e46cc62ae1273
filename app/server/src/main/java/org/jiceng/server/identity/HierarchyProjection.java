package org.jiceng.server.identity;

import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

/**
 * Puts places into the next places up, as the gazetteer has it: reference data, no facts.
 */
final class HierarchyProjection {

	private static final String DELETE = """
			UNWIND $identities AS identity
			MATCH (e:Entity {identity: identity})-[r:WITHIN]->()
			DELETE r
			""";

	private static final String CREATE = """
			UNWIND $identities AS identity
			MATCH (e:Entity {identity: identity})<-[:IS]-(m:PageEntity)
			WHERE e:Place AND m.place IS NOT NULL
			MATCH (:PageEntity {id: m.place})-[:IS]->(parent:Entity)
			WHERE parent:Place AND parent <> e
			WITH DISTINCT e, parent
			CREATE (e)-[:WITHIN]->(parent)
			""";

	/** Computes anew where the places of these identities lie. */
	void project(TransactionContext transaction, Set<String> identities) {
		transaction.run(DELETE, Map.of("identities", identities)).consume();
		transaction.run(CREATE, Map.of("identities", identities)).consume();
	}

}

package org.jiceng.server.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiceng.schema.RelationType;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Settles the ids of entities: an entity's id is the smallest of its members' ids, and an
 * entity without members goes.
 */
final class MemberProjection {

	private static final String MEMBERS = """
			UNWIND $identities AS identity
			MATCH (e:Entity {identity: identity})
			OPTIONAL MATCH (e)<-[:IS]-(member:PageEntity)
			WITH identity, e.id AS id, min(member.id) AS smallest
			WHERE smallest IS NULL OR id IS NULL OR id <> smallest
			RETURN identity, id, smallest
			ORDER BY identity
			""";

	private static final String CLAIMS = """
			UNWIND $identities AS identity
			MATCH (:Entity {identity: identity})<-[:IS]-(:PageEntity)<-[:SUBJECT|OBJECT]-(c:Claim)
			RETURN DISTINCT c.id AS id, c.type AS type, c.key AS key
			""";

	/** Ids may pass from one entity to another, so all give theirs up first. */
	private static final String GIVE_UP = """
			UNWIND $identities AS identity
			MATCH (e:Entity {identity: identity})
			REMOVE e.id
			""";

	private static final String TAKE = """
			UNWIND $rows AS row
			MATCH (e:Entity {identity: row.identity})
			SET e.id = row.id
			""";

	private static final String DELETE = """
			UNWIND $identities AS identity
			MATCH (e:Entity {identity: identity})
			DETACH DELETE e
			""";

	/**
	 * Gives the touched entities their ids, and notes the claims and relationships whose
	 * keys hold an id that changes.
	 */
	void settleIds(TransactionContext transaction, Touched touched) {
		List<String> gone = new ArrayList<>();
		List<String> moved = new ArrayList<>();
		List<Map<String, Object>> ids = new ArrayList<>();
		for (Record row : transaction.run(MEMBERS, Map.of("identities", touched.identities())).list()) {
			String identity = row.get("identity").asString();
			if (row.get("smallest").isNull()) {
				gone.add(identity);
				continue;
			}
			if (!row.get("id").isNull()) {
				moved.add(identity);
			}
			ids.add(Map.of("identity", identity, "id", row.get("smallest").asString()));
		}
		noteClaims(transaction, touched, moved);
		transaction.run(DELETE, Map.of("identities", gone)).consume();
		transaction.run(GIVE_UP, Map.of("identities", moved)).consume();
		transaction.run(TAKE, Map.of("rows", ids)).consume();
	}

	private void noteClaims(TransactionContext transaction, Touched touched, List<String> moved) {
		List<String> claims = new ArrayList<>();
		transaction.run(CLAIMS, Map.of("identities", moved)).forEachRemaining((row) -> {
			claims.add(row.get("id").asString());
			if (!row.get("key").isNull()) {
				touched.relationship(RelationType.valueOf(row.get("type").asString()), row.get("key").asString());
			}
		});
		touched.claims(claims);
	}

}

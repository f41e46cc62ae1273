package org.jiceng.server.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Gives claims the key of the relationship that they speak for, and makes the
 * relationships anew from their claims.
 */
final class RelationProjection {

	private static final String ENDS = """
			UNWIND $claims AS id
			MATCH (c:Claim {id: id})
			MATCH (c)-[:SUBJECT]->(:PageEntity)-[:IS]->(subject:Entity)
			MATCH (c)-[:OBJECT]->(:PageEntity)-[:IS]->(object:Entity)
			RETURN id, c.type AS type, c.title AS title, c.modality AS modality, subject.id AS subject, object.id AS object
			""";

	private static final String SET_KEYS = """
			UNWIND $rows AS row
			MATCH (c:Claim {id: row.id})
			SET c.key = row.key
			""";

	private static final String DELETE = """
			UNWIND $keys AS key
			MATCH ()-[r:%s {key: key}]->()
			DELETE r
			""";

	/**
	 * The status is that of the latest page that tells one; where pages of one day
	 * disagree, that the post is left, for a post is left after it was held. Dates are
	 * compared as text, a page without one is the earliest.
	 */
	private static final String CREATE = """
			UNWIND $keys AS key
			MATCH (c:Claim {key: key})<-[:HAS_CLAIM]-(a:Article)<-[:HAS_ARTICLE]-(p:Page)
			USING INDEX c:Claim(key)
			WITH key, min(c.id) AS example, count(DISTINCT a) AS sources, min(p.date) AS firstSeen, max(p.date) AS lastSeen,
			     max(coalesce(toString(p.date), '') + ' ' + c.status) AS status,
			     max(coalesce(toString(p.date), '') + ' ' + c.kind) AS kind
			MATCH (c:Claim {id: example})
			MATCH (c)-[:SUBJECT]->(:PageEntity)-[:IS]->(s:Entity)
			MATCH (c)-[:OBJECT]->(:PageEntity)-[:IS]->(o:Entity)
			WHERE s <> o
			WITH *, $symmetric AND s.id > o.id AS exchanged
			WITH *, CASE WHEN exchanged THEN o ELSE s END AS start, CASE WHEN exchanged THEN s ELSE o END AS end
			CREATE (start)-[r:%s {key: key}]->(end)
			SET r.title = c.title, r.modality = c.modality, r.sources = sources, r.firstSeen = firstSeen, r.lastSeen = lastSeen,
			    r.status = last(split(status, ' ')), r.kind = last(split(kind, ' '))
			""";

	/** Makes the touched relationships anew. */
	void project(TransactionContext transaction, Touched touched) {
		setKeys(transaction, touched);
		for (RelationType type : RelationType.values()) {
			if (!touched.keys(type).isEmpty()) {
				transaction.run(DELETE.formatted(type.name()), Map.of("keys", touched.keys(type))).consume();
				transaction
					.run(CREATE.formatted(type.name()),
							Map.of("keys", touched.keys(type), "symmetric", type.isSymmetric()))
					.consume();
			}
		}
	}

	private void setKeys(TransactionContext transaction, Touched touched) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : transaction.run(ENDS, Map.of("claims", touched.claims())).list()) {
			RelationType type = RelationType.valueOf(row.get("type").asString());
			String key = key(type, row.get("subject").asString(), row.get("object").asString(),
					row.get("title").asString(null), row.get("modality").asString());
			touched.relationship(type, key);
			rows.add(Map.of("id", row.get("id").asString(), "key", key));
		}
		transaction.run(SET_KEYS, Map.of("rows", rows)).consume();
	}

	/**
	 * Makes the key of a relationship.
	 * @param type its type
	 * @param subject the id of the entity at its start
	 * @param object the id of the entity at its end; where the ends may be exchanged it
	 * does not matter which is which
	 * @param title the title of the post, or {@code null}
	 * @param modality whether it is done or planned
	 * @return the key
	 */
	static String key(RelationType type, String subject, String object, @Nullable String title, String modality) {
		boolean exchanged = type.isSymmetric() && subject.compareTo(object) > 0;
		return GraphId.of(type, exchanged ? object : subject, exchanged ? subject : object, title, modality);
	}

}

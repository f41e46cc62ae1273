package org.jiceng.server.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jiceng.schema.RelationType;
import org.jiceng.server.identity.Touched;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Writes and removes what pages say, and notes what that touches.
 */
final class ObservationWriter {

	private static final int ROWS = 5000;

	private static final String ENTITIES_OF_PAGES = """
			MATCH (p:Page)-[:HAS_ENTITY]->(:PageEntity)-[:IS]->(e:Entity)
			WHERE p.id IN $pages
			RETURN DISTINCT e.identity AS identity
			""";

	private static final String KEYS_OF_PAGES = """
			MATCH (p:Page)-[:HAS_ARTICLE]->(:Article)-[:HAS_CLAIM]->(c:Claim)
			WHERE p.id IN $pages AND c.key IS NOT NULL
			RETURN DISTINCT c.type AS type, c.key AS key
			""";

	private static final List<String> REMOVE = List.of("""
			MATCH (p:Page)-[:HAS_ARTICLE]->(:Article)-[:HAS_SENTENCE]->(s:Sentence)
			WHERE p.id IN $pages
			DETACH DELETE s
			""", """
			MATCH (p:Page)-[:HAS_ARTICLE]->(:Article)-[:HAS_CLAIM]->(c:Claim)
			WHERE p.id IN $pages
			DETACH DELETE c
			""", """
			MATCH (p:Page)-[:HAS_ARTICLE]->(a:Article)
			WHERE p.id IN $pages
			DETACH DELETE a
			""", """
			MATCH (p:Page)-[:HAS_ENTITY]->(e:PageEntity)
			WHERE p.id IN $pages
			DETACH DELETE e
			""", """
			MATCH (p:Page)
			WHERE p.id IN $pages
			DETACH DELETE p
			""");

	private static final String PAGES = """
			UNWIND $rows AS row
			MERGE (p:Page {id: row.id})
			SET p = row
			""";

	private static final String ARTICLES = """
			UNWIND $rows AS row
			MATCH (p:Page {id: row.page})
			MERGE (a:Article {id: row.properties.id})
			SET a = row.properties
			MERGE (p)-[:HAS_ARTICLE]->(a)
			""";

	private static final String SENTENCES = """
			UNWIND $rows AS row
			MATCH (a:Article {id: row.article})
			MERGE (s:Sentence {id: row.properties.id})
			SET s = row.properties
			MERGE (a)-[:HAS_SENTENCE]->(s)
			""";

	private static final String ENTITIES = """
			UNWIND $rows AS row
			MATCH (p:Page {id: row.page})
			MERGE (m:PageEntity {id: row.properties.id})
			SET m = row.properties
			MERGE (p)-[:HAS_ENTITY]->(m)
			MERGE (e:Entity {identity: row.identity})
			MERGE (m)-[:IS]->(e)
			""";

	private static final String MENTIONS = """
			UNWIND $rows AS row
			MATCH (m:PageEntity {id: row.entity})
			MATCH (s:Sentence {id: row.sentence})
			CREATE (m)-[r:MENTIONED_IN]->(s)
			SET r = row.properties
			""";

	private static final String CLAIMS = """
			UNWIND $rows AS row
			MATCH (a:Article {id: row.article})
			MATCH (subject:PageEntity {id: row.subject})
			MATCH (object:PageEntity {id: row.object})
			MERGE (c:Claim {id: row.properties.id})
			SET c = row.properties
			MERGE (a)-[:HAS_CLAIM]->(c)
			MERGE (c)-[:SUBJECT]->(subject)
			MERGE (c)-[:OBJECT]->(object)
			""";

	private static final String STATEMENTS = """
			UNWIND $rows AS row
			MATCH (c:Claim {id: row.claim})
			MATCH (s:Sentence {id: row.sentence})
			CREATE (c)-[r:SAID_IN]->(s)
			SET r = row.properties
			""";

	/** Removes all that pages say; a page that is not there is none the less removed. */
	void remove(TransactionContext transaction, Collection<String> pages, Touched touched) {
		Map<String, Object> parameters = Map.of("pages", pages);
		touched.entities(transaction.run(ENTITIES_OF_PAGES, parameters).list((row) -> row.get("identity").asString()));
		for (Record row : transaction.run(KEYS_OF_PAGES, parameters).list()) {
			touched.relationship(RelationType.valueOf(row.get("type").asString()), row.get("key").asString());
		}
		REMOVE.forEach((statement) -> transaction.run(statement, parameters).consume());
	}

	/** Writes what pages say that are not in the graph. */
	void write(TransactionContext transaction, ObservationRows rows, Touched touched) {
		write(transaction, PAGES, rows.pages);
		write(transaction, ARTICLES, rows.articles);
		write(transaction, SENTENCES, rows.sentences);
		write(transaction, ENTITIES, rows.entities);
		write(transaction, MENTIONS, rows.mentions);
		write(transaction, CLAIMS, rows.claims);
		write(transaction, STATEMENTS, rows.statements);
		touched.entities(rows.identities());
		touched.claims(rows.claimIds());
	}

	private void write(TransactionContext transaction, String statement, List<Map<String, @Nullable Object>> rows) {
		for (int from = 0; from < rows.size(); from += ROWS) {
			List<Map<String, @Nullable Object>> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
			transaction.run(statement, Map.of("rows", some)).consume();
		}
	}

}

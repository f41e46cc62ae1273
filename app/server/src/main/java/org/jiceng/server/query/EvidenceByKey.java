package org.jiceng.server.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads what says relationships: from their keys by the claims to the sentences.
 */
@Component
class EvidenceByKey {

	static final String EVIDENCE = """
			CYPHER 5
			UNWIND $keys AS key
			CALL (key) {
			  MATCH (c:Claim {key: key})<-[:HAS_CLAIM]-(a:Article)<-[:HAS_ARTICLE]-(p:Page)
			  WITH c, a, p
			  ORDER BY p.date DESC, p.id, a.ordinal, c.id
			  LIMIT $limit
			  CALL (c) {
			    MATCH (c)-[said:SAID_IN]->(s:Sentence)
			    WITH said, s
			    ORDER BY s.ordinal, said.ordinal
			    RETURN collect({id: s.id, text: s.text, segments: s.segments, evidence: said.segments}) AS sentences
			  }
			  RETURN collect({quote: c.quote, status: c.status, from: c.from, to: c.to, foundBy: c.foundBy,
			    article: {id: a.id, title: a.title, document: p.document, paper: p.paper, date: p.date, page: p.number},
			    sentences: sentences}) AS evidence
			}
			RETURN key, evidence
			""";

	private final Neo4jClient client;

	EvidenceByKey(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Reads the evidence of relationships.
	 * @param keys the relationships' keys
	 * @param limit how many pieces to read of each at most
	 * @return the evidence by key, the newest page first; empty lists where there is none
	 */
	Map<String, List<Evidence>> read(Collection<String> keys, int limit) {
		Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
		keys.forEach((key) -> evidence.put(key, List.of()));
		this.client.query(EVIDENCE)
			.bindAll(Map.of("keys", List.copyOf(keys), "limit", limit))
			.fetchAs(OfRelation.class)
			.mappedBy((types, row) -> new OfRelation(row.get("key").asString(),
					row.get("evidence").asList(EvidenceByKey::evidence)))
			.all()
			.forEach((found) -> evidence.put(found.key(), found.evidence()));
		return evidence;
	}

	private static Evidence evidence(Value row) {
		return new Evidence(row.get("quote").asString(), GraphRows.article(row.get("article")),
				GraphRows.status(row.get("status")), text(row.get("from")), text(row.get("to")),
				row.get("foundBy").asString(""), row.get("sentences").asList(EvidenceByKey::sentence));
	}

	private static EvidenceSentence sentence(Value row) {
		List<OffsetRange> pieces = GraphRows.ranges(row.get("segments"));
		List<OffsetRange> evidence = GraphRows.ranges(row.get("evidence"));
		SentenceAlignment alignment = new SentenceAlignment(pieces);
		return new EvidenceSentence(row.get("id").asString(), row.get("text").asString(), pieces, evidence,
				evidence.stream().flatMap((range) -> alignment.inSentence(range).stream()).toList());
	}

	/** Dates within texts are of any precision, so they are kept as they are written. */
	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asObject().toString();
	}

	private record OfRelation(String key, List<Evidence> evidence) {

	}

}

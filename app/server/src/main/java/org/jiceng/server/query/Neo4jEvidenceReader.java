package org.jiceng.server.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads the evidence of one relationship. Its key is unique only within its type, but is
 * a hash that the type is part of; each type's own index is asked.
 */
@Component
class Neo4jEvidenceReader implements EvidenceReader {

	static final String RELATION = """
			CYPHER 5
			CALL () {
			%s
			}
			WITH r, startNode(r) AS subject, endNode(r) AS object
			RETURN %s AS relation, %s AS subject, %s AS object
			LIMIT 1
			""".formatted(
			RelationTypes.ALL.names()
				.stream()
				.map((type) -> "  MATCH ()-[r:%s {key: $key}]->() RETURN r".formatted(type))
				.collect(Collectors.joining("\n  UNION ALL\n")),
			GraphRows.RELATION, GraphRows.entityAs("subject"), GraphRows.entityAs("object"));

	private final Neo4jClient client;

	private final EvidenceByKey evidence;

	private final ReadTransactions transactions;

	Neo4jEvidenceReader(Neo4jClient client, EvidenceByKey evidence, ReadTransactions transactions) {
		this.client = client;
		this.evidence = evidence;
		this.transactions = transactions;
	}

	@Override
	public Optional<RelationEvidence> find(String key) {
		return this.transactions.read(() -> this.client.query(RELATION)
			.bindAll(Map.of("key", key))
			.fetchAs(RelationEvidence.class)
			.mappedBy((types, row) -> new RelationEvidence(GraphRows.relation(row.get("relation")),
					GraphRows.entity(row.get("subject")), GraphRows.entity(row.get("object")), List.of(), false))
			.one()
			.map(this::withEvidence));
	}

	private RelationEvidence withEvidence(RelationEvidence bare) {
		String key = bare.relation().key();
		List<Evidence> found = this.evidence.read(List.of(key), MAXIMUM_EVIDENCE + 1).getOrDefault(key, List.of());
		boolean truncated = found.size() > MAXIMUM_EVIDENCE;
		return new RelationEvidence(bare.relation(), bare.subject(), bare.object(),
				truncated ? found.subList(0, MAXIMUM_EVIDENCE) : found, truncated);
	}

}

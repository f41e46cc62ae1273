package org.jiceng.server.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jiceng.schema.EntityType;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads the range of the pages and, for each kind, the entity with the most relationships
 * that is no hub.
 */
@Component
class Neo4jOverviewReader implements OverviewReader {

	/**
	 * The kinds of examples: people, bodies and places that readers of local news know.
	 */
	private static final List<List<EntityType>> KINDS = List.of(List.of(EntityType.OFFICIAL),
			List.of(EntityType.ENTERPRISE, EntityType.ORGANIZATION, EntityType.PARTY_BRANCH),
			List.of(EntityType.COUNTY, EntityType.TOWN, EntityType.VILLAGE));

	private static final String PAGES = """
			CYPHER 5
			MATCH (p:Page)
			RETURN min(p.date) AS firstSeen, max(p.date) AS lastSeen,
			  count(p) > 0 AND count(CASE WHEN p.import = 'sample' THEN NULL ELSE p END) = 0 AS sample
			""";

	private static final String EXAMPLE = """
			CYPHER 5
			MATCH (e:%s)
			WHERE e.degree > 0 AND NOT coalesce(e.hub, false)
			RETURN %s AS entity
			ORDER BY e.degree DESC, e.id
			LIMIT 1
			""";

	private final Neo4jClient client;

	private final ReadTransactions transactions;

	Neo4jOverviewReader(Neo4jClient client, ReadTransactions transactions) {
		this.client = client;
		this.transactions = transactions;
	}

	@Override
	public Overview read() {
		return this.transactions.read(() -> {
			List<EntityView> examples = KINDS.stream().map(this::example).flatMap(Optional::stream).toList();
			return this.client.query(PAGES)
				.fetchAs(Overview.class)
				.mappedBy((types, row) -> overview(row, examples))
				.one()
				.orElseThrow();
		});
	}

	private Optional<EntityView> example(List<EntityType> kinds) {
		String labels = kinds.stream().map(EntityType::label).collect(Collectors.joining("|"));
		return this.client.query(EXAMPLE.formatted(labels, GraphRows.ENTITY))
			.fetchAs(EntityView.class)
			.mappedBy((types, row) -> GraphRows.entity(row.get("entity")))
			.one();
	}

	private static Overview overview(Record row, List<EntityView> examples) {
		return new Overview(row.get("firstSeen").asLocalDate(null), row.get("lastSeen").asLocalDate(null),
				row.get("sample").asBoolean(), examples);
	}

}

package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jiceng.schema.Modality;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads entities and their neighbours.
 */
@Component
class Neo4jEntityReader implements EntityReader {

	/**
	 * How far up the gazetteer's hierarchy goes: village, town, county, city, province.
	 */
	private static final int LEVELS = 5;

	private static final String COUNTS = RelationTypes.ALL.names()
		.stream()
		.map((type) -> "{type: '%1$s', out: COUNT { (e)-[:%1$s]->() }, in: COUNT { (e)<-[:%1$s]-() }}".formatted(type))
		.collect(Collectors.joining(",\n    ", "[", "]"));

	static final String GROUPS = """
			CYPHER 5
			MATCH (e:Entity {id: $id})
			RETURN %s AS counts
			""".formatted(COUNTS);

	static final String DETAILS = """
			CYPHER 5
			MATCH (e:Entity {id: $id})
			%s
			CALL (e) {
			  OPTIONAL MATCH path = (e)-[:WITHIN]->{1,%d}(place:Entity)
			  WITH place, length(path) AS distance
			  ORDER BY distance
			  RETURN collect(%s) AS within
			}
			CALL (e) {
			  OPTIONAL MATCH (e)<-[:IS]-(m:PageEntity)
			  WITH m.id AS member
			  ORDER BY member
			  LIMIT $members
			  RETURN collect(member) AS members
			}
			CALL (e) {
			  OPTIONAL MATCH (e)<-[:IS]-(:PageEntity)-[:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
			  WITH DISTINCT a
			  MATCH (a)<-[:HAS_ARTICLE]-(p:Page)
			  WITH a, p
			  ORDER BY p.date DESC, p.id, a.ordinal
			  LIMIT $articles
			  RETURN collect({id: a.id, title: a.title, document: p.document, paper: p.paper, date: p.date,
			    page: p.number}) AS articles
			}
			RETURN %s AS entity, description, within, members, articles, %s AS counts
			""".formatted(EntityDescription.STATEMENT, LEVELS, GraphRows.entityAs("place"), GraphRows.ENTITY, COUNTS);

	private static final String NEIGHBOURS = """
			CYPHER 5
			MATCH (n:Entity {id: $id})-[r:%s]-(e:Entity)
			WITH n, r, e, $order[type(r)] AS position, startNode(r) = n AS out
			WHERE $afterPosition IS NULL OR position > $afterPosition
			  OR position = $afterPosition AND (r.sources < $afterSources
			    OR r.sources = $afterSources AND r.key > $afterKey)
			WITH r, e, position, out
			ORDER BY position, r.sources DESC, r.key
			LIMIT $limit
			RETURN %s AS relation, %s AS entity, out
			ORDER BY position, r.sources DESC, r.key
			""";

	private final Neo4jClient client;

	private final EntityRepository entities;

	private final ReadTransactions transactions;

	Neo4jEntityReader(Neo4jClient client, EntityRepository entities, ReadTransactions transactions) {
		this.client = client;
		this.entities = entities;
		this.transactions = transactions;
	}

	@Override
	public Optional<EntityDetails> find(String id) {
		return this.transactions.read(() -> this.entities.findByAddress(id).flatMap((entity) -> details(entity.id())));
	}

	private Optional<EntityDetails> details(String id) {
		return this.client.query(DETAILS)
			.bindAll(Map.of("id", id, "members", MAXIMUM_MEMBERS, "articles", MAXIMUM_ARTICLES))
			.fetchAs(EntityDetails.class)
			.mappedBy((types, row) -> new EntityDetails(GraphRows.entity(row.get("entity")),
					row.get("description").asString(null), row.get("within").asList(GraphRows::entity),
					counts(row.get("counts"), RelationTypes.ALL), row.get("members").asList(Value::asString),
					row.get("articles").asList(GraphRows::article)))
			.one();
	}

	@Override
	public Optional<Neighbourhood> neighbours(NeighbourQuery query) {
		return this.transactions
			.read(() -> this.entities.findByAddress(query.id()).map((entity) -> neighbours(entity, query)));
	}

	private Neighbourhood neighbours(EntityView entity, NeighbourQuery query) {
		RelationTypes types = RelationTypes.of(query.types());
		List<String> question = List.of("neighbours", entity.id(), types.pattern());
		Cursor.SortKey after = Cursor.read(query.cursor(), question, 3);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", entity.id());
		parameters.put("order", types.positions());
		parameters.put("afterPosition", (after != null) ? after.number(0) : null);
		parameters.put("afterSources", (after != null) ? after.number(1) : null);
		parameters.put("afterKey", (after != null) ? after.text(2) : null);
		parameters.put("limit", query.limit() + 1);
		List<Neighbour> found = List.copyOf(this.client.query(neighbours(types))
			.bindAll(parameters)
			.fetchAs(Neighbour.class)
			.mappedBy(Neo4jEntityReader::neighbour)
			.all());
		List<RelationCount> groups = this.client.query(GROUPS)
			.bindAll(Map.of("id", entity.id()))
			.fetchAs(Groups.class)
			.mappedBy((system, row) -> new Groups(counts(row.get("counts"), types)))
			.one()
			.map(Groups::counts)
			.orElse(List.of());
		if (found.size() <= query.limit()) {
			return new Neighbourhood(entity, groups, found, null);
		}
		List<Neighbour> page = found.subList(0, query.limit());
		RelationView last = page.get(page.size() - 1).relation();
		return new Neighbourhood(entity, groups, page,
				Cursor.of(question, types.position(last.type()), last.sources(), last.key()));
	}

	static String neighbours(RelationTypes types) {
		return NEIGHBOURS.formatted(types.pattern(), GraphRows.RELATION, GraphRows.ENTITY);
	}

	private static Neighbour neighbour(TypeSystem types, Record row) {
		RelationView relation = GraphRows.relation(row.get("relation"));
		return new Neighbour(row.get("out").asBoolean() ? Direction.OUT : Direction.IN,
				relation.modality() == Modality.PLANNED, relation, GraphRows.entity(row.get("entity")));
	}

	private static List<RelationCount> counts(Value rows, RelationTypes types) {
		List<RelationCount> counts = new ArrayList<>();
		for (Value row : rows.values()) {
			RelationType type = RelationType.valueOf(row.get("type").asString());
			if (types.types().contains(type)) {
				addIfAny(counts, type, Direction.OUT, row.get("out").asLong());
				addIfAny(counts, type, Direction.IN, row.get("in").asLong());
			}
		}
		return counts;
	}

	private static void addIfAny(List<RelationCount> counts, RelationType type, Direction direction, long count) {
		if (count > 0) {
			counts.add(new RelationCount(type, type.chinese(), direction, count));
		}
	}

	private record Groups(List<RelationCount> counts) {

	}

}

package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiceng.schema.NameFolding;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Searches by two full text indexes: one keeps names, pinyin and initials whole and finds
 * what begins with a single character too; the other finds words within names.
 */
@Component
class Neo4jEntitySearch implements EntitySearch {

	/** How many candidates or nearest names a user is shown. */
	private static final int SUGGESTIONS = 10;

	/** The kinds of matches by the number that they have in the statements. */
	private static final List<MatchKind> KINDS = List.of(MatchKind.values());

	static final String SEARCH = """
			CYPHER 5
			CALL () {
			  CALL db.index.fulltext.queryNodes('entity_beginnings', $beginnings) YIELD node AS e
			  RETURN e
			  UNION
			  CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e
			  RETURN e
			}
			WITH e, CASE
			    WHEN e.searchNames[0] = $folded THEN 0
			    WHEN $folded IN e.searchNames THEN 1
			    WHEN e.searchNames[0] STARTS WITH $folded THEN 2
			    WHEN any(name IN e.searchNames WHERE name STARTS WITH $folded) THEN 3
			    WHEN any(name IN e.pinyin WHERE name STARTS WITH $folded) THEN 4
			    WHEN any(name IN e.initials WHERE name STARTS WITH $folded) THEN 4
			    ELSE 5
			  END AS matched
			WHERE ($label IS NULL OR $label IN labels(e))
			  AND ($afterMatched IS NULL OR matched > $afterMatched
			    OR matched = $afterMatched AND (e.sources < $afterSources
			      OR e.sources = $afterSources AND e.id > $afterId))
			WITH e, matched
			ORDER BY matched, e.sources DESC, e.id
			LIMIT $limit
			%s
			RETURN %s AS entity, matched, description
			ORDER BY matched, e.sources DESC, e.id
			""".formatted(EntityDescription.STATEMENT, GraphRows.ENTITY);

	static final String NAMED = """
			CYPHER 5
			CALL db.index.fulltext.queryNodes('entity_beginnings', $named) YIELD node AS e
			WITH e, CASE WHEN e.searchNames[0] = $folded THEN 0 ELSE 1 END AS matched
			ORDER BY matched, e.sources DESC, e.id
			LIMIT $limit
			%s
			RETURN %s AS entity, matched, description
			ORDER BY matched, e.sources DESC, e.id
			""".formatted(EntityDescription.STATEMENT, GraphRows.ENTITY);

	static final String NEAREST = """
			CYPHER 5
			CALL () {
			  CALL db.index.fulltext.queryNodes('entity_beginnings', $like, {limit: $limit}) YIELD node AS e, score
			  RETURN e, 0 AS way, score
			  UNION ALL
			  CALL db.index.fulltext.queryNodes('entity_names', $resembling, {limit: $limit}) YIELD node AS e, score
			  RETURN e, 1 AS way, score
			}
			WITH e, min(way) AS way, max(score) AS score
			ORDER BY way, score DESC, e.sources DESC, e.id
			LIMIT $limit
			%s
			RETURN %s AS entity, 5 AS matched, description
			ORDER BY way, score DESC, e.sources DESC, e.id
			""".formatted(EntityDescription.STATEMENT, GraphRows.ENTITY);

	private final Neo4jClient client;

	private final EntityRepository entities;

	private final ReadTransactions transactions;

	Neo4jEntitySearch(Neo4jClient client, EntityRepository entities, ReadTransactions transactions) {
		this.client = client;
		this.entities = entities;
		this.transactions = transactions;
	}

	@Override
	public ResultPage<EntityMatch> search(SearchQuery query) {
		List<String> question = List.of("search", query.text(), String.valueOf(query.type()));
		Cursor.SortKey after = Cursor.read(query.cursor(), question, 3);
		String folded = NameFolding.fold(query.text());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("beginnings", FullTextQuery.beginningWith(folded));
		parameters.put("words", FullTextQuery.containing(query.text()));
		parameters.put("folded", folded);
		parameters.put("label", (query.type() != null) ? query.type().label() : null);
		parameters.put("afterMatched", (after != null) ? after.number(0) : null);
		parameters.put("afterSources", (after != null) ? after.number(1) : null);
		parameters.put("afterId", (after != null) ? after.text(2) : null);
		parameters.put("limit", query.limit() + 1);
		List<EntityMatch> found = this.transactions.read(() -> List.copyOf(matches(SEARCH, parameters)));
		if (found.size() <= query.limit()) {
			return new ResultPage<>(found, null);
		}
		List<EntityMatch> page = found.subList(0, query.limit());
		EntityMatch last = page.get(page.size() - 1);
		return new ResultPage<>(page,
				Cursor.of(question, KINDS.indexOf(last.matched()), last.entity().sources(), last.entity().id()));
	}

	@Override
	public EntityView resolve(String nameOrId) {
		return this.transactions.read(() -> resolveInTransaction(nameOrId.strip()));
	}

	private EntityView resolveInTransaction(String nameOrId) {
		Optional<EntityView> addressed = this.entities.findByAddress(nameOrId);
		if (addressed.isPresent()) {
			return addressed.get();
		}
		String folded = NameFolding.fold(nameOrId);
		List<EntityMatch> named = new ArrayList<>(
				matches(NAMED, Map.of("named", FullTextQuery.named(folded), "folded", folded, "limit", SUGGESTIONS)));
		if (named.isEmpty()) {
			throw new NoSuchNameException(nameOrId, nearest(nameOrId, SUGGESTIONS));
		}
		MatchKind best = named.get(0).matched();
		List<EntityMatch> candidates = named.stream().filter((match) -> match.matched() == best).toList();
		if (candidates.size() > 1) {
			throw new AmbiguousNameException(nameOrId, candidates);
		}
		return candidates.get(0).entity();
	}

	@Override
	public List<EntityMatch> nearest(String name, int limit) {
		String folded = NameFolding.fold(name);
		return this.transactions.read(() -> List.copyOf(matches(NEAREST, Map.of("like", FullTextQuery.like(folded),
				"resembling", FullTextQuery.resembling(name), "limit", limit))));
	}

	private Collection<EntityMatch> matches(String statement, Map<String, @Nullable Object> parameters) {
		return this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(EntityMatch.class)
			.mappedBy(Neo4jEntitySearch::match)
			.all();
	}

	private static EntityMatch match(TypeSystem types, Record row) {
		return new EntityMatch(GraphRows.entity(row.get("entity")), KINDS.get(row.get("matched").asInt()),
				row.get("description").asString(null));
	}

}

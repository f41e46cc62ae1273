package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds paths with Neo4j's shortest path search, then reads their nodes and evidence.
 */
@Component
class Neo4jPathFinder implements PathFinder {

	private final Neo4jClient client;

	private final EntitySearch search;

	private final EntityRepository entities;

	private final EvidenceByKey evidence;

	private final ReadTransactions transactions;

	private final QueryProperties properties;

	Neo4jPathFinder(Neo4jClient client, EntitySearch search, EntityRepository entities, EvidenceByKey evidence,
			ReadTransactions transactions, QueryProperties properties) {
		this.client = client;
		this.search = search;
		this.entities = entities;
		this.evidence = evidence;
		this.transactions = transactions;
		this.properties = properties;
	}

	@Override
	public PathResult find(PathQuery query) {
		EntityView from = this.search.resolve(query.from());
		EntityView to = this.search.resolve(query.to());
		if (from.id().equals(to.id())) {
			throw new InvalidQueryException("to", new Explanation("与 from 是同一个实体“%s”，请给出两个不同的实体".formatted(from.name()),
					"is the same entity as from, \"%s\"; give two different ones".formatted(from.name())));
		}
		PathSearchRun run = new PathSearchRun(this.client, this.transactions, this.properties.pathTimeout(), query,
				from, to);
		List<FoundPath> found = run.run();
		PathSearch searched = new PathSearch(query.maxHops(), RelationTypes.of(query.types()).types(), query.k(),
				query.hubs(), query.planned());
		Explanation reason = found.isEmpty() ? PathReason.of(from, to, query, run.truncated()) : null;
		return new PathResult(from, to, searched, views(found), run.truncated(), reason);
	}

	private List<PathView> views(List<FoundPath> paths) {
		if (paths.isEmpty()) {
			return List.of();
		}
		Set<String> ids = new LinkedHashSet<>();
		Set<String> keys = new LinkedHashSet<>();
		for (FoundPath path : paths) {
			ids.addAll(path.nodes());
			path.relations().forEach((relation) -> keys.add(relation.key()));
		}
		return this.transactions.read(() -> {
			Map<String, EntityView> nodes = this.entities.findAllByIdIn(ids)
				.stream()
				.map(EntityNode::view)
				.collect(Collectors.toMap(EntityView::id, Function.identity()));
			Map<String, List<Evidence>> said = this.evidence.read(keys, EVIDENCE_PER_HOP);
			return paths.stream()
				.filter((path) -> nodes.keySet().containsAll(path.nodes()))
				.map((path) -> view(path, nodes, said))
				.toList();
		});
	}

	private static PathView view(FoundPath path, Map<String, EntityView> known, Map<String, List<Evidence>> said) {
		List<EntityView> nodes = path.nodes().stream().map((id) -> Objects.requireNonNull(known.get(id))).toList();
		List<Hop> hops = new ArrayList<>();
		for (int step = 0; step < path.length(); step++) {
			List<RelationView> relations = path.steps().get(step);
			RelationView best = relations.get(0);
			String from = path.nodes().get(step);
			hops.add(new Hop(from, path.nodes().get(step + 1),
					best.subject().equals(from) ? Direction.OUT : Direction.IN, best,
					said.getOrDefault(best.key(), List.of()), relations.subList(1, relations.size())));
		}
		boolean throughHub = nodes.subList(1, nodes.size() - 1).stream().anyMatch(EntityView::hub);
		return new PathView(path.length(), throughHub, path.planned(), path.weakestSources(), path.overlap(),
				path.newest(), nodes, hops);
	}

}

package org.jiceng.server.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.schema.Modality;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * One search for paths: goes on from the best kind of path to the next until it has
 * enough or its time is over. First come paths of done relationships around hubs, the
 * shortest first, then those with planned ones, then those through hubs.
 */
final class PathSearchRun {

	/**
	 * An end with more relationships than this is searched from the other end only.
	 */
	static final long CROWDED = 200;

	private final Neo4jClient client;

	private final ReadTransactions transactions;

	private final PathQuery query;

	private final PathStatements statements;

	private final boolean backwards;

	private final boolean crowded;

	private final String first;

	private final String last;

	private final long deadline;

	private final Map<List<String>, FoundPath> found = new HashMap<>();

	private boolean truncated;

	PathSearchRun(Neo4jClient client, ReadTransactions transactions, Duration timeout, PathQuery query, EntityView from,
			EntityView to) {
		this.client = client;
		this.transactions = transactions;
		this.query = query;
		this.statements = new PathStatements(RelationTypes.of(query.types()));
		this.backwards = from.degree() > to.degree();
		this.crowded = Math.max(from.degree(), to.degree()) > CROWDED;
		this.first = this.backwards ? to.id() : from.id();
		this.last = this.backwards ? from.id() : to.id();
		this.deadline = System.nanoTime() + timeout.toNanos();
	}

	/**
	 * Searches.
	 * @return the paths that were found, the best first, at most as many as were asked
	 * for
	 */
	List<FoundPath> run() {
		search(false, List.of(Modality.DONE));
		if (this.query.planned()) {
			search(false, List.of(Modality.values()));
		}
		if (this.query.hubs()) {
			search(true, List.of(Modality.DONE));
			if (this.query.planned()) {
				search(true, List.of(Modality.values()));
			}
		}
		return this.found.values().stream().sorted(FoundPath.BEST).limit(this.query.k()).toList();
	}

	/**
	 * {@return whether the time was over or the number of paths to compare was reached
	 * before the search was done}
	 */
	boolean truncated() {
		return this.truncated;
	}

	private void search(boolean throughHubs, List<Modality> modalities) {
		if (this.crowded) {
			for (int hops = 1; hops <= this.query.maxHops() && goesOn(); hops++) {
				collect(this.statements.crowded(hops, throughHubs), modalities);
			}
		}
		else if (throughHubs) {
			if (goesOn()) {
				collect(this.statements.throughHubs(this.query.maxHops()), modalities);
			}
		}
		else {
			boolean more = true;
			for (int lengths = 1; lengths <= this.query.maxHops() && more && goesOn(); lengths++) {
				more = collect(this.statements.shortest(this.query.maxHops(), lengths), modalities) == lengths;
			}
		}
	}

	private boolean goesOn() {
		if (System.nanoTime() > this.deadline) {
			this.truncated = true;
		}
		return !this.truncated && this.found.size() < this.query.k();
	}

	/**
	 * Runs a statement and keeps what it finds.
	 * @return how many different lengths the paths have that it found
	 */
	private int collect(String statement, List<Modality> modalities) {
		Map<String, Object> parameters = Map.of("from", this.first, "to", this.last, "modalities",
				modalities.stream().map(Modality::value).toList());
		List<FoundPath> rows;
		try {
			rows = this.transactions.read(Duration.ofNanos(this.deadline - System.nanoTime()),
					() -> List.copyOf(this.client.query(statement)
						.bindAll(parameters)
						.fetchAs(FoundPath.class)
						.mappedBy(PathSearchRun::path)
						.all()));
		}
		catch (RuntimeException ex) {
			if (!QueryTimeout.isCauseOf(ex)) {
				throw ex;
			}
			this.truncated = true;
			return 0;
		}
		this.truncated |= rows.size() == PathStatements.EXPANSION_LIMIT;
		rows.stream()
			.filter(FoundPath::isSimple)
			.map((path) -> this.backwards ? path.reversed() : path)
			.forEach((path) -> this.found.merge(path.nodes(), path, FoundPath::with));
		return (int) rows.stream().mapToInt(FoundPath::length).distinct().count();
	}

	private static FoundPath path(TypeSystem types, Record row) {
		return new FoundPath(row.get("nodes").asList((node) -> node.get("id").asString()),
				row.get("relations").asList((relation) -> List.of(GraphRows.relation(relation))));
	}

}

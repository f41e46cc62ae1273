package org.jiceng.server.identity;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Marks the entities that no path should lead through: the prominent ones, and those that
 * have the most relationships, one in a thousand entities and with fifty at least.
 */
final class HubProjection {

	/** An entity with fewer relationships than this is never a hub by their number. */
	static final int MINIMUM_DEGREE = 50;

	private static final int ONE_IN = 1000;

	private static final String COUNT = "MATCH (e:Entity) RETURN count(e) AS entities";

	private static final String DEGREES = """
			MATCH (e:Entity)
			USING INDEX e:Entity(degree)
			WHERE e.degree >= $minimum
			RETURN e.degree AS degree
			ORDER BY degree DESC
			LIMIT $limit
			""";

	private static final String MARK = """
			MATCH (e:Entity)
			USING INDEX e:Entity(degree)
			WHERE e.degree >= $minimum
			WITH e, e.prominent OR e.degree >= $threshold AS hub
			WHERE hub <> e.hub
			SET e.hub = hub
			""";

	/** Marks the hubs of the whole graph. */
	void project(TransactionContext transaction) {
		long entities = transaction.run(COUNT).single().get("entities").asLong();
		long limit = (entities + ONE_IN - 1) / ONE_IN;
		List<Value> degrees = transaction.run(DEGREES, Map.of("minimum", MINIMUM_DEGREE, "limit", limit))
			.list((row) -> row.get("degree"));
		if (!degrees.isEmpty()) {
			long threshold = degrees.get(degrees.size() - 1).asLong();
			transaction.run(MARK, Map.of("minimum", MINIMUM_DEGREE, "threshold", threshold)).consume();
		}
	}

}

package org.jiceng.server.load;

import org.jiceng.schema.NodeLabel;
import org.neo4j.driver.Driver;

/**
 * Empties the graph. The schema and its record stay.
 */
public class GraphReset {

	private static final String DELETE = """
			MATCH (n)
			WHERE NOT n:%s AND NOT n:%s
			CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
			""".formatted(NodeLabel.SCHEMA_MIGRATION.label(), NodeLabel.WRITE_LOCK.label());

	private final GraphStore store;

	/**
	 * Empties through a driver.
	 * @param driver the connection to the database
	 */
	public GraphReset(Driver driver) {
		this.store = new GraphStore(driver);
	}

	/**
	 * Deletes every page and all that is known from them.
	 * @return how many nodes were deleted
	 */
	public int reset() {
		return this.store.inSession((session) -> session.run(DELETE).consume().counters().nodesDeleted());
	}

}

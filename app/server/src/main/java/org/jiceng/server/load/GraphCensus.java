package org.jiceng.server.load;

import java.util.EnumMap;
import java.util.Map;

import org.jiceng.schema.EntityType;
import org.jiceng.schema.NodeLabel;
import org.jiceng.schema.RelationType;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Counts what the graph holds; Neo4j keeps these counts, so it is quick at any size.
 */
public class GraphCensus {

	private static final String NODES = "MATCH (n:%s) RETURN count(n) AS count";

	private static final String RELATIONSHIPS = "MATCH ()-[r:%s]->() RETURN count(r) AS count";

	private final GraphStore store;

	/**
	 * Counts through a driver.
	 * @param driver the connection to the database
	 */
	public GraphCensus(Driver driver) {
		this.store = new GraphStore(driver);
	}

	/**
	 * {@return how much the graph holds}
	 */
	public GraphCounts counts() {
		return this.store.readOnce((transaction) -> {
			Map<EntityType, Long> nodes = new EnumMap<>(EntityType.class);
			for (EntityType type : EntityType.values()) {
				nodes.put(type, count(transaction, NODES, type.label()));
			}
			// An official is also a person by label.
			nodes.merge(EntityType.PERSON, nodes.getOrDefault(EntityType.OFFICIAL, 0L),
					(people, officials) -> people - officials);
			Map<RelationType, Long> relationships = new EnumMap<>(RelationType.class);
			for (RelationType type : RelationType.values()) {
				relationships.put(type, count(transaction, RELATIONSHIPS, type.name()));
			}
			return new GraphCounts(count(transaction, NODES, NodeLabel.PAGE.label()),
					count(transaction, NODES, NodeLabel.ARTICLE.label()),
					count(transaction, NODES, NodeLabel.CLAIM.label()), nodes, relationships);
		});
	}

	private static long count(SimpleQueryRunner transaction, String statement, String name) {
		return transaction.run(statement.formatted(name)).single().get("count").asLong();
	}

}

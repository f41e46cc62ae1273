package org.jiceng.server.query;

/**
 * The closed set of statements that look for paths: one per kind of search and number of
 * hops and lengths, since Neo4j 5.26 takes none as a parameter. Only the numbers and the
 * ontology's relationship types stand in the text; everything else is a parameter.
 * <p>
 * Measured on 100,000 entities with a hub of 50,000 neighbours: a search between two ends
 * takes 10 to 60 ms, but 4 to 30 s if one of the ends is the hub itself, as the search
 * then starts from both sides. {@link #crowded} goes from the other end only and asks for
 * the last hop by a look-up: 30 to 60 ms.
 */
final class PathStatements {

	/** How many paths are compared at most. */
	static final int EXPANSION_LIMIT = 500;

	private static final String ENDS = """
			CYPHER 5
			MATCH (a:Entity {id: $from})
			MATCH (b:Entity {id: $to})
			""";

	private static final String RESULT = """
			RETURN nodes AS nodes, [r IN relationships | %s] AS relations
			""".formatted(GraphRows.RELATION);

	private static final String WHOLE_PATH = "WITH nodes(p) AS nodes, relationships(p) AS relationships LIMIT %d\n"
		.formatted(EXPANSION_LIMIT) + RESULT;

	private final String types;

	PathStatements(RelationTypes types) {
		this.types = types.pattern();
	}

	/**
	 * Asks for all paths of the least lengths, around hubs. An exact length would be
	 * planned as an exhaustive search from one end.
	 * @param maxHops how many hops a path has at most
	 * @param lengths how many different lengths to find
	 */
	String shortest(int maxHops, int lengths) {
		if (maxHops == 1) {
			return direct();
		}
		return ENDS + """
				MATCH p = SHORTEST %d GROUPS (a)
				  ((x)-[r:%s WHERE r.modality IN $modalities]-(y WHERE NOT y.hub AND y <> a AND y <> b)){0,%d}
				  (m)-[z:%s WHERE z.modality IN $modalities]-(b)
				""".formatted(lengths, this.types, maxHops - 1, this.types) + WHOLE_PATH;
	}

	/** Asks for all paths of the least length, through hubs too. */
	String throughHubs(int maxHops) {
		return ENDS + """
				MATCH p = ALL SHORTEST (a) ((x)-[r:%s WHERE r.modality IN $modalities]-(y)){1,%d} (b)
				""".formatted(this.types, maxHops) + WHOLE_PATH;
	}

	/**
	 * Asks for all paths of one length whose end {@code b} has very many neighbours.
	 */
	String crowded(int hops, boolean throughHubs) {
		if (hops == 1) {
			return direct();
		}
		String inner = throughHubs ? "y <> a AND y <> b" : "NOT y.hub AND y <> a AND y <> b";
		return ENDS + """
				MATCH p = (a) ((x)-[r:%s WHERE r.modality IN $modalities]-(y WHERE %s)){%d} (m)
				CALL (m, b) {
				  MATCH (m)-[z:%s WHERE z.modality IN $modalities]-(b)
				  RETURN z
				}
				WITH nodes(p) + [b] AS nodes, relationships(p) + [z] AS relationships
				LIMIT %d
				""".formatted(this.types, inner, hops - 1, this.types, EXPANSION_LIMIT) + RESULT;
	}

	private String direct() {
		return ENDS + "MATCH p = (a)-[r:%s WHERE r.modality IN $modalities]-(b)\n".formatted(this.types) + WHOLE_PATH;
	}

}

package org.jiceng.server.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Writes the projection and its claims as sorted lines, by which two graphs are compared:
 * without names of imports, clock times, history, judgements and what Neo4j numbers by
 * itself. Streams, so that a large graph needs no memory.
 */
public class CanonicalDump {

	private static final List<String> STATEMENTS = List.of("""
			MATCH (a:Article)-[:HAS_CLAIM]->(c:Claim)-[:SUBJECT]->(s:PageEntity)
			MATCH (c)-[:OBJECT]->(o:PageEntity)
			RETURN 'claim' AS kind, c.id AS id, c {.*, article: a.id, subject: s.id, object: o.id,
			  saidIn: COLLECT {
			    MATCH (c)-[r:SAID_IN]->(x:Sentence)
			    RETURN x.id + ' ' + reduce(text = '', offset IN r.segments | text + ' ' + toString(offset))
			    ORDER BY r.ordinal, x.id
			  }} AS properties
			ORDER BY id
			""",
			"""
					MATCH (e:Entity)
					RETURN 'entity' AS kind, e.id AS id, e {.*, labels: COLLECT { UNWIND labels(e) AS label RETURN label ORDER BY label },
					  members: COLLECT { MATCH (e)<-[:IS]-(m:PageEntity) RETURN m.id ORDER BY m.id }} AS properties
					ORDER BY id
					""",
			"""
					MATCH (s:Entity)-[r]->(o:Entity)
					RETURN type(r) AS kind, coalesce(r.key, s.id + ' ' + o.id) AS id, r {.*, start: s.id, end: o.id} AS properties
					ORDER BY kind, id, s.id, o.id
					""");

	private final GraphStore store;

	/**
	 * Reads through a driver.
	 * @param driver the connection to the database
	 */
	public CanonicalDump(Driver driver) {
		this.store = new GraphStore(driver);
	}

	/**
	 * Writes the dump.
	 * @param lines takes the lines, without line ends, in their order
	 */
	public void write(Consumer<String> lines) {
		this.store.inSession((session) -> {
			STATEMENTS
				.forEach((statement) -> session.run(statement).forEachRemaining((row) -> lines.accept(line(row))));
			return true;
		});
	}

	private static String line(Record row) {
		Map<String, Object> properties = new TreeMap<>();
		row.get("properties").asMap((value) -> value).forEach((name, value) -> {
			if (!value.isNull()) {
				properties.put(name, value);
			}
		});
		return "%s %s %s".formatted(row.get("kind").asString(), row.get("id").asString(), properties);
	}

}

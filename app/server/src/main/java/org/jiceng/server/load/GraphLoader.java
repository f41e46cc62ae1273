package org.jiceng.server.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jiceng.server.config.DatabaseException;
import org.jiceng.server.identity.Projection;
import org.jiceng.server.identity.Touched;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/**
 * Puts pages into the graph, replaces and removes them; each time the projection follows
 * in the same transaction. One writer works at a time, others wait for it, whichever
 * program they belong to. What is done twice has the same result as what is done once.
 */
public class GraphLoader {

	/**
	 * Taken before anything is read: what others have committed is seen from here on.
	 */
	private static final String LOCK = """
			MERGE (lock:WriteLock {name: 'graph'})
			SET lock.takenAt = datetime()
			""";

	private static final String KNOWN = """
			MATCH (p:Page)
			WHERE p.id IN $ids
			RETURN p.id AS id, p.contentHash AS contentHash, p.extractor AS extractor, p.import AS import
			""";

	private static final String OF_IMPORT = """
			MATCH (p:Page {import: $name})
			RETURN p.id AS id
			ORDER BY id
			""";

	private final GraphStore store;

	private final ObservationWriter writer = new ObservationWriter();

	private final Projection projection = new Projection();

	/**
	 * Loads through a driver.
	 * @param driver the connection to the database, whose schema is up to date
	 */
	public GraphLoader(Driver driver) {
		this(new GraphStore(driver));
	}

	GraphLoader(GraphStore store) {
		this.store = store;
	}

	/**
	 * Puts pages into the graph and takes others out, in one transaction.
	 * @param put the pages to put in, in place of those with their ids
	 * @param remove the ids of the pages to take out; those that are not there do no harm
	 * @throws DatabaseException if the database cannot be reached or written
	 */
	public void apply(List<ObservedPage> put, Collection<String> remove) {
		ObservationRows rows = new ObservationRows();
		put.forEach(rows::add);
		Set<String> outdated = new TreeSet<>(remove);
		put.forEach((page) -> outdated.add(page.id()));
		this.store.write((transaction) -> apply(transaction, rows, outdated));
	}

	/** The whole change, which may be made any number of times. */
	void apply(TransactionContext transaction, ObservationRows rows, Set<String> outdated) {
		transaction.run(LOCK).consume();
		Touched touched = new Touched();
		this.writer.remove(transaction, outdated, touched);
		this.writer.write(transaction, rows, touched);
		this.projection.project(transaction, touched);
	}

	/**
	 * {@return those of the pages that the graph holds, by id}
	 */
	Map<String, KnownPage> known(Collection<String> ids) {
		return this.store.read((transaction) -> {
			Map<String, KnownPage> known = new HashMap<>();
			transaction.run(KNOWN, Map.of("ids", ids))
				.forEachRemaining(
						(row) -> known.put(row.get("id").asString(), new KnownPage(row.get("contentHash").asString(),
								row.get("extractor").asString(), row.get("import").asString())));
			return known;
		});
	}

	/**
	 * {@return the ids of the pages of an import}
	 */
	List<String> pagesOf(String importName) {
		return this.store.read((transaction) -> transaction.run(OF_IMPORT, Map.of("name", importName))
			.list((row) -> row.get("id").asString()));
	}

}

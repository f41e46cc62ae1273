package org.jiceng.server.load;

import java.util.Map;

/**
 * Keeps the book of imports: when each began and ended, how many pages it has, and how
 * many files failed the last time.
 */
class ImportJournal {

	private static final String BEGIN = """
			MERGE (i:Import {name: $name})
			SET i.startedAt = datetime(), i.finishedAt = null
			""";

	private static final String END = """
			MERGE (i:Import {name: $name})
			SET i.finishedAt = datetime(), i.failed = $failed, i.pages = COUNT { MATCH (p:Page {import: $name}) }
			""";

	private static final String FORGET = """
			MATCH (i:Import {name: $name})
			DELETE i
			""";

	private static final String OTHERS = """
			MATCH (p:Page)
			WHERE p.import <> $name
			RETURN p.id AS id
			LIMIT 1
			""";

	private final GraphStore store;

	ImportJournal(GraphStore store) {
		this.store = store;
	}

	void begin(String name) {
		this.store.write((transaction) -> transaction.run(BEGIN, Map.of("name", name)).consume());
	}

	void end(String name, int failed) {
		this.store.write((transaction) -> transaction.run(END, Map.of("name", name, "failed", failed)).consume());
	}

	void forget(String name) {
		this.store.write((transaction) -> transaction.run(FORGET, Map.of("name", name)).consume());
	}

	/**
	 * {@return whether the graph holds a page of another import}
	 */
	boolean hasOthers(String name) {
		return this.store.read((transaction) -> transaction.run(OTHERS, Map.of("name", name)).hasNext());
	}

}

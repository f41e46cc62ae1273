package org.jiceng.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The saved queries in the order in which a newcomer should try them.
 */
public final class SavedQueries implements Iterable<SavedQuery> {

	private static final String FOLDER = "/neo4j/queries/";

	private final List<SavedQuery> queries;

	/** Reads the queries that this module holds. */
	public SavedQueries() {
		this.queries = read("index").lines()
			.filter((line) -> !line.isBlank())
			.map((file) -> SavedQuery.parse(file, read(file)))
			.toList();
	}

	@Override
	public Iterator<SavedQuery> iterator() {
		return this.queries.iterator();
	}

	/**
	 * {@return all queries as one text that Neo4j Browser imports as favourites}
	 */
	public String favourites() {
		StringBuilder text = new StringBuilder();
		this.queries.forEach((query) -> text.append(query.favourite()).append('\n'));
		return text.toString();
	}

	private static String read(String file) {
		try (InputStream content = SavedQueries.class.getResourceAsStream(FOLDER + file)) {
			return new String(Objects.requireNonNull(content, () -> "No saved query " + file).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

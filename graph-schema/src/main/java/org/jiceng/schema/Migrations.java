package org.jiceng.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The migrations in the order in which they are applied.
 */
public final class Migrations implements Iterable<Migration> {

	private static final String FOLDER = "/neo4j/migrations/";

	private final List<Migration> migrations;

	/** Reads the migrations that this module holds. */
	public Migrations() {
		this(read("index").lines()
			.filter((line) -> !line.isBlank())
			.map((file) -> Migration.parse(file, read(file)))
			.toList());
	}

	/**
	 * Takes other migrations, for tests of what applies them.
	 * @param migrations the migrations, each newer than the one before
	 */
	public Migrations(List<Migration> migrations) {
		this.migrations = List.copyOf(migrations);
		for (int i = 1; i < migrations.size(); i++) {
			if (migrations.get(i - 1).version().compareTo(migrations.get(i).version()) >= 0) {
				throw new IllegalArgumentException("Migration %s stands after %s".formatted(migrations.get(i).version(),
						migrations.get(i - 1).version()));
			}
		}
	}

	@Override
	public Iterator<Migration> iterator() {
		return this.migrations.iterator();
	}

	private static String read(String file) {
		try (InputStream content = Migrations.class.getResourceAsStream(FOLDER + file)) {
			return new String(Objects.requireNonNull(content, () -> "No migration " + file).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

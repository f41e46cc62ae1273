package org.jiceng.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a word list or table that lies beside a class: UTF-8, where {@code #}
 * starts a comment line.
 */
public final class ResourceLines {

	private ResourceLines() {
	}

	/**
	 * Reads a list or table.
	 * @param owner the class beside which it lies
	 * @param resource its name
	 * @return its lines without blank lines and comments
	 * @throws IllegalStateException if it is absent
	 */
	public static List<String> read(Class<?> owner, String resource) {
		try (InputStream stream = owner.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IllegalStateException("The table %s of %s is not on the class path; build the module again"
					.formatted(resource, owner.getSimpleName()));
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException exception) {
			throw new UncheckedIOException("The table %s cannot be read".formatted(resource), exception);
		}
	}

}

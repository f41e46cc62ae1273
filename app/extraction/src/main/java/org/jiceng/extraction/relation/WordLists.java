package org.jiceng.extraction.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Named lists of words from a resource beside this class: lines of
 * {@code name = word word}, where a name may come more than once and {@code #} starts a
 * comment.
 *
 * @param lists the words by the name of their list
 */
record WordLists(Map<String, List<String>> lists) {

	/**
	 * Reads the lists of a resource.
	 * @param resource its name
	 * @return the lists
	 * @throws IllegalStateException if the resource is absent
	 */
	static WordLists read(String resource) {
		Map<String, List<String>> lists = new LinkedHashMap<>();
		try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IllegalStateException("The word lists %s are not in the jar".formatted(resource));
			}
			new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("=", 2))
				.forEach((parts) -> lists.computeIfAbsent(parts[0].strip(), (name) -> new ArrayList<>())
					.addAll(List.of(parts[1].strip().split("\\s+", -1))));
		}
		catch (IOException exception) {
			throw new UncheckedIOException("The word lists %s cannot be read".formatted(resource), exception);
		}
		return new WordLists(lists);
	}

	/**
	 * {@return the words of a list, which must be there}
	 */
	List<String> words(String name) {
		List<String> words = this.lists.get(name);
		if (words == null) {
			throw new IllegalStateException("No list of words is named " + name);
		}
		return words;
	}

	/**
	 * {@return a regular expression for any word of a list, the longer first}
	 */
	String anyOf(String name) {
		return words(name).stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.joining("|", "(?:", ")"));
	}

}

package org.jiceng.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Named lists of words from a resource beside a class: lines of {@code name = word word},
 * where a name may come more than once and {@code #} starts a comment.
 *
 * @param lists the words by the name of their list
 */
public record WordLists(Map<String, List<String>> lists) {

	/**
	 * Reads the lists of a resource.
	 * @param owner the class beside which it lies
	 * @param resource its name
	 * @return the lists
	 * @throws IllegalStateException if the resource is absent
	 */
	public static WordLists read(Class<?> owner, String resource) {
		Map<String, List<String>> lists = new LinkedHashMap<>();
		ResourceLines.read(owner, resource)
			.stream()
			.map((line) -> line.split("=", 2))
			.forEach((parts) -> lists.computeIfAbsent(parts[0].strip(), (name) -> new ArrayList<>())
				.addAll(List.of(parts[1].strip().split("\\s+", -1))));
		return new WordLists(lists);
	}

	/**
	 * {@return the words of a list, which must be there}
	 */
	public List<String> words(String name) {
		List<String> words = this.lists.get(name);
		if (words == null) {
			throw new IllegalStateException("No list of words is named " + name);
		}
		return words;
	}

	/**
	 * {@return a regular expression for any word of a list, the longer first}
	 */
	public String anyOf(String name) {
		return words(name).stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.joining("|", "(?:", ")"));
	}

}

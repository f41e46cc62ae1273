package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Lexicons hold kinds of words: none may hold the name of a person, firm, branch,
 * village, policy or project of the annotated pages.
 */
class LexiconNeutralityTests {

	private static final Path LEXICONS = Path.of("src/main/resources/org/jiceng/extraction");

	/**
	 * Public lists: central organs, central enterprises as the state assets commission
	 * lists them, national banks, unions of states; and given names of other languages,
	 * as surnames are listed, one of which alone may be all of somebody's name (巴特尔).
	 */
	private static final Set<String> PUBLIC_LISTS = Set.of("national-bodies.tsv", "name-parts.tsv");

	private static final Set<String> PARTICULAR = Set.of("Official", "Person", "PartyBranch", "Enterprise", "Village",
			"Policy", "Project");

	/** The group that is kept out of all development, this test included. */
	private static final String HELD_OUT = "t4-";

	@Test
	void holdsNoNameOfTheAnnotatedPages() throws IOException {
		assumeTrue(Corpus.PAGES.isPresent() && Corpus.TRAIN.isPresent());
		Set<String> names = new HashSet<>(names(Corpus.PAGES));
		names.addAll(names(Corpus.TRAIN));
		// A page may call a document 《决定》 and nothing else.
		names.remove("决定");
		assertThat(names).hasSizeGreaterThan(500);
		List<String> entries = entries();
		assertThat(entries).hasSizeGreaterThan(5000);
		assertThat(entries).filteredOn((entry) -> names.contains(entry.substring(entry.indexOf(' ') + 1))).isEmpty();
	}

	/** Aliases are left out: many are bare kinds, as 党组 for the one named before. */
	private static Set<String> names(Corpus corpus) {
		Set<String> names = new HashSet<>();
		for (String document : corpus.documents()) {
			if (!document.startsWith(HELD_OUT)) {
				for (JsonNode entity : corpus.gold(document).path("entities")) {
					if (PARTICULAR.contains(entity.path("type").asString())) {
						names.add(plain(entity.path("name").asString()));
					}
				}
			}
		}
		return names;
	}

	private static String plain(String name) {
		return name.replaceAll("[“”‘’\"《》\\s]", "");
	}

	/**
	 * Each entry behind the name of its file. The gazetteer holds places, not particular
	 * things.
	 */
	private static List<String> entries() throws IOException {
		List<String> entries = new ArrayList<>();
		try (Stream<Path> files = Files.walk(LEXICONS)) {
			for (Path file : files.filter((path) -> path.toString().matches(".*\\.(txt|tsv|rules|words)"))
				.sorted()
				.toList()) {
				String name = file.getFileName().toString();
				if (!PUBLIC_LISTS.contains(name) && !file.getParent().endsWith("gazetteer")) {
					Files.readAllLines(file)
						.stream()
						.filter((line) -> !line.startsWith("#"))
						.flatMap((line) -> Stream.of(line.split("[\\s|()]+")))
						.filter((entry) -> entry.length() > 1)
						.forEach((entry) -> entries.add(name + " " + plain(entry)));
				}
			}
		}
		return entries;
	}

}

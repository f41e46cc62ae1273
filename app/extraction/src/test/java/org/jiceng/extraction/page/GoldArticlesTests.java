package org.jiceng.extraction.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Floors on the gold of real pages and of the development texts. */
class GoldArticlesTests {

	private static final Path SHARED = Path.of("../../../shared/gold");

	private static final double FLOOR = 0.95;

	/** This part of the train texts is held out. */
	private static final String HELD_OUT = "t4-";

	private final ObjectMapper mapper = new ObjectMapper();

	@ParameterizedTest
	@ValueSource(strings = { "pages", "train" })
	void findsArticlesAndReporters(String set) throws Exception {
		Path folder = SHARED.resolve(set);
		Assumptions.assumeTrue(Files.isDirectory(folder), "needs " + folder);
		List<Set<String>> gold = new ArrayList<>(List.of(new HashSet<>(), new HashSet<>()));
		List<Set<String>> found = new ArrayList<>(List.of(new HashSet<>(), new HashSet<>()));
		PageReader reader = new PageReader(PageReader.DEFAULT_MAXIMUM_BYTES);
		for (PageFile file : PageFolder.list(folder.resolve("text")).pages()) {
			Path answer = folder.resolve("gold").resolve(file.document() + ".json");
			if (file.document().startsWith(HELD_OUT) || !Files.exists(answer)) {
				continue;
			}
			for (JsonNode article : this.mapper.readTree(answer.toFile()).get("articles")) {
				Stream<String> reporters = article.get("reporters").valueStream().map(JsonNode::asString);
				add(gold, file.document() + normalize(article.get("title").asString()), reporters.toList());
			}
			for (Article article : new NewspaperArticleSegmenter().segment(reader.read(file))) {
				add(found, file.document() + normalize(article.title()), article.reporters());
			}
		}
		assertThat(f1(gold.get(0), found.get(0))).as("titles").isGreaterThanOrEqualTo(FLOOR);
		assertThat(f1(gold.get(1), found.get(1))).as("reporters").isGreaterThanOrEqualTo(FLOOR);
	}

	private static void add(List<Set<String>> sets, String title, List<String> reporters) {
		sets.get(0).add(title);
		reporters.forEach((reporter) -> sets.get(1).add(title + reporter));
	}

	private static String normalize(String title) {
		return title.replaceAll("[\\s“”\"'‘’《》『』「」（）()]", "");
	}

	private static double f1(Set<String> gold, Set<String> found) {
		assertThat(gold).isNotEmpty();
		Set<String> both = new HashSet<>(gold);
		both.retainAll(found);
		return 2.0 * both.size() / (gold.size() + found.size());
	}

}

package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jiceng.extraction.PageExtractor;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Holds the floors of the extraction's quality on the sample pages, on the real pages and
 * on the training texts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityTests {

	private PageExtractor extractor;

	static Stream<Corpus> corpora() {
		return Stream.of(Corpus.SEEDS, Corpus.PAGES, Corpus.TRAIN);
	}

	@BeforeAll
	void buildsTheChain() {
		this.extractor = PageExtractor.create();
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void reachesTheFloors(Corpus corpus) {
		assumeTrue(corpus.isPresent(), "skipped: " + corpus.folder() + " is absent");
		GoldScore score = corpus.score(corpus.extract(this.extractor));
		System.out.printf("%s%n  entities %s%n  relations %s%n  articles %s%n", corpus.folder(), score.entities(),
				score.relations(), score.articles());
		assertThat(score.entities().f1()).as("entities").isGreaterThanOrEqualTo(0.70);
		assertThat(score.relations().f1()).as("relations").isGreaterThanOrEqualTo(0.55);
		assertThat(score.relations().f1(RelationType.WORKS_IN.name())).as("WORKS_IN").isGreaterThanOrEqualTo(0.70);
		for (RelationType type : RelationType.values()) {
			assertThat(score.relations().f1(type.name())).as(type.name()).isGreaterThanOrEqualTo(0.30);
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void findsPerfectTheAnnotationItself(Corpus corpus) {
		assumeTrue(corpus.isPresent(), "skipped: " + corpus.folder() + " is absent");
		GoldScore score = corpus
			.score(corpus.documents().stream().map((name) -> corpus.gold(name).toString()).toList());
		assertThat(score.entities().f1()).isEqualTo(1);
		assertThat(score.articles().f1()).isEqualTo(1);
	}

	@Test
	void coversEveryTypeInTheSamplePages() {
		List<JsonNode> gold = Corpus.SEEDS.documents().stream().map(Corpus.SEEDS::gold).toList();
		for (EntityType type : EntityType.values()) {
			assertThat(gold).anyMatch((page) -> holds(page, "entities", type.label()));
		}
		for (RelationType type : RelationType.values()) {
			assertThat(gold).anyMatch((page) -> holds(page, "relations", type.name()));
		}
	}

	private static boolean holds(JsonNode page, String list, String type) {
		return page.get(list).valueStream().anyMatch((node) -> node.get("type").asString().equals(type));
	}

	/**
	 * The reference is the annotators' own script; where it is at hand both must give the
	 * same figures.
	 */
	@Test
	void agreesWithTheAnnotatorsScript(@TempDir Path folder) throws Exception {
		Path script = Path.of("../../../shared/gold/score.py");
		assumeTrue(Files.exists(script) && hasPython(), "skipped: ../shared or python3 is absent");
		for (Corpus corpus : List.of(Corpus.PAGES, Corpus.TRAIN)) {
			List<String> lines = corpus.extract(this.extractor);
			GoldScore score = corpus.score(lines);
			Path file = Files.write(folder.resolve("found.jsonl"), lines);
			JsonNode reference = run("python3", script.toString(), corpus.folder().resolve("gold").toString(),
					file.toString(), "--json");
			assertAgreement(reference.get("entities"), score.entities());
			assertAgreement(reference.get("relations"), score.relations());
			assertAgreement(reference.get("articles"), score.articles());
		}
	}

	private static void assertAgreement(JsonNode reference, Tally tally) {
		assertThat(tally.f1()).isCloseTo(reference.get("f").asDouble(), org.assertj.core.data.Offset.offset(0.0001));
		for (String type : tally.types()) {
			assertThat(tally.f1(type)).as(type)
				.isCloseTo(reference.get("f_by_type").get(type).asDouble(),
						org.assertj.core.data.Offset.offset(0.0001));
		}
	}

	private static boolean hasPython() {
		try {
			return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static JsonNode run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return JsonMapper.builder().build().readTree(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

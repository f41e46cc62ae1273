package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.PageExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Fails when a score falls by more than half a point below the one that
 * {@code .ci/quality} wrote to {@code docs/scores.tsv}. A change that lowers a score on
 * purpose writes the table anew, where a reader of the change sees it.
 */
class ScoreRegressionTests {

	private static final Path SCORES = Path.of("../../docs/scores.tsv");

	private static final double ALLOWED = 0.005;

	private static final Map<String, Corpus> SETS = Map.of("real pages", Corpus.PAGES, "training texts",
			Corpus.DEVELOPMENT, "sample pages", Corpus.SEEDS, "written pages", Corpus.WRITTEN, "short passages",
			Corpus.PASSAGES, "news passages", Corpus.NEWS);

	@ParameterizedTest
	@ValueSource(strings = { "real pages", "training texts", "sample pages", "written pages", "short passages",
			"news passages" })
	void keepsTheScores(String set) throws IOException {
		Corpus corpus = SETS.getOrDefault(set, Corpus.SEEDS);
		assumeTrue(corpus.isPresent(), "skipped: " + corpus.folder() + " is absent");
		List<String[]> rows = new ArrayList<>();
		for (String line : Files.readAllLines(SCORES)) {
			String[] row = line.split("\t", -1);
			if (row[0].equals(set)) {
				rows.add(row);
			}
		}
		assertThat(rows).as("rows of %s in %s", set, SCORES).hasSizeGreaterThanOrEqualTo(2);
		GoldScore score = corpus.score(corpus.extract(PageExtractor.create()));
		Map<String, Tally> parts = Map.of("entities", score.entities(), "relations", score.relations(), "articles",
				score.articles());
		for (String[] row : rows) {
			assertThat(parts).containsKey(row[1]);
			assertThat(parts.get(row[1]).f1()).as("F1 of the %s of the %s, last written as %s", row[1], set, row[2])
				.isGreaterThanOrEqualTo(Double.parseDouble(row[2]) - ALLOWED);
		}
	}

}

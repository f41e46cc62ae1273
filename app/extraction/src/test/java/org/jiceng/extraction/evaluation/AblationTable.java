package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.Ablations;
import org.jiceng.extraction.PageExtractor;

/**
 * Writes what each component gives: the scores of the chain without it, on the real pages
 * and on the training texts that are not held out.
 * <p>
 * Usage, in the module's folder: {@code AblationTable OUT.md HEAD}, the second the words
 * that say when and from what it was written
 */
public final class AblationTable {

	private AblationTable() {
	}

	/**
	 * Writes the table.
	 * @param arguments the file and the words
	 * @throws IOException if the file cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		List<String> lines = new ArrayList<>(List.of("# What each component gives", "", arguments[1], "",
				"F1 in points (of 100) of the whole chain in the first row; below it, what is lost without one component. A minus",
				"sign means that the score is better without it on this set.", "",
				"| without | pages: entities | pages: relations | pages: articles | texts: entities | texts: relations | texts: articles |",
				"| --- | ---: | ---: | ---: | ---: | ---: | ---: |"));
		double[] whole = null;
		for (Map.Entry<String, PageExtractor> chain : Ablations.all().entrySet()) {
			double[] scores = scores(chain.getValue());
			StringBuilder row = new StringBuilder("| " + chain.getKey() + " |");
			for (int i = 0; i < scores.length; i++) {
				double shown = 100 * ((whole == null) ? scores[i] : whole[i] - scores[i]);
				row.append((Math.abs(shown) < 0.05) ? " 0 |" : " %.1f |".formatted(shown));
			}
			whole = (whole == null) ? scores : whole;
			lines.add(row.toString());
			System.out.println(row);
		}
		Files.write(Path.of(arguments[0]), lines);
	}

	private static double[] scores(PageExtractor extractor) {
		double[] scores = new double[6];
		int next = 0;
		for (Corpus corpus : List.of(Corpus.PAGES, Corpus.DEVELOPMENT)) {
			GoldScore score = corpus.score(corpus.extract(extractor));
			for (Tally tally : List.of(score.entities(), score.relations(), score.articles())) {
				scores[next++] = tally.f1();
			}
		}
		return scores;
	}

}

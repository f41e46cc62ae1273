package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiceng.extraction.ExchangeFormat;
import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of annotated pages: {@code text/NAME.txt} beside {@code gold/NAME.json}. An
 * annotation with a {@code source} is of lines of the unannotated news, and has no text
 * of its own.
 *
 * @param folder the folder that holds both
 * @param leftOut the beginning of the names of pages that are left out, or an empty
 * string
 */
record Corpus(Path folder, String leftOut) {

	/** The module's folder is the working directory of the tests. */
	static final Corpus SEEDS = new Corpus(Path.of("../../seeds"), "");

	static final Corpus PAGES = new Corpus(Path.of("../../../shared/gold/pages"), "");

	static final Corpus TRAIN = new Corpus(Path.of("../../../shared/gold/train"), "");

	/** The training texts without the group that is held out. */
	static final Corpus DEVELOPMENT = new Corpus(TRAIN.folder(), "t4-");

	/** Pages that were written for this project. */
	static final Corpus WRITTEN = new Corpus(Path.of("src/test/gold/written"), "");

	/** Short passages that were written for this project, without the half held out. */
	static final Corpus PASSAGES = new Corpus(Path.of("src/test/gold/passages"), "held-");

	/** Passages of the news without the group that is held out. */
	static final Corpus NEWS = new Corpus(Path.of("src/test/gold/news"), "nH-");

	private static final Path NEWS_TEXTS = Path.of("../../../shared/corpus/news");

	boolean isPresent() {
		return Files.isDirectory(this.folder.resolve("gold"))
				&& (Files.isDirectory(this.folder.resolve("text")) || Files.isDirectory(NEWS_TEXTS));
	}

	List<String> documents() {
		try (Stream<Path> files = Files.list(this.folder.resolve("gold"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".json"))
				.map((name) -> name.substring(0, name.length() - ".json".length()))
				.filter((name) -> this.leftOut.isEmpty() || !name.startsWith(this.leftOut))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text(String document) {
		JsonNode gold = gold(document);
		if (gold.has("source")) {
			return read(NEWS_TEXTS.resolve(gold.get("source").asString())).lines()
				.limit(gold.get("lastLine").asInt())
				.skip(gold.get("firstLine").asInt() - 1)
				.collect(Collectors.joining("\n"));
		}
		return read(this.folder.resolve("text").resolve(document + ".txt"));
	}

	JsonNode gold(String document) {
		return JsonMapper.builder().build().readTree(read(this.folder.resolve("gold").resolve(document + ".json")));
	}

	/**
	 * {@return the lines that the extraction writes for these pages}
	 */
	List<String> extract(PageExtractor extractor) {
		JsonMapper mapper = JsonMapper.builder().build();
		return documents().stream()
			.map((document) -> extractor.extract(new Page(document, text(document))))
			.map((observation) -> mapper.writeValueAsString(ExchangeFormat.page(observation)))
			.toList();
	}

	/**
	 * {@return the score of what was extracted, a line a page in the order of the
	 * documents}
	 */
	GoldScore score(List<String> extracted) {
		GoldScore score = new GoldScore();
		JsonMapper mapper = JsonMapper.builder().build();
		List<String> documents = documents();
		for (int i = 0; i < documents.size(); i++) {
			score.add(gold(documents.get(i)), mapper.readTree(extracted.get(i)), text(documents.get(i)));
		}
		return score;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jiceng.extraction.ExchangeFormat;
import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the extraction over a folder of UTF-8 pages and writes one line of JSON a page, in
 * path order.
 * <p>
 * Usage: {@code ExtractionEvaluation FOLDER OUT.jsonl}
 */
public final class ExtractionEvaluation {

	private ExtractionEvaluation() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 2) {
			throw new IllegalArgumentException("Usage: ExtractionEvaluation FOLDER OUT.jsonl");
		}
		Path folder = Path.of(arguments[0]);
		PageExtractor extractor = PageExtractor.create();
		JsonMapper mapper = JsonMapper.builder().build();
		List<String> lines = new ArrayList<>();
		long start = System.nanoTime();
		for (Path file : pages(folder)) {
			String name = folder.relativize(file).toString().replace('\\', '/');
			Page page = new Page(name.substring(0, name.length() - ".txt".length()), Files.readString(file));
			lines.add(mapper.writeValueAsString(ExchangeFormat.page(extractor.extract(page))));
		}
		Files.write(Path.of(arguments[1]), lines);
		System.err.printf("%d pages in %.1f s%n", lines.size(), (System.nanoTime() - start) / 1e9);
	}

	private static List<Path> pages(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

}

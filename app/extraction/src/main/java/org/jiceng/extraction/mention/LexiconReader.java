package org.jiceng.extraction.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the word lists and tables of this package: lines that begin with {@code #} are
 * comments, words are parted by blanks, columns by tabulators.
 */
final class LexiconReader {

	/**
	 * {@return the words of one or more lists}
	 */
	Lexicon words(String... files) {
		Set<String> words = new LinkedHashSet<>();
		for (String file : files) {
			for (String line : lines(file)) {
				words.addAll(List.of(line.strip().split("\\s+")));
			}
		}
		return new Lexicon(words);
	}

	List<List<String>> rows(String file) {
		return lines(file).stream().map((line) -> List.of(line.split("\t", -1))).toList();
	}

	private static List<String> lines(String file) {
		try (InputStream stream = LexiconReader.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("The lexicon " + file + " is not on the class path");
			}
			List<String> lines = new ArrayList<>();
			BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					lines.add(line);
				}
			}
			return lines;
		}
		catch (IOException exception) {
			throw new UncheckedIOException("The lexicon " + file + " cannot be read", exception);
		}
	}

}

package org.jiceng.extraction.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jiceng.extraction.text.ResourceLines;

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
		return ResourceLines.read(LexiconReader.class, file);
	}

}

package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The parts that names of other languages are made of: 扎西 and 多杰 in 扎西多杰, 图尔荪 and 托合提 in
 * 图尔荪托合提.
 */
final class NameParts {

	private static final String LAST = "last";

	private static final int SHORTEST = 3;

	/** No name has more parts. */
	private static final int MOST = 4;

	private final Lexicon parts;

	private final BitSet beginning = new BitSet();

	private final BitSet last = new BitSet();

	/**
	 * Reads {@code name-parts.tsv}.
	 */
	NameParts(LexiconReader reader) {
		List<String> all = new ArrayList<>();
		for (List<String> row : reader.rows("name-parts.tsv")) {
			if (row.get(0).equals(LAST)) {
				row.get(1).strip().chars().forEach(this.last::set);
			}
			else {
				all.addAll(List.of(row.get(1).strip().split("\\s+")));
			}
		}
		this.parts = new Lexicon(all);
		all.forEach((part) -> this.beginning.set(part.charAt(0)));
	}

	/**
	 * {@return whether a part may begin with a character}
	 */
	boolean mayBegin(char character) {
		return this.beginning.get(character);
	}

	/**
	 * {@return where the parts end that start at an offset, or the offset if none does}
	 */
	int end(String text, int at) {
		int end = at;
		for (int count = 0; count < MOST; count++) {
			int length = this.parts.startingAt(text, end).length();
			if (length == 0) {
				break;
			}
			end += length;
		}
		return end;
	}

	/**
	 * {@return whether the parts that end at an offset may have one more character: 卓玛草}
	 */
	boolean goesOn(String text, int end) {
		return end < text.length() && this.last.get(text.charAt(end));
	}

	/**
	 * {@return whether a text is made of parts, and long enough for a name}
	 */
	boolean make(String text) {
		if (text.length() < SHORTEST || !mayBegin(text.charAt(0))) {
			return false;
		}
		int end = end(text, 0);
		return end == text.length() || (end == text.length() - 1 && end > 1 && goesOn(text, end));
	}

}

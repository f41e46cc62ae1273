package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.schema.EntityType;

/**
 * The endings of {@code body-suffixes.tsv}, for look-ups by where they start in a text.
 */
final class EndingTable {

	private static final int LONGEST = 14;

	private final Map<String, List<Ending>> endings = new HashMap<>();

	EndingTable(LexiconReader reader) {
		for (List<String> row : reader.rows("body-suffixes.tsv")) {
			EntityType type = EntityType.ofLabel(row.get(1))
				.orElseThrow(() -> new IllegalStateException("body-suffixes.tsv names no type in " + row));
			this.endings.computeIfAbsent(row.get(0), (key) -> new ArrayList<>(1))
				.add(new Ending(row.get(0), type, Ending.Mode.valueOf(row.get(2)), row.get(3).equals("place")));
		}
	}

	/**
	 * {@return the endings that start at an offset, the longest first}
	 */
	List<Ending> at(String text, int start) {
		List<Ending> found = new ArrayList<>(2);
		for (int length = Math.min(LONGEST, text.length() - start); length > 0; length--) {
			found.addAll(this.endings.getOrDefault(text.substring(start, start + length), List.of()));
		}
		return found;
	}

}

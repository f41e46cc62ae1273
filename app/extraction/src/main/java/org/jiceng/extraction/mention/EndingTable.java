package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.text.WordTrie;
import org.jiceng.schema.EntityType;

/**
 * The endings of {@code body-suffixes.tsv}, for look-ups by where they start in a text.
 */
final class EndingTable {

	/** Under each ending also the shorter ones that it begins with. */
	private final WordTrie<List<Ending>> endings;

	EndingTable(LexiconReader reader) {
		Map<String, List<Ending>> rows = new HashMap<>();
		for (List<String> row : reader.rows("body-suffixes.tsv")) {
			EntityType type = EntityType.ofLabel(row.get(1))
				.orElseThrow(() -> new IllegalStateException("body-suffixes.tsv names no type in " + row));
			rows.computeIfAbsent(row.get(0), (key) -> new ArrayList<>(1))
				.add(new Ending(row.get(0), type, Ending.Mode.valueOf(row.get(2)), row.get(3).equals("place")));
		}
		Map<String, List<Ending>> longestFirst = new HashMap<>();
		for (String text : rows.keySet()) {
			List<Ending> endings = new ArrayList<>();
			for (int length = text.length(); length > 0; length--) {
				endings.addAll(rows.getOrDefault(text.substring(0, length), List.of()));
			}
			longestFirst.put(text, List.copyOf(endings));
		}
		this.endings = WordTrie.forward(longestFirst);
	}

	/**
	 * {@return the endings that start at an offset, the longest first}
	 */
	List<Ending> at(String text, int start) {
		List<Ending> found = this.endings.longest(text, start);
		return (found != null) ? found : List.of();
	}

}

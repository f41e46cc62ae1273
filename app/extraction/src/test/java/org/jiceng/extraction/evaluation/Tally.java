package org.jiceng.extraction.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts what was found, made up and missed, by type.
 */
final class Tally {

	private final Map<String, Integer> found = new TreeMap<>();

	private final Map<String, Integer> invented = new TreeMap<>();

	private final Map<String, Integer> missed = new TreeMap<>();

	void found(String type) {
		this.found.merge(type, 1, Integer::sum);
	}

	void invented(String type) {
		this.invented.merge(type, 1, Integer::sum);
	}

	void missed(String type) {
		this.missed.merge(type, 1, Integer::sum);
	}

	Set<String> types() {
		Set<String> types = new TreeSet<>(this.found.keySet());
		types.addAll(this.invented.keySet());
		types.addAll(this.missed.keySet());
		return types;
	}

	/**
	 * {@return the harmonic mean of precision and recall over all types}
	 */
	double f1() {
		return f1(sum(this.found), sum(this.invented), sum(this.missed));
	}

	/**
	 * {@return the harmonic mean of precision and recall of one type}
	 */
	double f1(String type) {
		return f1(this.found.getOrDefault(type, 0), this.invented.getOrDefault(type, 0),
				this.missed.getOrDefault(type, 0));
	}

	private static int sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static double f1(int found, int invented, int missed) {
		double precision = (found + invented > 0) ? (double) found / (found + invented) : 0;
		double recall = (found + missed > 0) ? (double) found / (found + missed) : 0;
		return (precision + recall > 0) ? 2 * precision * recall / (precision + recall) : 0;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("F1 %.3f".formatted(f1()));
		types().forEach((type) -> text.append(" %s %.3f".formatted(type, f1(type))));
		return text.toString();
	}

}

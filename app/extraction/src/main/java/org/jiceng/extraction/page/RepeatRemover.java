package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the paragraphs that the scan read more than once. Of two readings the longer one
 * is kept, of equal ones that which stands under its headline, then the first.
 */
final class RepeatRemover {

	/** A paragraph is a repeat if so much of it stands in another one. */
	private static final double SHARE = 0.9;

	private static final long BASE = 1_000_003L;

	private final int shingle;

	private final int shortest;

	/** The paragraph in which each shingle was first seen. */
	private ShingleTable kept = new ShingleTable(0);

	/**
	 * @param shingle how many characters in a row must agree
	 * @param shortest paragraphs shorter than this are never taken for repeats
	 */
	private RepeatRemover(int shingle, int shortest) {
		this.shingle = shingle;
		this.shortest = shortest;
	}

	/**
	 * {@return the ordinals of the paragraphs to leave out, each with that of the
	 * paragraph that is kept instead}
	 * @param paragraphs the paragraphs of a page
	 * @param strays the ordinals of those that stand under no headline
	 */
	static Map<Integer, Integer> repeats(List<Paragraph> paragraphs, Set<Integer> strays) {
		Map<Integer, Integer> repeats = new HashMap<>();
		List<Paragraph> captions = paragraphs.stream().filter((each) -> each.is(ParagraphKind.CAPTION)).toList();
		List<Paragraph> others = paragraphs.stream().filter((each) -> each.is(ParagraphKind.BODY)).toList();
		new RepeatRemover(6, 6).find(captions, strays, repeats);
		new RepeatRemover(12, 10).find(others, strays, repeats);
		return repeats;
	}

	private record Candidate(int ordinal, String letters, boolean stray) {
	}

	private void find(List<Paragraph> paragraphs, Set<Integer> strays, Map<Integer, Integer> repeats) {
		if (paragraphs.size() < 2) {
			return;
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			String letters = letters(paragraph.text());
			if (letters.length() >= this.shortest) {
				candidates.add(new Candidate(paragraph.ordinal(), letters, strays.contains(paragraph.ordinal())));
			}
		}
		this.kept = new ShingleTable(candidates.stream().mapToInt((candidate) -> candidate.letters().length()).sum());
		candidates.sort(Comparator.comparing((Candidate candidate) -> -candidate.letters().length())
			.thenComparing(Candidate::stray)
			.thenComparing(Candidate::ordinal));
		for (Candidate candidate : candidates) {
			int instead = find(candidate.letters(), candidate.ordinal());
			if (instead != ShingleTable.NONE) {
				repeats.put(candidate.ordinal(), instead);
			}
		}
	}

	/**
	 * {@return the paragraph of which these letters are a repeat, or
	 * {@link ShingleTable#NONE} after keeping them}
	 */
	private int find(String letters, int ordinal) {
		long[] shingles = shingles(letters);
		int length = letters.length() - shingles.length + 1;
		int covered = 0;
		int coveredTo = 0;
		int instead = ShingleTable.NONE;
		for (int i = 0; i < shingles.length; i++) {
			int seen = this.kept.get(shingles[i]);
			if (seen != ShingleTable.NONE) {
				instead = (instead != ShingleTable.NONE) ? instead : seen;
				covered += i + length - Math.max(coveredTo, i);
				coveredTo = i + length;
			}
		}
		if (covered >= SHARE * letters.length()) {
			return instead;
		}
		for (long shingle : shingles) {
			this.kept.putIfAbsent(shingle, ordinal);
		}
		return ShingleTable.NONE;
	}

	/**
	 * {@return the hashes of all runs of letters of the shingle's length, of all letters
	 * where there are fewer}
	 */
	private long[] shingles(String letters) {
		int length = Math.min(this.shingle, letters.length());
		long power = 1;
		for (int i = 1; i < length; i++) {
			power *= BASE;
		}
		long hash = 0;
		long[] shingles = new long[letters.length() - length + 1];
		for (int i = 0; i < letters.length(); i++) {
			if (i >= length) {
				hash -= power * letters.charAt(i - length);
			}
			hash = hash * BASE + letters.charAt(i);
			if (i >= length - 1) {
				shingles[i - length + 1] = hash;
			}
		}
		return shingles;
	}

	/** The scan reads marks and blanks now so, now so; letters and digits it repeats. */
	private static String letters(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			// Nearly all are in the first range.
			if ((character >= '\u4e00' && character <= '\u9fa5') || Character.isLetterOrDigit(character)) {
				letters.append(character);
			}
		}
		return letters.toString();
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the paragraphs that the scan read more than once. Of two readings the longer one
 * is kept, of equal ones that which stands under its headline, then the first.
 */
final class RepeatRemover {

	/** A paragraph is a repeat if so much of it stands in another one. */
	private static final double SHARE = 0.9;

	private final int shingle;

	private final int shortest;

	private final Set<Long> kept = new HashSet<>();

	/**
	 * @param shingle how many characters in a row must agree
	 * @param shortest paragraphs shorter than this are never taken for repeats
	 */
	private RepeatRemover(int shingle, int shortest) {
		this.shingle = shingle;
		this.shortest = shortest;
	}

	/**
	 * {@return the ordinals of the paragraphs to leave out}
	 * @param paragraphs the paragraphs of a page
	 * @param strays the ordinals of those that stand under no headline
	 */
	static Set<Integer> repeats(List<Paragraph> paragraphs, Set<Integer> strays) {
		Set<Integer> repeats = new HashSet<>();
		List<Paragraph> captions = paragraphs.stream().filter((each) -> each.is(ParagraphKind.CAPTION)).toList();
		List<Paragraph> others = paragraphs.stream().filter((each) -> each.is(ParagraphKind.BODY)).toList();
		new RepeatRemover(6, 6).find(captions, strays, repeats);
		new RepeatRemover(12, 15).find(others, strays, repeats);
		return repeats;
	}

	private record Candidate(Paragraph paragraph, String letters, boolean stray) {
	}

	private void find(List<Paragraph> paragraphs, Set<Integer> strays, Set<Integer> repeats) {
		if (paragraphs.size() < 2) {
			return;
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			String letters = letters(paragraph.text());
			if (letters.length() >= this.shortest) {
				candidates.add(new Candidate(paragraph, letters, strays.contains(paragraph.ordinal())));
			}
		}
		candidates.sort(Comparator.comparing((Candidate candidate) -> -candidate.letters().length())
			.thenComparing(Candidate::stray)
			.thenComparing((candidate) -> candidate.paragraph().ordinal()));
		for (Candidate candidate : candidates) {
			if (isKnown(candidate.letters())) {
				repeats.add(candidate.paragraph().ordinal());
			}
		}
	}

	private boolean isKnown(String letters) {
		int length = Math.min(this.shingle, letters.length());
		long power = 1;
		for (int i = 1; i < length; i++) {
			power *= 1_000_003L;
		}
		long hash = 0;
		int covered = 0;
		int coveredTo = 0;
		List<Long> own = new ArrayList<>();
		for (int i = 0; i < letters.length(); i++) {
			if (i >= length) {
				hash -= power * letters.charAt(i - length);
			}
			hash = hash * 1_000_003L + letters.charAt(i);
			if (i >= length - 1) {
				own.add(hash);
				if (this.kept.contains(hash)) {
					covered += i + 1 - Math.max(coveredTo, i + 1 - length);
					coveredTo = i + 1;
				}
			}
		}
		if (covered >= SHARE * letters.length()) {
			return true;
		}
		this.kept.addAll(own);
		return false;
	}

	/** The scan reads marks and blanks now so, now so; letters and digits it repeats. */
	private static String letters(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		text.chars().filter(Character::isLetterOrDigit).forEach((character) -> letters.append((char) character));
		return letters.toString();
	}

}

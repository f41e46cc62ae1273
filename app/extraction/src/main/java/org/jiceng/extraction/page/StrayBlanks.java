package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.text.Span;

/**
 * Leaves out the single spaces that a scan put into words: 合作 社 is 合作社. Spaces that say
 * something stay: in a name that is set wide (王 岚), in brackets, between the halves of a
 * slogan (党建引领 共建共享) and in lists. Only lines that the scan wrapped are looked at, since
 * typed text has no such spaces.
 */
final class StrayBlanks {

	/** The halves of a slogan are no shorter than this. */
	private static final int SHORTEST_HALF = 3;

	/** Pieces of a list are no longer than this. */
	private static final int LONGEST_PIECE = 4;

	private StrayBlanks() {
	}

	/**
	 * {@return the parts of a line that remain}
	 * @param page the page
	 * @param line where on it the line stands
	 */
	static List<Span> without(String page, Span line) {
		List<Span> kept = new ArrayList<>();
		int start = line.start();
		for (int at = line.start() + 1; at < line.end() - 1; at++) {
			if (page.charAt(at) == ' ' && isStray(page, line, at)) {
				kept.add(new Span(start, at));
				start = at + 1;
			}
		}
		kept.add(new Span(start, line.end()));
		return kept;
	}

	private static boolean isStray(String page, Span line, int at) {
		char before = page.charAt(at - 1);
		if (!Character.isIdeographic(before) || !Character.isIdeographic(page.charAt(at + 1))
				|| Surnames.length(String.valueOf(before)) > 0 || isInBrackets(page, line, at)) {
			return false;
		}
		int left = at;
		while (left > line.start() && Character.isIdeographic(page.charAt(left - 1))) {
			left--;
		}
		int right = at + 1;
		while (right < line.end() && Character.isIdeographic(page.charAt(right))) {
			right++;
		}
		boolean halves = at - left == right - at - 1 && at - left >= SHORTEST_HALF;
		boolean listed = at - left <= LONGEST_PIECE && right - at - 1 <= LONGEST_PIECE
				&& (isBlank(page, line, left - 1) || isBlank(page, line, right));
		return !halves && !listed;
	}

	private static boolean isBlank(String page, Span line, int at) {
		return at >= line.start() && at < line.end() && Blanks.isBlank(page.charAt(at));
	}

	private static boolean isInBrackets(String page, Span line, int at) {
		for (int i = at - 1; i >= line.start(); i--) {
			if ("）)】]".indexOf(page.charAt(i)) >= 0) {
				return false;
			}
			if ("（(【[".indexOf(page.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

}

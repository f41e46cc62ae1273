package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page that is not blank.
 *
 * @param span where its text stands, without the blanks around it
 * @param gap how many blank lines stand before it
 * @param indented whether blanks stand before its text
 * @param end the last character of its line break, or {@code null} at the end of the page
 */
record PageLine(Span span, int gap, boolean indented, @Nullable Span end) {

	int width() {
		return this.span.length();
	}

	/**
	 * {@return whether the layout alone says that a paragraph begins here}
	 */
	boolean opensParagraph() {
		return this.gap > 0 || this.indented;
	}

	/**
	 * {@return the lines of a page}
	 */
	static List<PageLine> read(String page) {
		List<PageLine> lines = new ArrayList<>();
		int gap = 0;
		int at = 0;
		while (at < page.length()) {
			int end = at;
			while (end < page.length() && !isBreak(page.charAt(end))) {
				end++;
			}
			Span text = trim(page, at, end);
			int next = Math.min(page.length(), end + 1);
			if (next < page.length() && page.charAt(end) == '\r' && page.charAt(next) == '\n') {
				next++;
			}
			if (text.length() == 0) {
				gap++;
			}
			else {
				lines.add(new PageLine(text, gap, text.start() > at, (next > end) ? new Span(next - 1, next) : null));
				gap = 0;
			}
			at = next;
		}
		return lines;
	}

	private static Span trim(String page, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Blanks.isBlank(page.charAt(start))) {
			start++;
		}
		while (end > start && Blanks.isBlank(page.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

	private static boolean isBreak(char character) {
		return character == '\n' || character == '\r' || character == '\f' || character == '\u2028'
				|| character == '\u2029' || character == '\u0085';
	}

}

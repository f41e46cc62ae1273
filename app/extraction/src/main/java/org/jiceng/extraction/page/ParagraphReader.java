package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into paragraphs. A line is a paragraph, unless it is one of several that
 * the scan wrapped at the width of a column: then the lines are joined.
 */
final class ParagraphReader {

	/** Narrower lines are not taken for a column's. */
	private static final int NARROWEST_COLUMN = 8;

	private static final String ENDS = "。！？!?…；;：:”’』」）)》";

	private record Line(Span span, int gap, boolean indented, @Nullable Span end) {

		int width() {
			return this.span.length();
		}

	}

	private ParagraphReader() {
	}

	static List<Paragraph> read(String page) {
		List<Paragraph> paragraphs = new ArrayList<>();
		List<Line> block = new ArrayList<>();
		for (Line line : lines(page)) {
			if (!block.isEmpty() && (line.gap() > 0 || line.indented())) {
				flush(page, block, paragraphs);
			}
			block.add(line);
		}
		flush(page, block, paragraphs);
		return paragraphs;
	}

	private static List<Line> lines(String page) {
		List<Line> lines = new ArrayList<>();
		int gap = 0;
		int at = 0;
		while (at < page.length()) {
			int end = at;
			while (end < page.length() && !isBreak(page.charAt(end))) {
				end++;
			}
			int start = at;
			int stop = end;
			while (start < stop && Blanks.isBlank(page.charAt(start))) {
				start++;
			}
			while (stop > start && Blanks.isBlank(page.charAt(stop - 1))) {
				stop--;
			}
			int next = Math.min(page.length(), end + 1);
			if (next < page.length() && page.charAt(end) == '\r' && page.charAt(next) == '\n') {
				next++;
			}
			if (start == stop) {
				gap++;
			}
			else {
				lines.add(new Line(new Span(start, stop), gap, start > at,
						(next > end) ? new Span(next - 1, next) : null));
				gap = 0;
			}
			at = next;
		}
		return lines;
	}

	private static boolean isBreak(char character) {
		return character == '\n' || character == '\r' || character == '\f' || character == '\u2028'
				|| character == '\u2029' || character == '\u0085';
	}

	private static void flush(String page, List<Line> block, List<Paragraph> paragraphs) {
		int width = block.stream().mapToInt(Line::width).max().orElse(0);
		int from = 0;
		while (from < block.size()) {
			int to = from + 1;
			while (to < block.size() && continues(page, block.get(to - 1), block.get(to), width)) {
				to++;
			}
			List<Line> lines = block.subList(from, to);
			if (!isWrappedText(page, lines)) {
				lines.forEach((line) -> paragraphs.add(paragraph(page, List.of(line), paragraphs.size())));
			}
			else {
				paragraphs.add(paragraph(page, lines, paragraphs.size()));
			}
			from = to;
		}
		block.clear();
	}

	/**
	 * A line goes on in the next one if it fills the column and ends inside a sentence.
	 */
	private static boolean continues(String page, Line line, Line next, int width) {
		return line.width() >= NARROWEST_COLUMN && line.width() >= width - 2 && next.width() <= line.width() + 2
				&& ENDS.indexOf(page.charAt(line.span().end() - 1)) < 0
				&& !ParagraphClassifier.standsAlone(next.span().of(page));
	}

	/** Headlines set in lines of one length hold no commas and full stops. */
	private static boolean isWrappedText(String page, List<Line> lines) {
		return lines.size() > 1 && lines.stream()
			.anyMatch((line) -> line.span().of(page).chars().anyMatch((character) -> "，。；,".indexOf(character) >= 0));
	}

	private static Paragraph paragraph(String page, List<Line> lines, int ordinal) {
		List<Span> pieces = lines.stream().map(Line::span).toList();
		return new Paragraph(ordinal, AlignedText.of(page, pieces), lines.get(0).gap(),
				lines.get(lines.size() - 1).end(), ParagraphKind.BODY);
	}

}

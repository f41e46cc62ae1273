package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Span;

/**
 * Joins the lines of a page into paragraphs. A line is a paragraph, unless it is one of
 * several that the scan wrapped at the width of a column: then the lines are joined.
 */
final class ParagraphReader {

	/** Narrower lines are not taken for a column's. */
	private static final int NARROWEST_COLUMN = 8;

	/** A page has one column width if at least this share of its lines has it. */
	private static final double COLUMN_SHARE = 0.25;

	private static final int LEAST_LINES = 5;

	/** Full-width punctuation may hang over, and the first line may be indented. */
	private static final int TOLERANCE = 2;

	private static final String ENDS = "。！？!?…；;：:”’』」）)》";

	private final String page;

	private final List<PageLine> lines;

	private final int columnWidth;

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private ParagraphReader(String page) {
		this.page = page;
		this.lines = PageLine.read(page);
		this.columnWidth = columnWidth(this.lines);
	}

	static List<Paragraph> read(String page) {
		ParagraphReader reader = new ParagraphReader(page);
		reader.read();
		return reader.paragraphs;
	}

	private void read() {
		int from = 0;
		while (from < this.lines.size()) {
			int blockEnd = from + 1;
			while (blockEnd < this.lines.size() && !this.lines.get(blockEnd).opensParagraph()) {
				blockEnd++;
			}
			readBlock(from, blockEnd);
			from = blockEnd;
		}
	}

	private void readBlock(int from, int to) {
		int width = (this.columnWidth > 0) ? this.columnWidth
				: this.lines.subList(from, to).stream().mapToInt(PageLine::width).max().orElse(0);
		int start = from;
		while (start < to) {
			int end = start + 1;
			while (end < to && continues(this.lines.get(end - 1), this.lines.get(end), width)) {
				end++;
			}
			List<PageLine> joined = this.lines.subList(start, end);
			if (isWrapped(joined)) {
				add(joined);
			}
			else {
				joined.forEach((line) -> add(List.of(line)));
			}
			start = end;
		}
	}

	/**
	 * A line goes on in the next one if it fills the column and ends inside a sentence.
	 */
	private boolean continues(PageLine line, PageLine next, int width) {
		return line.width() >= Math.max(NARROWEST_COLUMN, width - TOLERANCE) && next.width() <= line.width() + TOLERANCE
				&& ENDS.indexOf(this.page.charAt(line.span().end() - 1)) < 0
				&& !BylineParser.isByline(line.span().of(this.page))
				&& !ParagraphClassifier.standsAlone(next.span().of(this.page));
	}

	/**
	 * Headlines set in lines of one length hold no commas and full stops, and that length
	 * is not the column's.
	 */
	private boolean isWrapped(List<PageLine> joined) {
		if (joined.size() < 2) {
			return false;
		}
		boolean punctuated = joined.stream()
			.anyMatch((
					line) -> line.span().of(this.page).chars().anyMatch((character) -> "，。；,".indexOf(character) >= 0));
		boolean filled = this.columnWidth > 0
				&& joined.stream().limit(joined.size() - 1L).allMatch((line) -> line.width() == this.columnWidth);
		return punctuated || filled;
	}

	private void add(List<PageLine> joined) {
		List<Span> pieces = joined.stream().map(PageLine::span).toList();
		this.paragraphs.add(new Paragraph(this.paragraphs.size(), AlignedText.of(this.page, pieces),
				joined.get(0).gap(), joined.get(joined.size() - 1).end(), ParagraphKind.BODY));
	}

	private static int columnWidth(List<PageLine> lines) {
		Map<Integer, Integer> widths = new HashMap<>();
		lines.forEach((line) -> widths.merge(line.width(), 1, Integer::sum));
		int best = 0;
		for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
			boolean common = width.getValue() >= Math.max(LEAST_LINES, COLUMN_SHARE * lines.size());
			if (common && width.getKey() >= NARROWEST_COLUMN && width.getKey() > best) {
				best = width.getKey();
			}
		}
		return best;
	}

}

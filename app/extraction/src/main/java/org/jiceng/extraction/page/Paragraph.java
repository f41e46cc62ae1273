package org.jiceng.extraction.page;

import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a page, its hard-wrapped lines joined.
 *
 * @param ordinal its place among the page's paragraphs, from 0
 * @param content its text, without the line breaks inside it and the blanks around it
 * @param gap how many blank lines stand before it
 * @param lineEnd the line break after it, or {@code null} at the end of the page
 * @param kind what it is for
 */
record Paragraph(int ordinal, AlignedText content, int gap, @Nullable Span lineEnd, ParagraphKind kind) {

	String text() {
		return this.content.text();
	}

	boolean is(ParagraphKind wanted) {
		return this.kind == wanted;
	}

	Paragraph as(ParagraphKind other) {
		return new Paragraph(this.ordinal, this.content, this.gap, this.lineEnd, other);
	}

	/**
	 * {@return this paragraph with a part of its text only, blanks around it left out}
	 */
	Paragraph part(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Blanks.isBlank(text().charAt(start))) {
			start++;
		}
		while (end > start && Blanks.isBlank(text().charAt(end - 1))) {
			end--;
		}
		Span part = new Span(start, end);
		AlignedText cut = new AlignedText(part.of(text()), this.content.onPage(part));
		return new Paragraph(this.ordinal, cut, this.gap, this.lineEnd, this.kind);
	}

}

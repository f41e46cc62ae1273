package org.jiceng.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text put together from verbatim pieces of a page, so that each of its characters has
 * an offset on the page. An article whose columns were cut apart by the scan is one such
 * text.
 *
 * @param text the pieces, one after the other
 * @param pieces where on the page each piece stands, in the order of the text
 */
public record AlignedText(String text, List<Span> pieces) {

	public AlignedText {
		pieces = List.copyOf(pieces);
		int length = 0;
		for (Span piece : pieces) {
			length += piece.length();
		}
		if (length != text.length()) {
			throw new IllegalArgumentException(
					"The pieces hold %d characters, the text %d".formatted(length, text.length()));
		}
	}

	/**
	 * Puts a text together from pieces of a page.
	 * @param page the page's text
	 * @param pieces spans on the page, in reading order
	 * @return the aligned text
	 */
	public static AlignedText of(String page, List<Span> pieces) {
		StringBuilder text = new StringBuilder();
		pieces.forEach((piece) -> text.append(page, piece.start(), piece.end()));
		return new AlignedText(text.toString(), pieces);
	}

	/**
	 * Tells where on the page a part of this text stands.
	 * @param span a span of this text
	 * @return the spans on the page, in the order of this text, neighbours joined; one if
	 * the part is unbroken there
	 */
	public List<Span> onPage(Span span) {
		List<Span> found = new ArrayList<>();
		int at = 0;
		for (Span piece : this.pieces) {
			int start = Math.max(span.start(), at);
			int end = Math.min(span.end(), at + piece.length());
			if (start < end) {
				append(found, new Span(piece.start() + start - at, piece.start() + end - at));
			}
			at += piece.length();
		}
		return List.copyOf(found);
	}

	private static void append(List<Span> spans, Span next) {
		if (!spans.isEmpty() && spans.get(spans.size() - 1).end() == next.start()) {
			next = new Span(spans.remove(spans.size() - 1).start(), next.end());
		}
		spans.add(next);
	}

}

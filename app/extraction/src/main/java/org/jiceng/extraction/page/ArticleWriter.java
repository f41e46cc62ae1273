package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Span;

/**
 * Writes the parts of an article down in reading order: headline, text, captions, notes.
 */
final class ArticleWriter {

	private final String page;

	private final List<Span> pieces = new ArrayList<>();

	private final List<Integer> ends = new ArrayList<>();

	private int length;

	ArticleWriter(String page) {
		this.page = page;
	}

	/**
	 * Adds a paragraph that may stand in several places of the page; the line break after
	 * its last part ends it.
	 * @param parts the paragraph's parts in reading order
	 */
	void add(List<Paragraph> parts) {
		for (Paragraph part : parts) {
			boolean wrapped = part.is(ParagraphKind.BODY) && part.content().pieces().size() > 1;
			for (Span piece : part.content().pieces()) {
				(wrapped ? StrayBlanks.without(this.page, piece) : List.of(piece)).forEach(this::append);
			}
		}
		Span lineEnd = parts.get(parts.size() - 1).lineEnd();
		if (lineEnd != null) {
			append(lineEnd);
		}
		this.ends.add(this.length);
	}

	/**
	 * {@return the article}
	 */
	Article write(int ordinal, String title, List<String> reporters) {
		AlignedText content = AlignedText.of(this.page, this.pieces);
		return new Article(ordinal, title, reporters, content, SentenceSplitter.split(content.text(), this.ends));
	}

	private void append(Span piece) {
		Span joined = piece;
		if (!this.pieces.isEmpty() && this.pieces.get(this.pieces.size() - 1).end() == piece.start()) {
			joined = new Span(this.pieces.remove(this.pieces.size() - 1).start(), piece.end());
		}
		this.pieces.add(joined);
		this.length += piece.length();
	}

}

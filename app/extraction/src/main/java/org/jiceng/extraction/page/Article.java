package org.jiceng.extraction.page;

import java.util.List;

import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Sentence;

/**
 * An article of a page: headline, byline, body, captions and notes, put back into reading
 * order.
 *
 * @param ordinal its place among the page's articles, from 0
 * @param title the main line of the headline
 * @param reporters the authors of the byline
 * @param content headline, sub-headlines, body, captions and notes as pieces of the page
 * (not the byline's names); what the scan repeated stands in it once
 * @param sentences the sentences of the content; their spans lie in
 * {@code content.text()}
 */
public record Article(int ordinal, String title, List<String> reporters, AlignedText content,
		List<Sentence> sentences) {

	public Article {
		reporters = List.copyOf(reporters);
		sentences = List.copyOf(sentences);
		for (Sentence sentence : sentences) {
			if (!content.text().startsWith(sentence.text(), sentence.span().start())) {
				throw new IllegalArgumentException(
						"Sentence %d is not the text under its span".formatted(sentence.ordinal()));
			}
		}
	}

	/**
	 * {@return the text that the spans of sentences and mentions point into}
	 */
	public String text() {
		return this.content.text();
	}

}

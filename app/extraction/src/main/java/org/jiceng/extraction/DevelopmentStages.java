package org.jiceng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;

/**
 * One article a page, for the neighbours to work with until the real segmenter is merged.
 */
final class DevelopmentStages {

	private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]+[。！？]?");

	List<Article> segment(Page page) {
		if (page.text().isBlank()) {
			return List.of();
		}
		List<Sentence> sentences = new ArrayList<>();
		Matcher matcher = SENTENCE.matcher(page.text());
		while (matcher.find()) {
			sentences.add(new Sentence(sentences.size(), new Span(matcher.start(), matcher.end()), matcher.group()));
		}
		return List.of(new Article(0, page.text().strip().lines().findFirst().orElse(""), List.of(),
				AlignedText.of(page.text(), List.of(new Span(0, page.text().length()))), sentences));
	}

}

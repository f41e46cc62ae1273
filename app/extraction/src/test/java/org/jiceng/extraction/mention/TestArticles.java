package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;

/**
 * Articles for tests: one a text, cut into sentences.
 */
public final class TestArticles {

	private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]+[。！？]?");

	private TestArticles() {
	}

	/**
	 * {@return one article that holds a text}
	 */
	public static List<Article> of(String text) {
		List<Sentence> sentences = new ArrayList<>();
		Matcher matcher = SENTENCE.matcher(text);
		while (matcher.find()) {
			sentences.add(new Sentence(sentences.size(), new Span(matcher.start(), matcher.end()), matcher.group()));
		}
		return List
			.of(new Article(0, "", List.of(), AlignedText.of(text, List.of(new Span(0, text.length()))), sentences));
	}

}

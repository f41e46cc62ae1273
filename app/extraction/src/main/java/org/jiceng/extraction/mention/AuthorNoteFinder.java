package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the author of an article where a note gives the author's post: 作者 in 作者系旬水县县长
 * stands for the one name of the byline.
 */
final class AuthorNoteFinder {

	private static final AnchoredPattern NOTE = new AnchoredPattern(Pattern.compile("[（(]?(作者|笔者)(?=系|为|是|：系|现任)"), 1,
			List.of("作者", "笔者"));

	private static final Pattern HAS_NOTE = Pattern.compile("[（(](?:作者|笔者)(?:系|为|是|：系|现任)");

	void find(MentionDraft draft, List<Article> articles) {
		for (ArticleView view : draft.views()) {
			String author = author(view.ordinal(), articles);
			if (author != null) {
				find(draft, view, author);
			}
		}
	}

	/**
	 * The only author of the article that the note stands in; a note that came to stand
	 * in an article of several authors is that of the page's only article with one.
	 */
	private static @Nullable String author(int ordinal, List<Article> articles) {
		String only = null;
		int single = 0;
		for (Article article : articles) {
			if (article.reporters().size() == 1) {
				if (article.ordinal() == ordinal) {
					return article.reporters().get(0);
				}
				if (HAS_NOTE.matcher(article.text()).find()) {
					// That one has a note of its own.
					continue;
				}
				single++;
				only = article.reporters().get(0);
			}
		}
		return (single == 1) ? only : null;
	}

	private static void find(MentionDraft draft, ArticleView view, String author) {
		NOTE.findIn(view.text(), (matcher) -> draft.name(view, new Span(matcher.start(1), matcher.end(1)),
				EntityType.PERSON, author.replace(" ", ""), null, "author note"));
	}

}

package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds the author of an article where a note gives the author's post: 作者 in 作者系旬水县县长
 * stands for the one name of the byline.
 */
final class AuthorNoteFinder {

	private static final Pattern NOTE = Pattern.compile("[（(]?(作者|笔者)(?=系|为|是|：系|现任)");

	void find(MentionDraft draft, List<Article> articles) {
		for (ArticleView view : draft.views()) {
			for (Article article : articles) {
				if (article.ordinal() == view.ordinal() && article.reporters().size() == 1) {
					find(draft, view, article.reporters().get(0));
				}
			}
		}
	}

	private static void find(MentionDraft draft, ArticleView view, String author) {
		Matcher matcher = NOTE.matcher(view.text());
		while (matcher.find()) {
			draft.name(view, new Span(matcher.start(1), matcher.end(1)), EntityType.PERSON, author.replace(" ", ""),
					null, "author note");
		}
	}

}

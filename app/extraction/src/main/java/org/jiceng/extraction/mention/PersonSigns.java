package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the articles of a page a title or a verb of appointment ends, and where stands
 * what is said of somebody: looked up once for each offset, though names are looked for
 * twice and ends of names near each other.
 */
final class PersonSigns {

	private final PersonLexicons lexicons;

	private final PersonNameSurroundings surroundings;

	private final Map<ArticleView, InArticle> articles = new HashMap<>();

	PersonSigns(List<ArticleView> views, PersonLexicons lexicons, PersonNameSurroundings surroundings) {
		this.lexicons = lexicons;
		this.surroundings = surroundings;
		views.forEach((view) -> this.articles.put(view, new InArticle(view)));
	}

	/**
	 * {@return the signs in one article}
	 */
	InArticle in(ArticleView view) {
		InArticle signs = this.articles.get(view);
		if (signs == null) {
			throw new IllegalArgumentException("The page has no article " + view.ordinal());
		}
		return signs;
	}

	/** The signs in one article. */
	final class InArticle {

		private static final byte YES = 1;

		private static final byte NO = 2;

		private final ArticleView view;

		private final byte[] led;

		private final byte[] told;

		private InArticle(ArticleView view) {
			this.view = view;
			this.led = new byte[view.text().length() + 1];
			this.told = new byte[view.text().length() + 1];
		}

		/**
		 * {@return whether a title or a verb of appointment stands right before an
		 * offset}
		 */
		boolean isLed(int offset) {
			if (this.led[offset] == 0) {
				PersonLexicons lexicons = PersonSigns.this.lexicons;
				this.led[offset] = (lexicons.isTitleBefore(this.view, offset)
						|| !lexicons.appointmentVerbs().endingAt(this.view.text(), offset).isEmpty()) ? YES : NO;
			}
			return this.led[offset] == YES;
		}

		/**
		 * {@return whether a title of honour or a verb of speech stands at an offset}
		 */
		boolean isTold(int offset) {
			if (this.told[offset] == 0) {
				this.told[offset] = PersonSigns.this.surroundings.isTold(this.view, offset) ? YES : NO;
			}
			return this.told[offset] == YES;
		}

		/**
		 * {@return whether it stands where a surname and one or two more characters may
		 * end}
		 */
		boolean isToldNear(int start) {
			int last = Math.min(this.told.length - 1, start + PersonNameEnds.LONGEST_PLAIN);
			for (int end = start + 2; end <= last; end++) {
				if (isTold(end)) {
					return true;
				}
			}
			return false;
		}

	}

}

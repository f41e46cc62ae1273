package org.jiceng.extraction.mention;

import java.util.List;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by surname and context: a title before or after the name, a verb of speech
 * after it, a list of names, HanLP's reading, and a second occurrence.
 */
final class PersonFinder {

	/** What may stand between the characters of a printed name. */
	private static final String BLANKS = " \t\n\u000B\f\r\u3000";

	private final PersonLexicons lexicons;

	private final PersonNameEnds ends;

	private final PersonNameScore score;

	private final PersonNameSurroundings surroundings;

	private final NoPeople noPeople;

	PersonFinder(LexiconReader reader) {
		this.lexicons = new PersonLexicons(reader);
		NameParts parts = new NameParts(reader);
		this.ends = new PersonNameEnds(this.lexicons, parts);
		this.surroundings = new PersonNameSurroundings(this.lexicons);
		this.score = new PersonNameScore(this.lexicons, this.surroundings, parts);
		this.noPeople = new NoPeople(reader);
	}

	/**
	 * Finds people.
	 * @param draft the mentions found so far
	 * @param views the articles cut into words and personal names
	 * @param titled whether only names with a title or verb of appointment before them
	 * are looked for
	 */
	void find(MentionDraft draft, List<ArticleView> views, boolean titled) {
		for (ArticleView view : views) {
			Told told = new Told(view);
			int at = 0;
			while (at < view.text().length()) {
				Span best = (view.isHan(at) && this.ends.mayBegin(view, at)) ? best(draft, view, at, titled, told)
						: null;
				if (best != null) {
					draft.within(view, best, (mention) -> true).forEach(draft::remove);
					draft.endingWithin(view, best).forEach(draft::remove);
					draft.name(view, best, this.lexicons.isLeader(view, best) ? EntityType.OFFICIAL : EntityType.PERSON,
							plain(best.of(view.text())), null, "person");
					at = best.end();
				}
				else {
					at++;
				}
			}
		}
	}

	private static String plain(String name) {
		StringBuilder plain = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			if (BLANKS.indexOf(name.charAt(i)) < 0) {
				plain.append(name.charAt(i));
			}
		}
		return plain.toString();
	}

	private @Nullable Span best(MentionDraft draft, ArticleView view, int at, boolean titled, Told told) {
		boolean after = this.lexicons.isTitleBefore(view, at)
				|| !this.lexicons.appointmentVerbs().endingAt(view.text(), at).isEmpty();
		if (titled && !after) {
			return null;
		}
		boolean likely = after || this.surroundings.mayLead(view, at);
		if (!likely && !this.ends.mayBeLong(view, at) && !told.near(at)) {
			return null;
		}
		int[] ends = this.ends.of(view, at);
		if (ends.length == 0 || isByline(view, at)) {
			return null;
		}
		Span best = null;
		int bestScore = PersonNameScore.ACCEPTED;
		for (int end : ends) {
			Span span = new Span(at, end);
			if (!likely && !told.at(end) && !this.surroundings.leadsToName(view, span)) {
				continue;
			}
			int score = this.score.of(draft, view, span, after);
			if (score >= bestScore && !this.noPeople.hold(view, span)) {
				best = span;
				bestScore = score;
			}
		}
		return best;
	}

	/**
	 * Where in an article stands what is said of somebody, looked up once for each
	 * offset.
	 */
	private final class Told {

		private static final byte YES = 1;

		private static final byte NO = 2;

		private final ArticleView view;

		private final byte[] known;

		Told(ArticleView view) {
			this.view = view;
			this.known = new byte[view.text().length() + 1];
		}

		boolean at(int offset) {
			if (this.known[offset] == 0) {
				this.known[offset] = PersonFinder.this.surroundings.isTold(this.view, offset) ? YES : NO;
			}
			return this.known[offset] == YES;
		}

		/** Whether it stands where a surname and one or two more characters may end. */
		boolean near(int start) {
			int last = Math.min(this.known.length - 1, start + PersonNameEnds.LONGEST_PLAIN);
			for (int end = start + 2; end <= last; end++) {
				if (at(end)) {
					return true;
				}
			}
			return false;
		}

	}

	private boolean isByline(ArticleView view, int at) {
		int end = at;
		while (end > 0 && (view.at(end - 1) == ' ' || view.at(end - 1) == '\u3000' || view.at(end - 1) == '：')) {
			end--;
		}
		String role = this.lexicons.around("byline").endingAt(view.text(), end);
		// 作者李明远系某校讲师 tells of him, not who wrote the page.
		return !role.isEmpty() && !(role.equals("作者") && (view.at(at + 2) == '系' || view.at(at + 3) == '系'));
	}

}

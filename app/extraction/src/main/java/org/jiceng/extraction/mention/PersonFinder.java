package org.jiceng.extraction.mention;

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
	 * @param page the articles cut into words and personal names
	 * @param titled whether only names with a title or verb of appointment before them
	 * are looked for
	 */
	void find(MentionDraft draft, PageViews page, boolean titled) {
		PersonSigns signs = page.once(PersonSigns.class,
				() -> new PersonSigns(page.names(), this.lexicons, this.surroundings));
		for (ArticleView view : page.names()) {
			PersonSigns.InArticle told = signs.in(view);
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

	private @Nullable Span best(MentionDraft draft, ArticleView view, int at, boolean titled,
			PersonSigns.InArticle told) {
		boolean after = told.isLed(at);
		if (titled && !after) {
			return null;
		}
		boolean likely = after || this.surroundings.mayLead(view, at);
		if (!likely && !this.ends.mayBeLong(view, at) && !told.isToldNear(at)) {
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
			if (!likely && !told.isTold(end) && !this.surroundings.leadsToName(view, span)) {
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

package org.jiceng.extraction.page;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static org.jiceng.extraction.page.ParagraphKind.BODY;
import static org.jiceng.extraction.page.ParagraphKind.BYLINE;
import static org.jiceng.extraction.page.ParagraphKind.CAPTION;
import static org.jiceng.extraction.page.ParagraphKind.CONTINUED;
import static org.jiceng.extraction.page.ParagraphKind.HEADING;
import static org.jiceng.extraction.page.ParagraphKind.SUBTITLE;

/**
 * What tells a headline from a heading inside an article: a byline, 本报讯 or a letter's
 * salutation under it, or the place where it stands.
 */
final class HeadlineSigns {

	private static final Pattern SALUTATION = Pattern.compile("^(?:[\\p{IsHan}]{0,6}(?:同志|编辑|读者|朋友)们?)[：:]$");

	private static final Pattern ITEM = Pattern.compile("^[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、．.]");

	/** （2013年4月9日青溪县…会议通过） under the headline of a notice. */
	private static final Pattern ADOPTED = Pattern
		.compile("^[（(]\\s*\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日[^（）()]{2,80}(?:通过|决定|批准)[）)]$");

	/** Begins an item in a column of briefs or pictures. */
	private static final Pattern BULLET = Pattern.compile("^[△▲▼■◆●○◇□★☆◎※►▶•]\\s*[^\\s△▲■]");

	/** A column has so many items or more. */
	private static final int LEAST_ITEMS = 2;

	/** 5月27日 晴 heads a day of a diary. */
	private static final Pattern DAY = Pattern.compile(
			"^(?:\\d{4}年)?\\s*\\d{1,2}月\\s*\\d{1,2}日[\\s　，]*(?:(?:星期|周)[一二三四五六日天])?[\\s　，]*[晴阴雨雪雾霾风多云转小中大暴阵到雷夹]{0,6}$");

	/** “收一车货，送两条烟” is one of several headings in a report on cases. */
	private static final Pattern QUOTED = Pattern.compile("^“[^“”]+”$");

	/** Short headlines of what an editor or authority makes known. */
	private static final Pattern CORRECTION = Pattern.compile("^(?:更正|致歉|启事|公告|通告|声明|公示)$");

	/** A headline without any other sign is no shorter than this, */
	private static final int SHORTEST_TITLE = 6;

	/** after an article that has ended than this, */
	private static final int SHORTEST_AFTER_END = 4;

	/** and under an article that has no byline than this. */
	private static final int SHORTEST_UNSIGNED = 10;

	private static final int NONE = Integer.MAX_VALUE;

	/** A news item longer than this may have headings. */
	private static final int LONGEST_BRIEF = 1500;

	/**
	 * A page is a list of news if no more than one heading in so many has a byline or the
	 * like.
	 */
	private static final int MARKS_OF_DIGEST = 12;

	private static final int LONGEST_NAME = 8;

	/** Where a headline stands. */
	enum State {

		/** Under an article that may go on. */
		INSIDE,

		/** Under the end of an article, or before any text. */
		ENDED,

		/** Under text that belongs to no headline above it. */
		ASTRAY

	}

	private final List<Paragraph> paragraphs;

	private final boolean digest;

	HeadlineSigns(List<Paragraph> paragraphs) {
		this.paragraphs = paragraphs;
		long marks = paragraphs.stream().filter(HeadlineSigns::isMark).count();
		long headings = paragraphs.stream().filter((paragraph) -> paragraph.is(HEADING)).count();
		this.digest = marks * MARKS_OF_DIGEST <= headings;
	}

	private static boolean isMark(Paragraph paragraph) {
		return paragraph.is(BYLINE) || paragraph.is(SUBTITLE) || paragraph.is(CONTINUED)
				|| (paragraph.is(BODY) && new InlineNotes(paragraph).isBrief());
	}

	/**
	 * {@return whether a line names the authors of the article above or below it}
	 * @param at the line
	 * @param start the first line of its headline
	 */
	boolean isAuthor(int at, int start) {
		Paragraph line = this.paragraphs.get(at);
		if (line.is(BYLINE)) {
			return true;
		}
		boolean textFollows = at + 1 >= this.paragraphs.size() || !this.paragraphs.get(at + 1).is(HEADING)
				|| isDay(this.paragraphs.get(at + 1).text());
		return line.is(HEADING) && at > start && textFollows && !BylineParser.bareNames(line.text()).isEmpty();
	}

	private static boolean isDay(String line) {
		return DAY.matcher(line).matches();
	}

	/**
	 * {@return whether the text at a place begins as a news item does}
	 */
	boolean isBrief(int next) {
		return next < this.paragraphs.size() && this.paragraphs.get(next).is(BODY)
				&& new InlineNotes(this.paragraphs.get(next)).isBrief();
	}

	/**
	 * {@return whether the text at a place tells who adopted the notice under the
	 * headline}
	 */
	boolean isAdopted(int next) {
		return next < this.paragraphs.size() && ADOPTED.matcher(this.paragraphs.get(next).text()).matches();
	}

	/**
	 * {@return whether nothing but pictures or marked items stand at a place, up to the
	 * next headline: 县域短波, below it △ for each item}
	 */
	private boolean isColumn(int next) {
		int at = next;
		while (at < this.paragraphs.size() && (this.paragraphs.get(at).is(CAPTION)
				|| BULLET.matcher(this.paragraphs.get(at).text()).lookingAt())) {
			at++;
		}
		return at - next >= LEAST_ITEMS && (at == this.paragraphs.size() || !this.paragraphs.get(at).is(BODY));
	}

	/**
	 * {@return whether the text at a place begins as a letter to the editor does}
	 */
	boolean salutes(int next) {
		return next < this.paragraphs.size() && SALUTATION.matcher(this.paragraphs.get(next).text()).matches();
	}

	/**
	 * {@return the names that sign an article at its end, where a line holds nothing
	 * else; letters are signed with names of any people}
	 */
	static List<String> signature(@Nullable ArticleDraft draft, Paragraph line) {
		if (draft == null || draft.paragraphs().isEmpty() || !draft.reporters().isEmpty()) {
			return List.of();
		}
		if (!SALUTATION.matcher(draft.paragraphs().get(0).text()).matches()) {
			return BylineParser.bareNames(line.text());
		}
		List<String> names = BylineParser.names(line.text());
		return (line.text().length() <= LONGEST_NAME && names.size() == 1) ? names : List.of();
	}

	/**
	 * {@return whether a line is the second half of the headline of an article of
	 * pictures, which stands among them}
	 */
	static boolean isOtherHalf(ArticleDraft draft, Paragraph line) {
		return !draft.isSigned() && Headline.isCouplet(draft.title(), Headline.clean(line.text()))
				&& draft.paragraphs().stream().filter((paragraph) -> paragraph.is(BODY)).count() <= 1;
	}

	/**
	 * {@return whether a headline that has no other sign begins an article}
	 * @param title its main line
	 * @param line its first line
	 * @param next the place of the text under it
	 * @param current the article above it
	 * @param state whether that goes on
	 */
	boolean begins(String title, Paragraph line, int next, @Nullable ArticleDraft current, State state) {
		boolean first = line.ordinal() == 0;
		if ((Headline.isLabel(title) || state != State.INSIDE) && isColumn(next)) {
			return true;
		}
		if (!first && (Headline.isLabel(title) || ITEM.matcher(title).find() || isDay(title))) {
			return false;
		}
		if (current != null && (current.title().contains(title) || isOtherHalf(current, line))) {
			return false;
		}
		if (next >= this.paragraphs.size() || !(this.paragraphs.get(next).is(CAPTION)
				|| !SentenceEdges.beginsInside(this.paragraphs.get(next).text()))) {
			return first && next >= this.paragraphs.size();
		}
		if (!first && state == State.INSIDE && QUOTED.matcher(title).matches()) {
			return false;
		}
		return first || title.length() >= shortest(current, state)
				|| (state == State.ENDED && CORRECTION.matcher(title).matches());
	}

	private int shortest(@Nullable ArticleDraft current, State state) {
		if (state == State.ENDED) {
			return SHORTEST_AFTER_END;
		}
		if (this.digest) {
			return SHORTEST_TITLE;
		}
		if (state == State.ASTRAY || current == null) {
			return NONE;
		}
		if (endsWithItem(current) || (current.isBrief() && current.textLength() < LONGEST_BRIEF)) {
			return SHORTEST_AFTER_END;
		}
		return (current.isSigned() || current.isBrief()) ? NONE : SHORTEST_UNSIGNED;
	}

	/** A headline below the items of a column is none of theirs. */
	private static boolean endsWithItem(ArticleDraft draft) {
		List<Paragraph> paragraphs = draft.paragraphs();
		return !paragraphs.isEmpty() && BULLET.matcher(paragraphs.get(paragraphs.size() - 1).text()).lookingAt();
	}

}

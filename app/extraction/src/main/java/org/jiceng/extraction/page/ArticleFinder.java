package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static org.jiceng.extraction.page.ParagraphKind.BODY;
import static org.jiceng.extraction.page.ParagraphKind.BYLINE;
import static org.jiceng.extraction.page.ParagraphKind.CAPTION;
import static org.jiceng.extraction.page.ParagraphKind.CONTINUED;
import static org.jiceng.extraction.page.ParagraphKind.EDITORS;
import static org.jiceng.extraction.page.ParagraphKind.FURNITURE;
import static org.jiceng.extraction.page.ParagraphKind.HEADING;
import static org.jiceng.extraction.page.ParagraphKind.NOTE;
import static org.jiceng.extraction.page.ParagraphKind.SUBTITLE;

/**
 * Finds where articles begin and end. A headline with a byline, a line that begins with a
 * dash, 本报讯 or （上接…） under it begins an article. One without does so where the page knows
 * no such signs, after an article that has ended, or after a news item; anywhere else it
 * is a heading inside an article.
 */
final class ArticleFinder {

	private static final Set<ParagraphKind> HEAD = EnumSet.of(HEADING, SUBTITLE, BYLINE, CONTINUED);

	private static final Pattern SALUTATION = Pattern.compile("^(?:[\\p{IsHan}]{0,6}(?:同志|编辑|读者|朋友)们?)[：:]$");

	private static final Pattern ITEM = Pattern.compile("^[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、．.]");

	/** A headline without any other sign is no shorter than this. */
	private static final int SHORTEST_TITLE = 6;

	/** Nor, after an article that has ended, than this. */
	private static final int SHORTEST_AFTER_END = 4;

	/**
	 * A page is a list of news if no more than one heading in so many has a byline or the
	 * like.
	 */
	private static final int MARKS_OF_DIGEST = 12;

	/** A headline under an article that has no byline is no shorter than this. */
	private static final int SHORTEST_UNSIGNED = 10;

	private static final int LONGEST_NAME = 8;

	/** A news item longer than this may have headings. */
	private static final int LONGEST_BRIEF = 1500;

	private final List<Paragraph> paragraphs;

	private final List<ArticleDraft> drafts = new ArrayList<>();

	private final List<Paragraph> strays = new ArrayList<>();

	private final boolean digest;

	private boolean ended = true;

	ArticleFinder(List<Paragraph> paragraphs) {
		this.paragraphs = paragraphs;
		long marks = paragraphs.stream().filter(ArticleFinder::isMark).count();
		long headings = paragraphs.stream().filter((paragraph) -> paragraph.is(HEADING)).count();
		this.digest = marks * MARKS_OF_DIGEST <= headings;
		int at = 0;
		while (at < paragraphs.size()) {
			int end = at;
			while (end < paragraphs.size() && HEAD.contains(paragraphs.get(end).kind())) {
				end++;
			}
			if (end > at) {
				readHead(at, end);
				at = end;
			}
			else {
				readText(paragraphs.get(at));
				at++;
			}
		}
	}

	/**
	 * {@return the articles in the order of their headlines}
	 */
	List<ArticleDraft> drafts() {
		return this.drafts;
	}

	/**
	 * {@return the paragraphs that stand before the first headline or after an article's
	 * end}
	 */
	List<Paragraph> strays() {
		return this.strays;
	}

	private static boolean isMark(Paragraph paragraph) {
		return paragraph.is(BYLINE) || paragraph.is(SUBTITLE) || paragraph.is(CONTINUED)
				|| (paragraph.is(BODY) && new InlineNotes(paragraph).isBrief());
	}

	private void readText(Paragraph paragraph) {
		if (paragraph.is(FURNITURE)) {
			return;
		}
		if (paragraph.is(EDITORS)) {
			this.ended = true;
			return;
		}
		InlineNotes notes = new InlineNotes(paragraph);
		ArticleDraft current = current();
		if (current == null || (this.ended && !paragraph.is(NOTE))) {
			add(null, notes.rest());
			return;
		}
		current.addReporters(notes.reporters());
		if (notes.isBrief()) {
			current.markBrief();
		}
		add(current, notes.rest());
		this.ended |= paragraph.is(NOTE);
	}

	private @Nullable ArticleDraft current() {
		return this.drafts.isEmpty() ? null : this.drafts.get(this.drafts.size() - 1);
	}

	private void add(@Nullable ArticleDraft draft, Paragraph paragraph) {
		if (paragraph.text().isEmpty()) {
			return;
		}
		if (draft == null) {
			this.strays.add(paragraph);
		}
		else {
			draft.add(paragraph);
		}
	}

	private void readHead(int from, int to) {
		int start = from;
		if (isLetter(current()) && !this.ended && to - from > 1 && isAuthorOfLetter(from)) {
			readHeading(this.paragraphs.get(from));
			start++;
		}
		while (start < to) {
			int end = start;
			while (end < to && !isAuthor(end, start)) {
				end++;
			}
			boolean signed = end < to;
			while (end < to && isAuthor(end, start)) {
				end++;
			}
			readHeadline(this.paragraphs.subList(start, end), end, signed);
			start = end;
		}
	}

	private boolean isAuthor(int at, int start) {
		Paragraph line = this.paragraphs.get(at);
		if (line.is(BYLINE)) {
			return true;
		}
		boolean textFollows = at + 1 >= this.paragraphs.size() || !this.paragraphs.get(at + 1).is(HEADING);
		return line.is(HEADING) && at > start && textFollows && !BylineParser.bareNames(line.text()).isEmpty();
	}

	private void readHeadline(List<Paragraph> lines, int next, boolean signed) {
		List<Paragraph> titles = new ArrayList<>();
		List<String> names = new ArrayList<>();
		int at = next - lines.size();
		for (Paragraph line : lines) {
			if (signed && isAuthor(at, next - lines.size())) {
				names.addAll(BylineParser.names(line.text()));
			}
			else if (!line.is(CONTINUED)) {
				titles.add(line);
			}
			at++;
		}
		List<String> main = titles.stream().filter((line) -> line.is(HEADING)).map(Paragraph::text).toList();
		if (main.isEmpty()) {
			readWithoutTitle(titles, names);
			return;
		}
		boolean brief = next < this.paragraphs.size() && this.paragraphs.get(next).is(BODY)
				&& new InlineNotes(this.paragraphs.get(next)).isBrief();
		boolean marked = signed || brief || lines.size() > titles.size() || titles.get(titles.size() - 1).is(SUBTITLE)
				|| salutes(next);
		String title = Headline.mainLine(main, brief);
		if (marked || begins(title, lines.get(0), next)) {
			ArticleDraft draft = new ArticleDraft(title, titles);
			draft.addReporters(names);
			if (marked && !brief) {
				draft.markSigned();
			}
			this.drafts.add(draft);
			this.ended = false;
		}
		else {
			titles.forEach(this::readHeading);
		}
	}

	private boolean salutes(int next) {
		return next < this.paragraphs.size() && SALUTATION.matcher(this.paragraphs.get(next).text()).matches();
	}

	private void readWithoutTitle(List<Paragraph> lines, List<String> names) {
		ArticleDraft current = current();
		ArticleDraft inner = (current != null && current.isSigned()) ? current.splitAtLastHeading() : null;
		if (inner != null) {
			inner.addReporters(names);
			this.drafts.add(inner);
		}
		else if (current != null && current.reporters().isEmpty()) {
			current.addReporters(names);
		}
		lines.forEach((line) -> add(this.ended ? null : current, line));
	}

	private void readHeading(Paragraph line) {
		ArticleDraft current = current();
		List<String> signature = isLetter(current) ? BylineParser.names(line.text())
				: BylineParser.bareNames(line.text());
		if (current != null && !this.ended && current.reporters().isEmpty() && !current.paragraphs().isEmpty()
				&& !signature.isEmpty()) {
			current.addReporters(signature);
			this.ended = true;
		}
		else if (current != null && isOtherHalf(current, line)) {
			current.extendTitle(line);
		}
		else {
			add((current == null || this.ended) ? null : current,
					HeadingShape.isInnerHeading(line.text()) ? line : line.as(BODY));
		}
	}

	/** Letters to the editor are signed at their end, with names of any people. */
	private static boolean isLetter(@Nullable ArticleDraft draft) {
		return draft != null && !draft.paragraphs().isEmpty()
				&& SALUTATION.matcher(draft.paragraphs().get(0).text()).matches();
	}

	private boolean isAuthorOfLetter(int at) {
		String line = this.paragraphs.get(at).text();
		return line.length() <= LONGEST_NAME && BylineParser.names(line).size() == 1;
	}

	private static boolean isOtherHalf(ArticleDraft draft, Paragraph line) {
		return !draft.isSigned() && Headline.isCouplet(draft.title(), Headline.clean(line.text()))
				&& draft.paragraphs().stream().filter((paragraph) -> paragraph.is(BODY)).count() <= 1;
	}

	/** Decides on a headline that has no other sign. */
	private boolean begins(String title, Paragraph line, int next) {
		ArticleDraft current = current();
		boolean first = line.ordinal() == 0;
		if (!first && Headline.isLabel(title)) {
			return false;
		}
		if (current != null && (current.title().contains(title) || isOtherHalf(current, line))) {
			return false;
		}
		boolean textFollows = next < this.paragraphs.size() && (this.paragraphs.get(next).is(CAPTION)
				|| !SentenceEdges.beginsInside(this.paragraphs.get(next).text()));
		boolean longEnough = title.length() >= SHORTEST_TITLE && !ITEM.matcher(title).find();
		if (first) {
			return textFollows || next >= this.paragraphs.size();
		}
		if (!textFollows) {
			return false;
		}
		if (this.digest && !this.ended) {
			return longEnough;
		}
		boolean afterBrief = current != null && current.isBrief() && current.textLength() < LONGEST_BRIEF;
		boolean unsigned = current != null && !current.isSigned() && !current.isBrief();
		if (unsigned && !this.ended) {
			return title.length() >= SHORTEST_UNSIGNED && longEnough;
		}
		return (this.ended || afterBrief) && title.length() >= SHORTEST_AFTER_END && !ITEM.matcher(title).find();
	}

}

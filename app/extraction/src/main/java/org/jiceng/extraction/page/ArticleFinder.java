package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.jiceng.extraction.page.ParagraphKind.BODY;
import static org.jiceng.extraction.page.ParagraphKind.BYLINE;
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

	private final List<Paragraph> paragraphs;

	private final HeadlineSigns signs;

	private final List<ArticleDraft> drafts = new ArrayList<>();

	private final List<Paragraph> strays = new ArrayList<>();

	private boolean ended = true;

	/** Whether text of no article has been read since the last one ended. */
	private boolean strayed;

	ArticleFinder(List<Paragraph> paragraphs) {
		this.paragraphs = paragraphs;
		this.signs = new HeadlineSigns(paragraphs);
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
		if (notes.isBrief()) {
			current.markBrief();
		}
		add(current, notes.rest());
		(notes.isSigned() ? signed(current) : current).addReporters(notes.reporters());
		this.ended |= paragraph.is(NOTE) || notes.isSigned();
	}

	/**
	 * {@return the article that a byline at the end is of: if the article has one
	 * already, its last heading was the headline of another}
	 */
	private ArticleDraft signed(ArticleDraft draft) {
		ArticleDraft inner = draft.isSigned() ? draft.splitAtLastHeading() : null;
		if (inner == null) {
			return draft;
		}
		this.drafts.add(inner);
		return inner;
	}

	private HeadlineSigns.State state() {
		if (!this.ended) {
			return HeadlineSigns.State.INSIDE;
		}
		return this.strayed ? HeadlineSigns.State.ASTRAY : HeadlineSigns.State.ENDED;
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
			this.strayed |= paragraph.is(BODY);
		}
		else {
			draft.add(paragraph);
		}
	}

	private void readHead(int from, int to) {
		int start = from;
		if (to - from > 1 && !this.ended && !HeadlineSigns.signature(current(), this.paragraphs.get(from)).isEmpty()) {
			readHeading(this.paragraphs.get(from));
			start++;
		}
		while (start < to) {
			int end = start;
			while (end < to && !this.signs.isAuthor(end, start)) {
				end++;
			}
			int titles = end;
			while (end < to && this.signs.isAuthor(end, start)) {
				end++;
			}
			List<String> names = new ArrayList<>();
			this.paragraphs.subList(titles, end).forEach((line) -> names.addAll(BylineParser.names(line.text())));
			readHeadline(this.paragraphs.subList(start, titles), end, names, end > titles);
			start = end;
		}
	}

	private void readHeadline(List<Paragraph> lines, int next, List<String> names, boolean signed) {
		List<Paragraph> titles = lines.stream().filter((line) -> !line.is(CONTINUED)).toList();
		List<Paragraph> main = titles.stream().filter((line) -> line.is(HEADING)).toList();
		if (main.isEmpty()) {
			readWithoutTitle(titles, names);
			return;
		}
		boolean brief = this.signs.isBrief(next);
		boolean marked = signed || titles.size() < lines.size() || titles.get(titles.size() - 1).is(SUBTITLE)
				|| this.signs.salutes(next) || this.signs.isAdopted(next);
		String title = Headline.mainLine(main, brief);
		if (marked || brief || this.signs.begins(title, lines.get(0), next, current(), state())) {
			ArticleDraft draft = new ArticleDraft(title, titles);
			draft.addReporters(names);
			if (marked) {
				draft.markSigned();
			}
			this.drafts.add(draft);
			this.ended = false;
			this.strayed = false;
		}
		else {
			titles.forEach(this::readHeading);
		}
	}

	private void readWithoutTitle(List<Paragraph> lines, List<String> names) {
		ArticleDraft current = current();
		if (current != null && !names.isEmpty()) {
			current = signed(current);
			if (current.reporters().isEmpty()) {
				current.addReporters(names);
			}
		}
		for (Paragraph line : lines) {
			add(this.ended ? null : current, line);
		}
	}

	private void readHeading(Paragraph line) {
		ArticleDraft current = this.ended ? null : current();
		List<String> signature = HeadlineSigns.signature(current, line);
		if (current != null && !signature.isEmpty()) {
			current.addReporters(signature);
			this.ended = true;
		}
		else if (current != null && HeadlineSigns.isOtherHalf(current, line)) {
			current.extendTitle(line);
		}
		else {
			add(current, HeadingShape.isInnerHeading(line.text()) ? line : line.as(BODY));
		}
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An article while its parts are being gathered.
 */
final class ArticleDraft {

	private String title;

	private final List<Paragraph> headlines;

	private final Set<String> reporters = new LinkedHashSet<>();

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private int textLength;

	private boolean brief;

	private boolean signed;

	ArticleDraft(String title, List<Paragraph> headlines) {
		this.title = title;
		this.headlines = new ArrayList<>(headlines);
	}

	String title() {
		return this.title;
	}

	List<Paragraph> headlines() {
		return this.headlines;
	}

	List<String> reporters() {
		return List.copyOf(this.reporters);
	}

	List<Paragraph> paragraphs() {
		return this.paragraphs;
	}

	/**
	 * {@return whether the article is a news item that begins with 本报讯 or the like; such
	 * have no headings inside}
	 */
	boolean isBrief() {
		return this.brief;
	}

	/**
	 * {@return whether a byline stands under the headline}
	 */
	boolean isSigned() {
		return this.signed;
	}

	int textLength() {
		return this.textLength;
	}

	void addReporters(Collection<String> names) {
		this.reporters.addAll(names);
		this.signed |= !names.isEmpty();
	}

	void markBrief() {
		this.brief = true;
	}

	void markSigned() {
		this.signed = true;
	}

	void add(Paragraph paragraph) {
		this.paragraphs.add(paragraph);
		this.textLength += paragraph.text().length();
	}

	/** Adds the other half of a headline that pictures tore apart. */
	void extendTitle(Paragraph half) {
		this.title = this.title + " " + Headline.clean(half.text());
		this.headlines.add(half);
	}

	/**
	 * Takes an article out of this one, if a second byline at the end shows that its last
	 * heading was a headline.
	 * @return the article under the last heading, or {@code null} if there is none
	 */
	@Nullable ArticleDraft splitAtLastHeading() {
		for (int i = this.paragraphs.size() - 2; i >= 0; i--) {
			Paragraph heading = this.paragraphs.get(i);
			if (heading.is(ParagraphKind.HEADING)) {
				List<Paragraph> rest = this.paragraphs.subList(i, this.paragraphs.size());
				ArticleDraft inner = new ArticleDraft(Headline.clean(heading.text()), List.of(heading));
				rest.subList(1, rest.size()).forEach(inner::add);
				rest.clear();
				return inner;
			}
		}
		return null;
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An article while its parts are being gathered.
 */
final class ArticleDraft {

	private String title;

	private final List<Paragraph> headlines;

	private final Set<String> reporters = new LinkedHashSet<>();

	private final List<Paragraph> paragraphs = new ArrayList<>();

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
		return this.paragraphs.stream().mapToInt((paragraph) -> paragraph.text().length()).sum();
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
	}

	/** Adds the other half of a headline that pictures tore apart. */
	void extendTitle(Paragraph half) {
		this.title = this.title + " " + Headline.clean(half.text());
		this.headlines.add(half);
	}

}

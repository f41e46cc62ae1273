package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;

/**
 * Tells words that are no names of people though what stands around them speaks for it:
 * 清媒 in 接受清媒采访, 施工程 in 管道施工程序.
 */
final class NoPeople {

	private static final int AROUND = 4;

	private final List<Pattern> patterns;

	/**
	 * Reads {@code no-people.tsv}.
	 */
	NoPeople(LexiconReader reader) {
		this.patterns = reader.rows("no-people.tsv").stream().map((row) -> Pattern.compile(row.get(0))).toList();
	}

	/**
	 * {@return whether a span is no name of a person}
	 */
	boolean hold(ArticleView view, Span span) {
		String text = view.text();
		String marked = text.substring(Math.max(0, span.start() - AROUND), span.start()) + "<" + span.of(text) + ">"
				+ text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
		return hold(marked);
	}

	/**
	 * {@return whether what stands between &lt; and &gt; is no name of a person}
	 */
	boolean hold(String marked) {
		return this.patterns.stream().anyMatch((pattern) -> pattern.matcher(marked).find());
	}

}

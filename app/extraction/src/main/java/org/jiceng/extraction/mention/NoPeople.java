package org.jiceng.extraction.mention;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jiceng.extraction.text.Span;

/**
 * Tells words that are no names of people though what stands around them speaks for it:
 * 清媒 in 接受清媒采访, 施工程 in 管道施工程序.
 */
final class NoPeople {

	private static final int AROUND = 4;

	/** Any row of the table. */
	private final Pattern any;

	/**
	 * Reads {@code no-people.tsv}.
	 */
	NoPeople(LexiconReader reader) {
		this.any = Pattern.compile(reader.rows("no-people.tsv")
			.stream()
			.map((row) -> "(?:" + row.get(0) + ")")
			.collect(Collectors.joining("|")));
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
		return this.any.matcher(marked).find();
	}

}

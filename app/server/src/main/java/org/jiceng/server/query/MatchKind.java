package org.jiceng.server.query;

import java.util.Locale;

/**
 * How a question met an entity, the best first.
 */
public enum MatchKind {

	/** The question is the name. */
	NAME,
	/** The question is another name of it. */
	ALIAS,
	/** The name begins with the question. */
	NAME_PREFIX,
	/** Another name begins with the question. */
	ALIAS_PREFIX,
	/** The name's pinyin, or the initials of its pinyin, begin with the question. */
	PINYIN,
	/** The question's words stand in a name. */
	TEXT;

	/**
	 * {@return the kind as it is written in exchanged data}
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package org.jiceng.schema;

import java.util.Locale;

/**
 * Whether a post is held as of the page that says so.
 */
public enum PostStatus {

	/** The person holds the post as of the page. */
	CURRENT,
	/** 原, 时任, 曾任, or a post that the person has left on the page. */
	FORMER;

	/**
	 * {@return the value of the property {@code status} in the graph and in exchanged
	 * files}
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}

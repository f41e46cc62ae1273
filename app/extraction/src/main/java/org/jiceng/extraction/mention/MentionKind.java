package org.jiceng.extraction.mention;

/**
 * How a mention names its thing.
 */
public enum MentionKind {

	/**
	 * By a name of its own: 广西青禾集团, or an ellipsis such as 市财政局 that the page completes.
	 */
	NAME,
	/** By a short form of a name that stands elsewhere on the page: 青禾集团. */
	SHORT_FORM,
	/** By a common noun or pronoun: 该公司, 全县, 党支部, 他. */
	NOMINAL

}

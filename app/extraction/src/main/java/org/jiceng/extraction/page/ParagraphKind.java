package org.jiceng.extraction.page;

/**
 * What a paragraph of a page is for.
 */
enum ParagraphKind {

	/** Running text. */
	BODY,

	/** A line of a headline, or a heading inside an article. */
	HEADING,

	/** The line under a headline that begins with a dash. */
	SUBTITLE,

	/** Who wrote the article. */
	BYLINE,

	/** Text under a picture. */
	CAPTION,

	/** Who the author is, or where text and pictures come from; ends an article. */
	NOTE,

	/** The page's editors and designers; ends an article. */
	EDITORS,

	/** Says that an article comes from another page. */
	CONTINUED,

	/** Dates, page numbers and rules that belong to no article. */
	FURNITURE

}

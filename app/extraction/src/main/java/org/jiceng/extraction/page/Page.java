package org.jiceng.extraction.page;

/**
 * A newspaper page as read: its text is never changed, and every offset on a page points
 * into it.
 *
 * @param document the name by which users know the page: its path below the input folder,
 * without extension, with {@code /} between folders
 * @param text the decoded text
 */
public record Page(String document, String text) {

	public Page {
		if (document.isBlank()) {
			throw new IllegalArgumentException("A page needs a document name");
		}
	}

}

package org.jiceng.server.load;

import java.text.Normalizer;

import org.jiceng.extraction.page.PageIdentity;

/**
 * Makes the ids of pages: a page that tells paper, date and page number has the same id
 * wherever its file lies, another has its document name.
 */
final class PageId {

	private PageId() {
	}

	/**
	 * {@return the id of a document's page: {@code 样报_2026-04-09_6} for
	 * {@code 四月/样报_2026-04-09_06版}}
	 */
	static String of(String document) {
		PageIdentity told = PageIdentity.of(document);
		String id = (told.paper() != null && told.date() != null && told.number() != null)
				? "%s_%s_%d".formatted(told.paper(), told.date(), told.number()) : document;
		return Normalizer.normalize(id, Normalizer.Form.NFC);
	}

}

package org.jiceng.server.load;

import org.jiceng.extraction.PageObservation;
import org.jiceng.extraction.page.Page;

/**
 * Extracts what a page says; the extraction chain, or what a test puts in its place.
 */
@FunctionalInterface
interface PageObserver {

	/**
	 * Extracts what a page says.
	 * @param page the page
	 * @return what it says
	 */
	PageObservation observe(Page page);

}

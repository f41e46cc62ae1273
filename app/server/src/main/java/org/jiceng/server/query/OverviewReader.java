package org.jiceng.server.query;

/**
 * Tells where the graph comes from.
 */
public interface OverviewReader {

	/**
	 * Reads the range of its pages and picks examples.
	 * @return the overview
	 */
	Overview read();

}

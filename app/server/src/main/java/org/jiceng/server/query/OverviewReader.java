package org.jiceng.server.query;

/**
 * Tells what the graph holds.
 */
public interface OverviewReader {

	/**
	 * Counts what the graph holds and picks examples.
	 * @return the overview
	 */
	Overview read();

}

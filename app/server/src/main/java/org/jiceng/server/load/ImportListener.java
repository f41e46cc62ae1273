package org.jiceng.server.load;

/**
 * Is told how an import goes on, for progress bars.
 */
public interface ImportListener {

	/** The files are counted. */
	void started(int files);

	/** One more file is done with, loaded or not. */
	void advanced(String document);

}

package org.jiceng.server.load;

import java.nio.file.Path;

/**
 * Reads a folder of pages, extracts what they say and loads it.
 */
public interface PageImporter {

	/**
	 * Imports every page below a folder. A page that fails is reported and the rest goes
	 * on.
	 * @param folder the folder
	 * @param importName the name under which the pages are kept, such as {@code sample}
	 * @param reextract whether pages that are known are extracted again
	 * @param listener is told of the progress
	 * @return what became of the files
	 */
	ImportSummary importFolder(Path folder, String importName, boolean reextract, ImportListener listener);

}

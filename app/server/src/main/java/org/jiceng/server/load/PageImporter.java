package org.jiceng.server.load;

import java.nio.file.Path;

/**
 * Reads a folder of pages, extracts what they say and loads it.
 */
public interface PageImporter {

	/**
	 * The name of the import of the sample pages: loaded only while the graph holds no
	 * other pages, and gone with the first others that are written.
	 */
	String SAMPLE = "sample";

	/**
	 * Imports every page below a folder. A page that fails is reported and the rest goes
	 * on.
	 * @param folder the folder
	 * @param importName the name under which the pages are kept, such as {@code sample}
	 * @param reextract whether pages that are known are extracted again
	 * @param listener is told of the progress
	 * @return what became of the files; nothing at all for the sample where the graph
	 * holds other pages
	 * @throws UnreadableFolderException if the folder is absent, is none, cannot be
	 * listed or holds no page
	 * @throws org.jiceng.server.config.DatabaseException if the database cannot be
	 * reached or written; what was written until then stays
	 */
	ImportSummary importFolder(Path folder, String importName, boolean reextract, ImportListener listener);

	/**
	 * Removes every page of an import, and what only they say.
	 * @param importName the import's name
	 * @return how many pages were removed
	 */
	int removeImport(String importName);

}

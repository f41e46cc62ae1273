package org.jiceng.server.load;

import java.nio.file.Path;

import org.jiceng.extraction.page.UnreadablePageException;

/**
 * The folder to import cannot be read or holds no page. The message says in one line of
 * Chinese and English what is wrong and what to do.
 */
public class UnreadableFolderException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadableFolderException(UnreadablePageException cause) {
		super(cause.getMessage(), cause);
	}

	private UnreadableFolderException(String message) {
		super(message);
	}

	static UnreadableFolderException empty(Path folder) {
		return new UnreadableFolderException(
				"%s：没有 .txt 版面文件，请给出存放版面的文件夹 | holds no .txt pages; name the folder that holds them".formatted(folder));
	}

}

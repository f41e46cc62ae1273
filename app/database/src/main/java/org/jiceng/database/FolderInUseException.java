package org.jiceng.database;

import java.io.IOException;

/**
 * Another database process holds the folder and does not stop.
 */
final class FolderInUseException extends IOException {

	private static final long serialVersionUID = 1L;

	FolderInUseException(String holder) {
		super(holder);
	}

}

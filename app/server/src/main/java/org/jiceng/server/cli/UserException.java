package org.jiceng.server.cli;

/**
 * A command cannot do its work for a reason that the user can do something about. The
 * message says in one line of Chinese and English what is wrong and what next.
 */
final class UserException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UserException(String zh, String en) {
		super(zh + " | " + en);
	}

	UserException(String message, Throwable cause) {
		super(message, cause);
	}

}

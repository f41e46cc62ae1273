package org.jiceng.server.cli;

/**
 * An argument was understood but cannot be used. The message says in Chinese and English
 * what it should be.
 */
final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UsageException(String message, Throwable cause) {
		super(message, cause);
	}

}

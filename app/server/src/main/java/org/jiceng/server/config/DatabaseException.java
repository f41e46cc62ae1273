package org.jiceng.server.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Neo4j cannot do what was asked, for a reason that the user can do something about. The
 * message says in Chinese and in English, one sentence each, what is wrong and what next.
 */
public abstract sealed class DatabaseException extends RuntimeException
		permits DatabaseUnreachableException, DatabaseLoginException, DatabaseFullException, DatabaseSchemaException {

	private static final long serialVersionUID = 1L;

	DatabaseException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/**
	 * Recognizes what went wrong behind an exception of the driver, or one that Spring
	 * made of it.
	 * @param failure the exception
	 * @return the failure in the user's terms; empty if it is none that a user can mend
	 */
	public static Optional<DatabaseException> of(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DatabaseException known) {
				return Optional.of(known);
			}
			if (cause instanceof AuthenticationException || cause instanceof SecurityException) {
				return Optional.of(new DatabaseLoginException(failure));
			}
			if (saysDiskIsFull(cause)) {
				return Optional.of(new DatabaseFullException(failure));
			}
			if (saysNobodyAnswers(cause)) {
				return Optional.of(new DatabaseUnreachableException(failure));
			}
		}
		return Optional.empty();
	}

	private static boolean saysNobodyAnswers(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
				|| hasCode(cause, "DatabaseUnavailable", "DatabaseNotFound");
	}

	/**
	 * Neo4j has no code of its own for a full disk: the commit fails with the operating
	 * system's words, and afterwards the database only reads.
	 */
	private static boolean saysDiskIsFull(Throwable cause) {
		String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
		return message.contains("no space left") || message.contains("not enough space")
				|| hasCode(cause, "TransactionCommitFailed", "TransactionLogError", "ForbiddenOnReadOnlyDatabase",
						"WriteOnReadOnlyAccessDatabase");
	}

	private static boolean hasCode(Throwable cause, String... titles) {
		return cause instanceof Neo4jException server
				&& Arrays.stream(titles).anyMatch((title) -> server.code().endsWith("." + title));
	}

}

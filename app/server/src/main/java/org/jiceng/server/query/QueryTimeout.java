package org.jiceng.server.query;

import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Recognises that the database ended a transaction because it took too long.
 */
public final class QueryTimeout {

	private QueryTimeout() {
	}

	/**
	 * Looks through a failure and its causes.
	 * @param failure the failure
	 * @return whether the time limit of a transaction is behind it
	 */
	public static boolean isCauseOf(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof TransactionTimedOutException
					|| (cause instanceof Neo4jException server && server.code().contains("TransactionTimedOut"))) {
				return true;
			}
		}
		return false;
	}

}

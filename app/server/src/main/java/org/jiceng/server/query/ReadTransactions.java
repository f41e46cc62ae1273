package org.jiceng.server.query;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in transactions that only read and that the database ends when they take too
 * long.
 */
@Component
class ReadTransactions {

	private final PlatformTransactionManager transactions;

	private final QueryProperties properties;

	ReadTransactions(PlatformTransactionManager transactions, QueryProperties properties) {
		this.transactions = transactions;
		this.properties = properties;
	}

	<T> T read(Supplier<T> work) {
		return read(this.properties.timeout(), work);
	}

	/**
	 * Runs work in one transaction.
	 * @param timeout after which the database ends the transaction, in whole seconds, at
	 * least one
	 * @throws RuntimeException that {@link QueryTimeout} recognises when it took longer
	 */
	<T> T read(Duration timeout, Supplier<T> work) {
		TransactionTemplate template = new TransactionTemplate(this.transactions);
		template.setReadOnly(true);
		int seconds = (int) Math.max(1, timeout.toSeconds());
		template.setTimeout(seconds);
		long start = System.nanoTime();
		try {
			return Objects.requireNonNull(template.execute((status) -> work.get()));
		}
		catch (IllegalStateException ex) {
			// what Spring Data says at the commit of a transaction that the database has
			// ended
			if (System.nanoTime() - start < Duration.ofSeconds(seconds).toNanos()) {
				throw ex;
			}
			throw new TransactionTimedOutException("The transaction took longer than " + seconds + " s", ex);
		}
	}

}

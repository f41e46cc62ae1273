package org.jiceng.server.query;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
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

	<T> T read(Duration timeout, Supplier<T> work) {
		TransactionTemplate template = new TransactionTemplate(this.transactions);
		template.setReadOnly(true);
		template.setTimeout((int) Math.max(1, timeout.toSeconds()));
		return Objects.requireNonNull(template.execute((status) -> work.get()));
	}

}

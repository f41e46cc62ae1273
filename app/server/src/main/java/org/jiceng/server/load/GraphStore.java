package org.jiceng.server.load;

import java.util.function.Consumer;
import java.util.function.Function;

import org.jiceng.server.config.DatabaseException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionContext;

/**
 * The database as the writing half uses it. The driver repeats a transaction when a
 * passing trouble ends it, and also when the reply to its commit is lost: whatever is
 * done in one must do no harm when done twice. Failures that a user can mend come as
 * {@link DatabaseException}.
 */
class GraphStore {

	private final Driver driver;

	GraphStore(Driver driver) {
		this.driver = driver;
	}

	/** Does work in a transaction that may write. */
	void write(Consumer<TransactionContext> work) {
		inSession((session) -> session.executeWrite((transaction) -> {
			work.accept(transaction);
			return true;
		}));
	}

	/**
	 * Does work in a transaction that reads.
	 * @return what the work returns
	 */
	<T> T read(Function<TransactionContext, T> work) {
		return inSession((session) -> session.executeRead(work::apply));
	}

	/**
	 * Does work in a transaction that reads, once: somebody waits for the answer, and
	 * rather learns at once that the database is down.
	 * @return what the work returns
	 */
	<T> T readOnce(Function<SimpleQueryRunner, T> work) {
		return inSession((session) -> {
			try (Transaction transaction = session.beginTransaction()) {
				return work.apply(transaction);
			}
		});
	}

	/**
	 * Does work in a session of its own.
	 * @return what the work returns
	 */
	<T> T inSession(Function<Session, T> work) {
		try (Session session = this.driver.session()) {
			return work.apply(session);
		}
		catch (RuntimeException ex) {
			throw DatabaseException.of(ex).map((known) -> (RuntimeException) known).orElse(ex);
		}
	}

}

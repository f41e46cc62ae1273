package org.jiceng.server.config;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("deprecation")
class DatabaseExceptionTests {

	@Test
	void recognizesAFullDisk() {
		Exception full = new DatabaseException("Neo.DatabaseError.Transaction.TransactionCommitFailed",
				"Could not apply the transaction");
		assertThat(recognized(full)).containsInstanceOf(DatabaseFullException.class);
		assertThat(recognized(new IllegalStateException(new IOException("No space left on device"))))
			.containsInstanceOf(DatabaseFullException.class);
	}

	@Test
	void looksBehindOtherExceptions() {
		Exception login = new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no");
		assertThat(recognized(new IllegalStateException(login))).containsInstanceOf(DatabaseLoginException.class);
		assertThat(recognized(new ServiceUnavailableException("gone")))
			.containsInstanceOf(DatabaseUnreachableException.class);
		assertThat(recognized(new TransientException("Neo.TransientError.General.DatabaseUnavailable", "stopped")))
			.containsInstanceOf(DatabaseUnreachableException.class);
	}

	@Test
	void leavesOtherExceptionsAlone() {
		assertThat(recognized(new ClientException("Neo.ClientError.Statement.SyntaxError", "?"))).isEmpty();
		assertThat(recognized(new IllegalStateException("ours"))).isEmpty();
	}

	private static java.util.Optional<org.jiceng.server.config.DatabaseException> recognized(Throwable failure) {
		return org.jiceng.server.config.DatabaseException.of(failure);
	}

}

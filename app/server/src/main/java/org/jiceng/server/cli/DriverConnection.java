package org.jiceng.server.cli;

import java.util.concurrent.TimeUnit;

import org.jiceng.server.config.DatabaseAddress;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Connects to a database without an application, for commands that must be quick.
 */
final class DriverConnection {

	private static final int SECONDS = 5;

	private DriverConnection() {
	}

	/**
	 * Connects and logs in.
	 * @return the connection
	 * @throws RuntimeException of the driver if nobody answers or the login is refused
	 */
	static Driver open(DatabaseAddress address) {
		AuthToken login = address.password().isEmpty() ? AuthTokens.none()
				: AuthTokens.basic(address.username(), address.password());
		Driver driver = GraphDatabase.driver(address.uri(), login,
				Config.builder()
					.withConnectionTimeout(SECONDS, TimeUnit.SECONDS)
					.withMaxTransactionRetryTime(SECONDS, TimeUnit.SECONDS)
					.build());
		try {
			driver.verifyConnectivity();
			return driver;
		}
		catch (RuntimeException ex) {
			driver.close();
			throw ex;
		}
	}

}

package org.jiceng.database;

import java.io.IOException;

/**
 * Another process listens on a port that the database needs.
 */
final class PortTakenException extends IOException {

	private static final long serialVersionUID = 1L;

	private final int port;

	PortTakenException(int port, IOException cause) {
		super("Port %d is taken".formatted(port), cause);
		this.port = port;
	}

	int port() {
		return this.port;
	}

}

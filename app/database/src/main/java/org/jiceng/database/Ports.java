package org.jiceng.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports on loopback that Neo4j listens on.
 *
 * @param bolt the port of Bolt
 * @param http the port of HTTP and Neo4j Browser
 */
record Ports(int bolt, int http) {

	private static final String HOST = "127.0.0.1";

	/**
	 * Checks that both ports are free, and finds free ones for those that are 0.
	 */
	static Ports take(int bolt, int http) throws IOException {
		try (ServerSocket first = bind(bolt); ServerSocket second = bind(http)) {
			return new Ports(first.getLocalPort(), second.getLocalPort());
		}
	}

	private static ServerSocket bind(int port) throws IOException {
		ServerSocket socket = new ServerSocket();
		try {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw new PortTakenException(port, ex);
		}
	}

	String boltAddress() {
		return "bolt://" + HOST + ":" + this.bolt;
	}

	String httpAddress() {
		return "http://" + HOST + ":" + this.http;
	}

	String boltListener() {
		return HOST + ":" + this.bolt;
	}

	String httpListener() {
		return HOST + ":" + this.http;
	}

}

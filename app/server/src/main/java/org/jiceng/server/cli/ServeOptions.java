package org.jiceng.server.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.jiceng.server.config.LaunchException;
import picocli.CommandLine.Option;

/**
 * The options that say where the web page and REST are served.
 */
final class ServeOptions {

	@Option(names = "--port", defaultValue = "8080", paramLabel = "PORT",
			description = "网页和 REST 的端口，0 为任意空闲端口 | Port of the web page and REST, 0 for a free one (default: ${DEFAULT-VALUE})")
	private int port;

	@Option(names = "--host", defaultValue = "127.0.0.1", paramLabel = "ADDRESS",
			description = "网页和 REST 的监听地址 | Address that the web page and REST listen on (default: ${DEFAULT-VALUE})")
	private String host = "";

	int port() {
		return this.port;
	}

	String host() {
		return this.host;
	}

	/**
	 * Fails before anything is started if the port is taken.
	 */
	void checkPort() {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(this.host, this.port));
		}
		catch (IOException ex) {
			throw LaunchException.portTaken(this.port, "--port");
		}
	}

	/**
	 * Tells where a browser on this machine finds the server.
	 * @param port the port that the server took
	 */
	String address(int port) {
		boolean everywhere = this.host.equals("0.0.0.0") || this.host.equals("::");
		return "http://%s:%d".formatted(everywhere ? "127.0.0.1" : this.host, port);
	}

}

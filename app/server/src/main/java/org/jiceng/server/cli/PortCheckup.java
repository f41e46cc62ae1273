package org.jiceng.server.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

import org.jiceng.server.config.DataFolder;

/**
 * Checks whether the ports are free that {@code up} would take.
 */
final class PortCheckup {

	private PortCheckup() {
	}

	static List<Finding> examine(DataFolder folder, DataOptions data, ServeOptions serve) {
		if (folder.isLocked()) {
			return List
				.of(Finding.fine("端口", "本程序正在运行，用 jiceng status 查看地址", "Jiceng is running; jiceng status shows where"));
		}
		List<Finding> findings = new ArrayList<>();
		findings.add(examine(serve.host(), serve.port(), "--port"));
		if (DataOptions.named().isEmpty() && OpenDatabase.running(folder).isEmpty()) {
			findings.add(examine("127.0.0.1", data.boltPort(), "--bolt-port"));
			findings.add(examine("127.0.0.1", data.httpPort(), "--http-port"));
		}
		return findings;
	}

	private static Finding examine(String host, int port, String option) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(host, port));
			return Finding.fine("端口", "%d 空闲".formatted(port), "free");
		}
		catch (IOException ex) {
			return Finding.broken("端口", "%d 被占用，请停止占用它的程序，或用 %s 另选".formatted(port, option),
					"taken; stop the program that holds it, or choose another with %s".formatted(option));
		}
	}

}

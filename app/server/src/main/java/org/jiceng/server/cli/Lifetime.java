package org.jiceng.server.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * What a serving command has started; it is ended in the opposite order when the process
 * is told to stop, however that comes about.
 */
final class Lifetime {

	private final Console console;

	private final Deque<AutoCloseable> started = new ArrayDeque<>();

	private volatile boolean ending;

	private volatile int exitCode = 1;

	Lifetime(Console console) {
		this.console = console;
		Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-of-lifetime"));
	}

	/**
	 * Takes over what has been started.
	 */
	<T extends AutoCloseable> T own(T resource) {
		synchronized (this.started) {
			this.started.push(resource);
		}
		return resource;
	}

	/**
	 * Says how the process ends from now on if it is told to stop.
	 */
	void exitWith(int code) {
		this.exitCode = code;
	}

	/**
	 * Ends the process because something that it needs is gone.
	 */
	void fail(String zh, String en) {
		if (!this.ending) {
			this.console.tell(zh, en);
			this.exitCode = 1;
			System.exit(1);
		}
	}

	/**
	 * Waits until the process is told to stop; does not return.
	 */
	void awaitEnd() throws InterruptedException {
		new CountDownLatch(1).await();
	}

	/**
	 * Tells whether the process is about to end, so that what fails now fails because of
	 * that.
	 */
	boolean isEnding() {
		return this.ending;
	}

	private void end() {
		this.ending = true;
		if (!this.started.isEmpty()) {
			this.console.tell("正在停止… | Stopping…");
		}
		synchronized (this.started) {
			while (!this.started.isEmpty()) {
				close(this.started.pop());
			}
		}
		this.console.out().flush();
		Runtime.getRuntime().halt(this.exitCode);
	}

	private void close(AutoCloseable resource) {
		try {
			resource.close();
		}
		catch (Exception ex) {
			this.console.tell("停止时出错：" + ex, "Trouble while stopping");
		}
	}

}

package org.jiceng.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A {@code app/jiceng} as a user runs it, with what it writes.
 */
final class JicengProcess {

	private static final Path SCRIPT = Path.of("../jiceng").toAbsolutePath().normalize();

	private static final int PATIENCE_SECONDS = 240;

	private final Process process;

	private final Lines out;

	private final Lines err;

	private JicengProcess(Process process) {
		this.process = process;
		this.out = new Lines(process.inputReader(StandardCharsets.UTF_8));
		this.err = new Lines(process.errorReader(StandardCharsets.UTF_8));
	}

	/**
	 * What a command came to.
	 *
	 * @param exitCode the exit code
	 * @param out the lines of standard output
	 * @param err the lines of standard error
	 */
	record Result(int exitCode, List<String> out, List<String> err) {
	}

	static JicengProcess start(String... arguments) {
		return start(Map.of(), arguments);
	}

	static JicengProcess start(Map<String, String> environment, String... arguments) {
		List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
		if (System.getProperty("os.name").equals("Linux")) {
			// Where the tests run in the background, what they start would be deaf to
			// Ctrl-C.
			command.addAll(0, List.of("env", "--default-signal=INT"));
		}
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("JICENG_BUILD", "never");
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		// Half the work of a start goes into code that would pay off much later.
		builder.environment().put("JICENG_JAVA_OPTIONS", "-Xmx1g -XX:TieredStopAtLevel=1");
		List.of("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD").forEach(builder.environment()::remove);
		builder.environment().putAll(environment);
		try {
			return new JicengProcess(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Result run(String... arguments) {
		return start(arguments).await();
	}

	static Result run(Map<String, String> environment, String... arguments) {
		return start(environment, arguments).await();
	}

	/** Writes to the command's standard input and ends it. */
	JicengProcess type(String text) {
		try {
			this.process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().close();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Result await() {
		try {
			if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
				throw new AssertionError("Still running: %s%n%s".formatted(this.out.all(), this.err.all()));
			}
			return new Result(this.process.exitValue(), this.out.all(), this.err.all());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Waits for a line of standard output. */
	String awaitOut(Predicate<String> wanted) {
		return this.out.await(wanted, () -> "Standard error: " + this.err.all());
	}

	/** Waits for a line of standard error. */
	String awaitErr(Predicate<String> wanted) {
		return this.err.await(wanted, () -> "Standard output: " + this.out.all());
	}

	/** Waits for a while, unless the process ends before. */
	void goOn(long milliseconds) throws InterruptedException {
		this.process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
	}

	void kill() {
		this.process.destroyForcibly();
	}

	/** Asks it to stop, as a service manager does. */
	void terminate() {
		this.process.destroy();
	}

	/** Presses Ctrl-C. */
	void interrupt() throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-INT", Long.toString(this.process.pid())).start().waitFor();
	}

	/** The lines that a stream has given so far. */
	private static final class Lines {

		private static final String END = "\u0000";

		private final BlockingQueue<String> unseen = new LinkedBlockingQueue<>();

		private final List<String> all = new ArrayList<>();

		private final Thread reader;

		Lines(BufferedReader stream) {
			this.reader = new Thread(() -> {
				try (BufferedReader lines = stream) {
					for (String line = lines.readLine(); line != null; line = lines.readLine()) {
						synchronized (this.all) {
							this.all.add(line);
						}
						this.unseen.add(line);
					}
				}
				catch (IOException ex) {
					this.unseen.add("The stream broke: " + ex);
				}
				this.unseen.add(END);
			});
			this.reader.setDaemon(true);
			this.reader.start();
		}

		String await(Predicate<String> wanted, java.util.function.Supplier<String> more) {
			try {
				String line = this.unseen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
				while (line != null && !line.equals(END)) {
					if (wanted.test(line)) {
						return line;
					}
					line = this.unseen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
				}
				throw new AssertionError("The line did not come; what came: %s%n%s".formatted(all(), more.get()));
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		List<String> all() {
			try {
				this.reader.join(1000);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			synchronized (this.all) {
				return List.copyOf(this.all);
			}
		}

	}

}

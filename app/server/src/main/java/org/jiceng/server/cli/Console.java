package org.jiceng.server.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command writes: results to one stream, progress and complaints to the other,
 * both in UTF-8 whatever the locale.
 *
 * @param out takes the results
 * @param err takes progress and complaints
 * @param interactive whether a person watches {@code err} on a terminal
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Opens the process's own streams and puts them in the place of those that Java made
	 * for the locale.
	 */
	static Console open() {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		System.setOut(out);
		System.setErr(err);
		return new Console(out, err, Boolean.getBoolean("jiceng.terminal"));
	}

	/**
	 * Prints a line of the result.
	 */
	void print(String line) {
		this.out.println(line);
	}

	/**
	 * Prints a result as JSON, on one line.
	 */
	void printJson(Object value) {
		this.out.println(JSON.writeValueAsString(value));
	}

	/**
	 * Fails if the results could not be written, such as to a full disk; a print stream
	 * swallows that.
	 * @return the exit code of a command that is done
	 */
	int checkWritten() {
		if (this.out.checkError()) {
			throw new UserException("结果没有写完，请检查磁盘空间或管道的接收方",
					"The result could not be written; check the disk or what reads the pipe");
		}
		return 0;
	}

	/**
	 * Tells what goes on, or what is wrong.
	 */
	void tell(String line) {
		this.err.println(line);
	}

	void tell(String zh, String en) {
		tell(zh + " | " + en);
	}

}

package org.jiceng.server.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jiceng.server.load.ImportListener;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far an import or an extraction is: a bar on a terminal, a line at every tenth
 * part elsewhere.
 */
final class ProgressLine implements ImportListener, AutoCloseable {

	private static final int LINES = 10;

	private final Console console;

	private final String task;

	private @Nullable ProgressBar bar;

	private int files;

	private int done;

	ProgressLine(Console console, String task) {
		this.console = console;
		this.task = task;
	}

	@Override
	public synchronized void started(int files) {
		this.files = files;
		if (this.console.interactive()) {
			this.bar = new ProgressBarBuilder().setTaskName(this.task)
				.setInitialMax(files)
				.setStyle(ProgressBarStyle.UNICODE_BLOCK)
				.setConsumer(new ConsoleProgressBarConsumer(this.console.err()))
				.setUpdateIntervalMillis(200)
				.build();
		}
	}

	@Override
	public synchronized void advanced(String document) {
		this.done++;
		if (this.bar != null) {
			this.bar.step();
		}
		else if (this.done == this.files || this.done * LINES / this.files > (this.done - 1) * LINES / this.files) {
			this.console.tell("%s %d/%d".formatted(this.task, this.done, this.files));
		}
	}

	@Override
	public synchronized void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}

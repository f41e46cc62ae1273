package org.jiceng.server.cli;

import java.util.function.ToIntFunction;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of the commands that serve until they are stopped, and what these have in
 * common: one application on a data folder, the second start shows the first.
 */
final class ServiceOptions {

	@Mixin
	private final DataOptions data = new DataOptions();

	@Mixin
	private final ServeOptions serve = new ServeOptions();

	@Mixin
	private final LoadOptions load = new LoadOptions();

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	LoadOptions load() {
		return this.load;
	}

	boolean json() {
		return this.json;
	}

	Service service(Console console) {
		return new Service(console, this.data, this.serve);
	}

	/**
	 * Serves until the process is told to stop, or shows what runs already.
	 * @param work is done once the database answers and its schema is up to date; returns
	 * the exit code
	 * @param otherwise is done if an application runs already, after it has been shown
	 * @return the exit code
	 */
	int run(Service service, ToIntFunction<ConfigurableApplicationContext> work, Runnable otherwise)
			throws InterruptedException {
		if (!service.claim()) {
			service.showRunning(this.json);
			otherwise.run();
			return 0;
		}
		return service.run(work, this.load);
	}

}

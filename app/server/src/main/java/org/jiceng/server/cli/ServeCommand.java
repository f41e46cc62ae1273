package org.jiceng.server.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Serves what the graph holds, and loads nothing.
 */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "只提供网页和接口，不导入 | Serve web page and REST, load nothing")
final class ServeCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private final ServiceOptions options = new ServiceOptions();

	ServeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InterruptedException {
		Service service = this.options.service(this.console);
		return this.options.run(service, (context) -> {
			if (this.options.json()) {
				this.console.printJson(service.addresses().asMap());
			}
			else {
				service.addresses().print(this.console, service.password());
			}
			this.console.out().flush();
			return 0;
		}, () -> {
		});
	}

}

package org.jiceng.server.cli;

import java.util.concurrent.Callable;

import org.jiceng.server.load.SchemaMigrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Serves what the graph holds, and loads nothing.
 */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "只提供网页和接口，不导入 | Serve web page and REST, load nothing")
final class ServeCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private final DataOptions data = new DataOptions();

	@Mixin
	private final ServeOptions serve = new ServeOptions();

	@Mixin
	private final LoadOptions load = new LoadOptions();

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	ServeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InterruptedException {
		Service service = new Service(this.console, this.data, this.serve);
		if (!service.claim()) {
			service.showRunning(this.json);
			return 0;
		}
		return service.run((context) -> {
			context.getBean(SchemaMigrator.class).migrate();
			if (this.json) {
				this.console.printJson(service.addresses().asMap());
			}
			else {
				service.addresses().print(this.console, service.password());
			}
			this.console.out().flush();
			return 0;
		}, this.load);
	}

}

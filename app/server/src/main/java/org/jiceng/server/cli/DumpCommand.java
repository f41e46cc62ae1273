package org.jiceng.server.cli;

import java.util.concurrent.Callable;

import org.jiceng.server.load.CanonicalDump;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Writes the graph as sorted lines, by which two graphs are compared.
 */
@Command(name = "dump", mixinStandardHelpOptions = true,
		description = "把图写成有序的行，用于比较 | Write the graph as sorted lines, for comparing")
final class DumpCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private final DataOptions data = new DataOptions();

	DumpCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (OpenDatabase database = OpenDatabase.open(this.data, this.console);
				Driver driver = DriverConnection.open(database.address())) {
			new CanonicalDump(driver).write(this.console::print);
		}
		return this.console.checkWritten();
	}

}

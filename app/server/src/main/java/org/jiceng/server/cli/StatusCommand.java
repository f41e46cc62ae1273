package org.jiceng.server.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.jiceng.server.load.GraphCensus;
import org.jiceng.server.load.GraphCounts;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Shows whether an application runs on the data folder, where, and what the graph holds.
 */
@Command(name = "status", mixinStandardHelpOptions = true,
		description = "是否在运行、地址、图中有多少内容 | Whether it runs, where, and what the graph holds")
final class StatusCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private final DataOptions data = new DataOptions();

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	StatusCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		DataFolder folder = this.data.folder();
		Optional<Addresses> application = folder.isLocked() ? Addresses.read(folder) : Optional.empty();
		Optional<DatabaseAddress> database = OpenDatabase.running(folder);
		@Nullable GraphCounts counts = null;
		if (database.isPresent()) {
			try (Driver driver = DriverConnection.open(database.get())) {
				counts = new GraphCensus(driver).counts();
			}
		}
		if (this.json) {
			this.console.printJson(asMap(folder, application, database, counts));
		}
		else {
			print(folder, application, database, counts);
		}
		return 0;
	}

	private void print(DataFolder folder, Optional<Addresses> application, Optional<DatabaseAddress> database,
			@Nullable GraphCounts counts) {
		this.console.print("数据文件夹 data folder   " + folder.root());
		if (application.isPresent()) {
			application.get().print(this.console, database.map(DataOptions::shown).orElse("?"));
		}
		else {
			this.console.print("没有在运行，用 jiceng up 启动 | Not running; start it with jiceng up");
			database.ifPresent((address) -> this.console.print("Neo4j                  " + address.uri()));
		}
		if (counts != null) {
			Census.print(this.console, counts);
		}
	}

	private static Map<String, Object> asMap(DataFolder folder, Optional<Addresses> application,
			Optional<DatabaseAddress> database, @Nullable GraphCounts counts) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("data", folder.root().toString());
		map.put("running", application.isPresent());
		application.ifPresent((addresses) -> map.put("addresses", addresses.asMap()));
		database.ifPresent((address) -> map.put("neo4j", address.uri()));
		if (counts != null) {
			map.put("graph", Census.asMap(counts));
		}
		return map;
	}

}

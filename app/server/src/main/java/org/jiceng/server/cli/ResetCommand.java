package org.jiceng.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jiceng.server.load.GraphReset;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Empties the graph, after asking.
 */
@Command(name = "reset", mixinStandardHelpOptions = true, description = "清空图（先询问） | Empty the graph, after asking")
final class ResetCommand implements Callable<Integer> {

	private static final Set<String> AGREED = Set.of("y", "yes", "是", "好");

	private final Console console;

	@Mixin
	private final DataOptions data = new DataOptions();

	@Option(names = "--yes", description = "不询问 | Do not ask")
	private boolean yes;

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	ResetCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (OpenDatabase database = OpenDatabase.open(this.data, this.console);
				Driver driver = DriverConnection.open(database.address())) {
			if (!this.yes && !agrees(database)) {
				throw new UserException("没有确认，什么也没有删除；不想被询问请加 --yes",
						"Not confirmed, nothing was deleted; add --yes not to be asked");
			}
			int deleted = new GraphReset(driver).reset();
			if (this.json) {
				this.console.printJson(Map.of("deletedNodes", deleted));
			}
			else {
				this.console.print("已删除 %d 个节点 | %d nodes deleted".formatted(deleted, deleted));
			}
			return 0;
		}
	}

	private boolean agrees(OpenDatabase database) {
		this.console.tell("将删除 %s 中的全部版面和图，确定吗？[y/N]".formatted(database.address().uri()),
				"This deletes all pages and the whole graph. Sure? [y/N]");
		try {
			String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
			return answer != null && AGREED.contains(answer.strip().toLowerCase(java.util.Locale.ROOT));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

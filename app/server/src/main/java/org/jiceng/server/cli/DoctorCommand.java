package org.jiceng.server.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jiceng.server.config.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Looks for what may keep Jiceng from working, and says what to do about it. Changes
 * nothing.
 */
@Command(name = "doctor", mixinStandardHelpOptions = true,
		description = "检查 Java、端口、内存、磁盘、数据库和结构，说明怎么办 | Check Java, ports, memory, disk, database and schema")
final class DoctorCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private final DataOptions data = new DataOptions();

	@Mixin
	private final ServeOptions serve = new ServeOptions();

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	DoctorCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		DataFolder folder = this.data.folder();
		List<Finding> findings = new ArrayList<>(MachineCheckup.examine(folder, DataOptions.installation()));
		findings.addAll(PortCheckup.examine(folder, this.data, this.serve));
		findings.addAll(DatabaseCheckup.examine(folder));
		if (this.json) {
			this.console.printJson(findings.stream().map(DoctorCommand::asMap).toList());
		}
		else {
			findings.forEach((finding) -> this.console
				.print("%s %-10s %s".formatted(finding.severity().mark(), finding.subject(), finding.text())));
		}
		return findings.stream().anyMatch((finding) -> finding.severity() == Finding.Severity.BROKEN) ? 1 : 0;
	}

	private static Map<String, String> asMap(Finding finding) {
		Map<String, String> map = new LinkedHashMap<>();
		map.put("subject", finding.subject());
		map.put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
		map.put("text", finding.text());
		return map;
	}

}

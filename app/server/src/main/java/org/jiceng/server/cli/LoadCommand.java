package org.jiceng.server.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jiceng.server.load.GraphCensus;
import org.jiceng.server.load.GraphCounts;
import org.jiceng.server.load.ImportSummary;
import org.jiceng.server.load.PageImporter;
import org.jiceng.server.load.SchemaMigrator;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Loads a folder of pages and ends.
 */
@Command(name = "load", mixinStandardHelpOptions = true,
		description = "导入一个版面文件夹后结束 | Load a folder of pages, then end")
final class LoadCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(paramLabel = "FOLDER", description = "版面文件夹 | Folder of pages")
	private Path folder = Path.of("");

	@Mixin
	private final DataOptions data = new DataOptions();

	@Mixin
	private final LoadOptions load = new LoadOptions();

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	LoadCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		Path pages = this.load.check(this.folder);
		try (OpenDatabase database = OpenDatabase.open(this.data, this.console);
				ConfigurableApplicationContext context = new Application(database.address(), this.data.folder())
					.with("jiceng.load.maximum-file-bytes", this.load.maximumBytes())
					.start()) {
			context.getBean(SchemaMigrator.class).migrate();
			ImportSummary summary = importPages(context.getBean(PageImporter.class), pages);
			show(summary, context.getBean(GraphCensus.class).counts());
			return summary.failures().isEmpty() ? 0 : 1;
		}
	}

	private ImportSummary importPages(PageImporter importer, Path pages) {
		try (ProgressLine progress = new ProgressLine(this.console, "导入 loading")) {
			return importer.importFolder(pages, pages.toString(), this.load.reextract(), progress);
		}
	}

	private void show(ImportSummary summary, GraphCounts counts) {
		if (this.json) {
			Map<String, Object> result = new LinkedHashMap<>();
			result.put("import", ImportReport.asMap(summary));
			result.put("graph", Census.asMap(counts));
			this.console.printJson(result);
		}
		else {
			ImportReport.print(this.console, summary);
			Census.print(this.console, counts);
		}
	}

}

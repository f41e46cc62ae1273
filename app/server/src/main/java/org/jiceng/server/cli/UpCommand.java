package org.jiceng.server.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jiceng.server.load.GraphCensus;
import org.jiceng.server.load.GraphCounts;
import org.jiceng.server.load.ImportSummary;
import org.jiceng.server.load.PageImporter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * The main job: database, schema, pages in, graph out, and served until it is stopped.
 */
@Command(name = "up", mixinStandardHelpOptions = true,
		description = "启动数据库，导入版面，提供网页和接口，直到 Ctrl-C | Start the database, load pages, serve web page and REST until Ctrl-C")
final class UpCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "0..1", paramLabel = "FOLDER",
			description = "版面文件夹，缺省为自带样报 | Folder of pages (default: the sample pages)")
	private @Nullable Path folder;

	@Mixin
	private final ServiceOptions options = new ServiceOptions();

	UpCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InterruptedException {
		Path pages = this.options.load().check(this.folder);
		Service service = this.options.service(this.console);
		return this.options.run(service, (context) -> {
			ImportSummary summary = importPages(context, pages);
			GraphCounts counts = context.getBean(GraphCensus.class).counts();
			show(service, summary, counts);
			return summary.failures().isEmpty() ? 0 : 1;
		}, this::tellOfLoad);
	}

	private void tellOfLoad() {
		if (this.folder != null) {
			this.console.tell("要导入 %s，请运行 jiceng load %s".formatted(this.folder, this.folder),
					"To load it, run jiceng load");
		}
	}

	private ImportSummary importPages(ConfigurableApplicationContext context, Path pages) {
		String name = (this.folder != null) ? pages.toString() : PageImporter.SAMPLE;
		try (ProgressLine progress = new ProgressLine(this.console, "导入 loading")) {
			return context.getBean(PageImporter.class)
				.importFolder(pages, name, this.options.load().reextract(), progress);
		}
	}

	private void show(Service service, ImportSummary summary, GraphCounts counts) {
		if (this.options.json()) {
			Map<String, Object> result = new LinkedHashMap<>();
			result.put("import", ImportReport.asMap(summary));
			result.put("graph", Census.asMap(counts));
			result.put("addresses", service.addresses().asMap());
			this.console.printJson(result);
		}
		else {
			ImportReport.print(this.console, summary);
			Census.print(this.console, counts);
			service.addresses().print(this.console, service.password());
			this.console.print("按 Ctrl-C 停止 | Press Ctrl-C to stop");
		}
		this.console.out().flush();
	}

}

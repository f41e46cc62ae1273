package org.jiceng.server.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.server.load.ImportSummary;
import org.jiceng.server.load.PageFailure;

/**
 * Shows what became of the files of a folder.
 */
final class ImportReport {

	private ImportReport() {
	}

	static void print(Console console, ImportSummary summary) {
		console.print("文件 files %d：写入 loaded %d，未变 unchanged %d，失败 failed %d".formatted(summary.files(),
				summary.loaded(), summary.unchanged(), summary.failures().size()));
		summary.failures().forEach((failure) -> console.print("  " + failure.reason()));
	}

	static Map<String, Object> asMap(ImportSummary summary) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("files", summary.files());
		map.put("loaded", summary.loaded());
		map.put("unchanged", summary.unchanged());
		map.put("articles", summary.articles());
		map.put("failures", failures(summary.failures()));
		return map;
	}

	private static List<Map<String, String>> failures(List<PageFailure> failures) {
		return failures.stream().map((failure) -> Map.of("file", failure.file(), "reason", failure.reason())).toList();
	}

}

package org.jiceng.server.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jiceng.extraction.page.PageFile;

/**
 * Counts what becomes of the files of one import, each once.
 */
final class ImportProgress {

	private final ImportListener listener;

	private final List<PageFailure> failures = new ArrayList<>();

	private int loaded;

	private int unchanged;

	private int articles;

	ImportProgress(ImportListener listener) {
		this.listener = listener;
	}

	void loaded(String document, int articlesOfPage) {
		this.loaded++;
		this.articles += articlesOfPage;
		this.listener.advanced(document);
	}

	void unchanged(PageFile file) {
		this.unchanged++;
		this.listener.advanced(file.document());
	}

	void failed(Path file, String document, String reason) {
		this.failures.add(new PageFailure(file.toString(), reason));
		this.listener.advanced(document);
	}

	ImportSummary summary() {
		return new ImportSummary(this.loaded + this.unchanged + this.failures.size(), this.loaded, this.unchanged,
				this.articles, this.failures.stream().sorted(Comparator.comparing(PageFailure::file)).toList());
	}

}

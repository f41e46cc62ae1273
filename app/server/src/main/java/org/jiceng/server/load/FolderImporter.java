package org.jiceng.server.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.page.PageFile;
import org.jiceng.extraction.page.PageFolder;
import org.jiceng.extraction.page.PageReader;
import org.jiceng.extraction.page.UnreadablePageException;

/**
 * Imports folders: what is known is passed over, what is new or changed is extracted on
 * all cores and written by one. Holds a few pages at a time, however many there are.
 */
class FolderImporter implements PageImporter {

	private final GraphLoader loader;

	private final ImportJournal journal;

	private final PageReader reader;

	private final PageExtraction extraction;

	FolderImporter(GraphLoader loader, ImportJournal journal, PageReader reader, PageExtraction extraction) {
		this.loader = loader;
		this.journal = journal;
		this.reader = reader;
		this.extraction = extraction;
	}

	@Override
	public ImportSummary importFolder(Path folder, String importName, boolean reextract, ImportListener listener) {
		PageFolder listed = list(folder);
		boolean sample = importName.equals(SAMPLE);
		if (sample && this.journal.hasOthers(SAMPLE)) {
			return new ImportSummary(0, 0, 0, 0, List.of());
		}
		ImportProgress progress = new ImportProgress(listener);
		listener.started(listed.pages().size() + listed.unreadable().size());
		listed.unreadable().forEach((file) -> progress.failed(file.path(), file.path().toString(), file.reason()));
		Map<String, PageFile> files = distinct(listed, progress);
		this.journal.begin(importName);
		List<PageFile> outdated = outdated(files, importName, reextract, progress);
		PageBatch batch = new PageBatch(this.loader, progress, sample ? List.of() : this.loader.pagesOf(SAMPLE));
		this.extraction.extract(outdated, this.reader, importName, batch, progress);
		batch.flush();
		if (!sample && batch.hasRemoved()) {
			this.journal.forget(SAMPLE);
		}
		ImportSummary summary = progress.summary();
		this.journal.end(importName, summary.failures().size());
		return summary;
	}

	@Override
	public int removeImport(String importName) {
		List<String> pages = this.loader.pagesOf(importName);
		for (int from = 0; from < pages.size(); from += PageBatch.MAXIMUM_PAGES) {
			this.loader.apply(List.of(), pages.subList(from, Math.min(from + PageBatch.MAXIMUM_PAGES, pages.size())));
		}
		this.journal.forget(importName);
		return pages.size();
	}

	private static PageFolder list(Path folder) {
		PageFolder listed;
		try {
			listed = PageFolder.list(folder);
		}
		catch (UnreadablePageException ex) {
			throw new UnreadableFolderException(ex);
		}
		if (listed.pages().isEmpty() && listed.unreadable().isEmpty()) {
			throw UnreadableFolderException.empty(folder);
		}
		return listed;
	}

	/** Two files of one page in different folders are an error that names both. */
	private static Map<String, PageFile> distinct(PageFolder folder, ImportProgress progress) {
		Map<String, List<PageFile>> byId = new LinkedHashMap<>();
		folder.pages()
			.forEach((file) -> byId.computeIfAbsent(PageId.of(file.document()), (same) -> new ArrayList<>()).add(file));
		Map<String, PageFile> distinct = new LinkedHashMap<>();
		byId.forEach((id, files) -> {
			if (files.size() == 1) {
				distinct.put(id, files.get(0));
				return;
			}
			for (PageFile file : files) {
				String others = String.join("、",
						files.stream()
							.filter((other) -> !other.equals(file))
							.map((other) -> other.path().toString())
							.toList());
				progress.failed(file.path(), file.document(),
						"%s：与 %s 是同一版面，均未读取，请只保留一个 | is the same page as %s, so neither was read; keep one of them"
							.formatted(file.path(), others, others));
			}
		});
		return distinct;
	}

	/**
	 * One question to the database tells which pages are known. A page that is known of
	 * the sample counts as new for another import, for the sample goes.
	 */
	private List<PageFile> outdated(Map<String, PageFile> files, String importName, boolean reextract,
			ImportProgress progress) {
		Map<String, KnownPage> known = this.loader.known(files.keySet());
		List<PageFile> outdated = new ArrayList<>();
		files.forEach((id, file) -> {
			KnownPage page = known.get(id);
			if (page != null && !reextract && page.extractor().equals(this.extraction.version())
					&& (page.importName().equals(importName) || !page.importName().equals(SAMPLE))
					&& hasText(file, page.contentHash())) {
				progress.unchanged(file);
			}
			else {
				outdated.add(file);
			}
		});
		return outdated;
	}

	/** A file that cannot be read is outdated, and fails when it is read again. */
	private boolean hasText(PageFile file, String contentHash) {
		try {
			return ContentHash.of(this.reader.read(file).text()).equals(contentHash);
		}
		catch (UnreadablePageException ex) {
			return false;
		}
	}

}

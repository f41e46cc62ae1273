package org.jiceng.server.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.page.PageFile;
import org.jiceng.extraction.page.PageIdentity;
import org.jiceng.extraction.page.PageReader;
import org.jiceng.extraction.page.UnreadablePageException;

/**
 * Reads and extracts pages on all cores and hands them on in their order, so that the
 * result does not depend on the number of threads. Only a few more pages than threads are
 * held at a time.
 */
final class PageExtraction {

	private final Supplier<PageObserver> observers;

	private final String version;

	private final int threads;

	/**
	 * Extracts with a chain that is built when the first page needs it.
	 * @param observers builds the chain
	 * @param version the chain's version
	 * @param threads how many pages are extracted at once
	 */
	PageExtraction(Supplier<PageObserver> observers, String version, int threads) {
		this.observers = observers;
		this.version = version;
		this.threads = threads;
	}

	String version() {
		return this.version;
	}

	/**
	 * Extracts pages and puts them into a batch, in the order of the files.
	 * @param files the files to read
	 * @param reader reads them
	 * @param importName the import that they belong to
	 * @param batch takes the pages
	 * @param progress takes the failures
	 */
	void extract(List<PageFile> files, PageReader reader, String importName, PageBatch batch, ImportProgress progress) {
		if (files.isEmpty()) {
			return;
		}
		PageObserver observer = this.observers.get();
		ExecutorService executor = Executors.newFixedThreadPool(this.threads);
		try {
			Deque<Pending> pending = new ArrayDeque<>();
			Iterator<PageFile> remaining = files.iterator();
			while (remaining.hasNext() || !pending.isEmpty()) {
				while (remaining.hasNext() && pending.size() < 2 * this.threads) {
					PageFile file = remaining.next();
					pending.add(new Pending(file, executor.submit(() -> observe(file, reader, importName, observer))));
				}
				hand(pending.remove(), batch, progress);
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	private ObservedPage observe(PageFile file, PageReader reader, String importName, PageObserver observer)
			throws UnreadablePageException {
		Page page = reader.read(file);
		PageIdentity told = PageIdentity.of(file.document());
		return new ObservedPage(PageId.of(file.document()), told.paper(), told.date(), told.number(),
				ContentHash.of(page.text()), this.version, importName, observer.observe(page));
	}

	private static void hand(Pending pending, PageBatch batch, ImportProgress progress) {
		PageFile file = pending.file();
		ObservedPage page;
		try {
			page = pending.page().get();
		}
		catch (ExecutionException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			if (cause instanceof OutOfMemoryError error) {
				throw error;
			}
			progress.failed(file.path(), file.document(),
					(cause instanceof UnreadablePageException) ? String.valueOf(cause.getMessage())
							: "%s：抽取失败（%s），请把该文件发给开发者 | cannot be extracted (%s); send the file to the developers"
								.formatted(file.path(), cause, cause));
			return;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ImportInterruptedException();
		}
		batch.add(file, page);
	}

	private record Pending(PageFile file, Future<ObservedPage> page) {
	}

}

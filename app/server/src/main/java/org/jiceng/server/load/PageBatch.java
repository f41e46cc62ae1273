package org.jiceng.server.load;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.page.PageFile;
import org.jiceng.server.config.DatabaseException;

/**
 * Gathers pages until they are worth a transaction. If one cannot be written for a reason
 * of its own, the others of its batch are written without it.
 */
final class PageBatch {

	static final int MAXIMUM_PAGES = 16;

	private static final int MAXIMUM_CHARACTERS = 120_000;

	private final GraphLoader loader;

	private final ImportProgress progress;

	private final List<PageFile> files = new ArrayList<>();

	private final List<ObservedPage> pages = new ArrayList<>();

	private List<String> remove;

	private int characters;

	private boolean removed;

	/**
	 * Starts a batch.
	 * @param remove the ids of pages that go with the first that is written
	 */
	PageBatch(GraphLoader loader, ImportProgress progress, List<String> remove) {
		this.loader = loader;
		this.progress = progress;
		this.remove = remove;
	}

	void add(PageFile file, ObservedPage page) {
		this.files.add(file);
		this.pages.add(page);
		this.characters += page.observation().page().text().length();
		if (this.pages.size() >= MAXIMUM_PAGES || this.characters >= MAXIMUM_CHARACTERS) {
			flush();
		}
	}

	/** Writes what was gathered. */
	void flush() {
		if (this.pages.isEmpty()) {
			return;
		}
		try {
			write(this.pages);
			for (int i = 0; i < this.pages.size(); i++) {
				loaded(i);
			}
		}
		catch (DatabaseException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			writeOneByOne();
		}
		this.files.clear();
		this.pages.clear();
		this.characters = 0;
	}

	/**
	 * {@return whether the pages that go are gone}
	 */
	boolean hasRemoved() {
		return this.removed;
	}

	private void writeOneByOne() {
		for (int i = 0; i < this.pages.size(); i++) {
			try {
				write(this.pages.subList(i, i + 1));
				loaded(i);
			}
			catch (DatabaseException ex) {
				throw ex;
			}
			catch (RuntimeException ex) {
				PageFile file = this.files.get(i);
				this.progress.failed(file.path(), file.document(),
						"%s：无法写入图谱（%s），请把该文件发给开发者 | cannot be written to the graph (%s); send the file to the developers"
							.formatted(file.path(), ex.getMessage(), ex.getMessage()));
			}
		}
	}

	private void write(List<ObservedPage> some) {
		this.loader.apply(some, this.remove);
		this.removed = true;
		this.remove = List.of();
	}

	private void loaded(int index) {
		this.progress.loaded(this.files.get(index).document(), this.pages.get(index).observation().articles().size());
	}

}

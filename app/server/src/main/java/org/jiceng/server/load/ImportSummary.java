package org.jiceng.server.load;

import java.util.List;

/**
 * What became of a folder's files; each is in exactly one of the counts.
 *
 * @param files how many page files were found
 * @param loaded how many pages were written, new or replaced
 * @param unchanged how many pages were known with this content and extractor
 * @param articles how many articles the loaded pages hold
 * @param failures the files that were not loaded, in path order
 */
public record ImportSummary(int files, int loaded, int unchanged, int articles, List<PageFailure> failures) {

	public ImportSummary {
		failures = List.copyOf(failures);
		if (files != loaded + unchanged + failures.size()) {
			throw new IllegalArgumentException("%d files, but %d loaded, %d unchanged and %d failed".formatted(files,
					loaded, unchanged, failures.size()));
		}
	}

}

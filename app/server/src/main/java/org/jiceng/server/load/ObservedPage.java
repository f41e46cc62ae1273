package org.jiceng.server.load;

import java.time.LocalDate;

import org.jiceng.extraction.PageObservation;
import org.jspecify.annotations.Nullable;

/**
 * A page as it goes into the graph.
 *
 * @param id its id: paper, date and page number, else its document name
 * @param paper the paper's name, or {@code null} if the document name tells none
 * @param date the paper's date, or {@code null}
 * @param number the page number, or {@code null}
 * @param contentHash the SHA-256 of its text
 * @param extractor the version of the extraction that observed it
 * @param importName the name of the import that it belongs to
 * @param observation what it says
 */
public record ObservedPage(String id, @Nullable String paper, @Nullable LocalDate date, @Nullable Integer number,
		String contentHash, String extractor, String importName, PageObservation observation) {
}

package org.jiceng.server.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stands.
 *
 * @param id the article's address
 * @param title its headline
 * @param document the name of the page's file below its folder, without extension
 * @param paper the newspaper, or {@code null} where the file does not tell
 * @param date the page's date, or {@code null}
 * @param page the page's number, or {@code null}
 */
public record ArticleReference(String id, String title, String document, @Nullable String paper,
		@Nullable LocalDate date, @Nullable Integer page) {

}

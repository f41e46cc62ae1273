package org.jiceng.extraction.page;

import java.nio.file.Path;

/**
 * A text file that holds a page.
 *
 * @param document the page's name: the path below the folder without extension, with
 * {@code /} between folders
 * @param path where the file is
 */
public record PageFile(String document, Path path) {
}

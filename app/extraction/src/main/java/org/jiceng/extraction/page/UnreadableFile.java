package org.jiceng.extraction.page;

import java.nio.file.Path;

/**
 * A file or folder that cannot be read as a page.
 *
 * @param path where it is
 * @param reason what is wrong and what to do about it, one line of Chinese and English
 */
public record UnreadableFile(Path path, String reason) {
}

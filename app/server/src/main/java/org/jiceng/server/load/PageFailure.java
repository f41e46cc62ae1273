package org.jiceng.server.load;

/**
 * A file that could not be loaded.
 *
 * @param file the file's path as the user gave it
 * @param reason what is wrong and what to do about it, in one line of Chinese and English
 */
public record PageFailure(String file, String reason) {
}

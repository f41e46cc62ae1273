package org.jiceng.server.query;

/**
 * A message to the user in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Explanation(String zh, String en) {

}

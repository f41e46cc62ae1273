package org.jiceng.extraction.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the articles of a page endings of names of bodies start, looked up once: a
 * page is searched for bodies twice, and the look-ups took half of that time.
 */
final class BodyEndings {

	private static final int[] NONE = {};

	private final Map<ArticleView, int[]> offsets = new HashMap<>();

	BodyEndings(List<ArticleView> views, EndingTable endings) {
		for (ArticleView view : views) {
			int[] found = new int[view.text().length()];
			int size = 0;
			for (int at = 1; at < found.length; at++) {
				if (!endings.at(view.text(), at).isEmpty()) {
					found[size++] = at;
				}
			}
			this.offsets.put(view, Arrays.copyOf(found, size));
		}
	}

	/**
	 * {@return the offsets of an article in text order}
	 */
	int[] of(ArticleView view) {
		return this.offsets.getOrDefault(view, NONE);
	}

}

package org.jiceng.extraction.page;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jiceng.extraction.page.NewspaperArticleSegmenter.Repair;

/**
 * The segmenter with each of its repairs left out.
 */
public final class SegmenterAblations {

	private static final Map<Repair, String> NAMES = Map.of(Repair.REPEATS, "repeated fragments", Repair.DISPLACED,
			"displaced fragments", Repair.CUT, "cut sentences");

	private SegmenterAblations() {
	}

	/**
	 * {@return segmenters by the name of what they lack}
	 */
	public static Map<String, ArticleSegmenter> all() {
		Map<String, ArticleSegmenter> segmenters = new LinkedHashMap<>();
		for (Repair repair : Repair.values()) {
			segmenters.put(NAMES.getOrDefault(repair, repair.name()),
					new NewspaperArticleSegmenter(EnumSet.complementOf(EnumSet.of(repair))));
		}
		return segmenters;
	}

}

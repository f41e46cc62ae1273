package org.jiceng.extraction.relation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jiceng.schema.RelationType;

/**
 * The relation extractor with each of its components left out.
 */
public final class RelationAblations {

	private RelationAblations() {
	}

	/**
	 * {@return extractors by the name of what they lack}
	 */
	public static Map<String, RelationExtractor> all() {
		Map<String, RelationExtractor> extractors = new LinkedHashMap<>();
		for (RelationType type : RelationType.values()) {
			extractors.put("rule table of " + type,
					new RuleRelationExtractor(EnumSet.complementOf(EnumSet.of(type)), true));
		}
		extractors.put("speakers", new RuleRelationExtractor(EnumSet.allOf(RelationType.class), false));
		return extractors;
	}

}

package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jiceng.schema.RelationType;

/**
 * A row of a rule table.
 *
 * @param name the rule's name, unique over all tables
 * @param relation what it finds
 * @param pattern the wording; {@code s} captures the subject, {@code o} the object; where
 * it captures no subject, the subject of the sentence is taken
 * @param settings what else the row says, such as {@code kind} or {@code status}
 * @param expressions those settings that are regular expressions
 * @param finds examples with their mentions in brackets, and what the rule finds in them
 * @param ignores counter-examples
 */
record Rule(String name, RelationType relation, SlotPattern pattern, Map<String, String> settings,
		Map<String, Pattern> expressions, List<String> finds, List<String> ignores) {

	Rule {
		settings = Map.copyOf(settings);
		expressions = Map.copyOf(expressions);
		finds = List.copyOf(finds);
		ignores = List.copyOf(ignores);
	}

	/**
	 * {@return whether a setting has a value}
	 */
	boolean says(String setting, String value) {
		return value.equals(this.settings.get(setting));
	}

}

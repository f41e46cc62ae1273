package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.schema.RelationType;

/**
 * The rules that may match a sentence, by who reads what they find.
 *
 * @param posts who holds which post
 * @param places where things lie
 * @param acts what one thing does to or with another
 */
record OpenRules(List<Rule> posts, List<Rule> places, List<Rule> acts) {

	/**
	 * {@return the rules that a gate lets through to a sentence}
	 */
	static OpenRules of(RuleGate gate, SlotText text) {
		OpenRules open = new OpenRules(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Rule rule : gate.open(text)) {
			open.of(rule.relation()).add(rule);
		}
		return open;
	}

	private List<Rule> of(RelationType relation) {
		return switch (relation) {
			case WORKS_IN -> this.posts;
			case LOCATED_IN -> this.places;
			default -> this.acts;
		};
	}

}

package org.jiceng.server.query;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jiceng.schema.RelationType;

/**
 * The relationship types that a question follows. Their names come from the ontology, so
 * they may stand in the text of a statement; what a user typed never does. The
 * gazetteer's {@code WITHIN} is not among them.
 *
 * @param types the types, in the ontology's order
 */
record RelationTypes(List<RelationType> types) {

	/** All of the ontology. */
	static final RelationTypes ALL = new RelationTypes(List.of(RelationType.values()));

	/**
	 * Takes the types of a question.
	 * @param asked the types; empty for all
	 * @return the types to follow
	 */
	static RelationTypes of(Set<RelationType> asked) {
		return asked.isEmpty() ? ALL : new RelationTypes(List.copyOf(EnumSet.copyOf(asked)));
	}

	Collection<String> names() {
		return this.types.stream().map(RelationType::name).toList();
	}

	/**
	 * {@return the types as they stand in a pattern: {@code WORKS_IN|PART_OF}}
	 */
	String pattern() {
		return String.join("|", names());
	}

	/**
	 * {@return the place of each type's name among all}
	 */
	Map<String, Integer> positions() {
		return this.types.stream().collect(Collectors.toMap(RelationType::name, this::position));
	}

	int position(RelationType type) {
		return this.types.indexOf(type);
	}

}

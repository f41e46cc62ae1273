package org.jiceng.schema;

import java.util.List;

/**
 * A relationship type that holds the graph together and states no fact, with the
 * properties that its relationships may have. The constant's name is the type in the
 * graph.
 */
public enum StructureType {

	/** From a page to an article. */
	HAS_ARTICLE,
	/** From an article to a sentence. */
	HAS_SENTENCE,
	/** From a page to a thing that it names. */
	HAS_ENTITY,
	/** From an article to a claim that it makes. */
	HAS_CLAIM,
	/** From a page entity to a sentence that names it. */
	MENTIONED_IN("start", "end", "text", "kind", "foundBy", "segments"),
	/** From a claim to the page entity that does or has it. */
	SUBJECT,
	/** From a claim to the other page entity. */
	OBJECT,
	/** From a claim to a sentence that says so. */
	SAID_IN("ordinal", "segments"),
	/** From a page entity to the entity that it is. */
	IS,
	/** From a place to the next place up, as the gazetteer has it. */
	WITHIN;

	private final List<String> properties;

	StructureType(String... properties) {
		this.properties = List.of(properties);
	}

	/**
	 * {@return the properties that a relationship of this type may have}
	 */
	public List<String> properties() {
		return this.properties;
	}

}

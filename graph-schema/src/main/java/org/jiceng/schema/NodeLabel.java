package org.jiceng.schema;

import java.util.List;

/**
 * A label of the graph's nodes, beside those of the entity types, with the properties
 * that its nodes may have.
 */
public enum NodeLabel {

	/** A page of a newspaper. */
	PAGE("Page", "id", "document", "paper", "date", "number", "contentHash", "extractor", "import", "text"),
	/** An article of a page. */
	ARTICLE("Article", "id", "ordinal", "title", "reporters", "text"),
	/** A sentence of an article. */
	SENTENCE("Sentence", "id", "ordinal", "text", "segments"),
	/** A thing as one page names it. */
	PAGE_ENTITY("PageEntity", "id", "type", "name", "aliases", "code", "mentioned", "place", "parent", "identity"),
	/** A fact as one page states it. */
	CLAIM("Claim", "id", "key", "type", "title", "status", "modality", "kind", "from", "to", "quote", "foundBy"),
	/** A thing as people query it. */
	ENTITY("Entity", "id", "type", "name", "aliases", "code", "searchNames", "pinyin", "initials", "sources",
			"firstSeen", "lastSeen", "degree", "hub", "prominent", "identity"),
	/** An administrative place of one of the five levels; always also an entity. */
	PLACE("Place"),
	/** A migration that was applied. */
	SCHEMA_MIGRATION("SchemaMigration", "version", "description", "checksum", "appliedAt"),
	/** An import of a folder. */
	IMPORT("Import", "name", "startedAt", "finishedAt", "pages", "failed"),
	/** What a writer locks, so that only one writes at a time. */
	WRITE_LOCK("WriteLock", "name", "takenAt");

	private final String label;

	private final List<String> properties;

	NodeLabel(String label, String... properties) {
		this.label = label;
		this.properties = List.of(properties);
	}

	/**
	 * {@return the label in the graph}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * {@return the properties that a node of this label may have by it}
	 */
	public List<String> properties() {
		return this.properties;
	}

}

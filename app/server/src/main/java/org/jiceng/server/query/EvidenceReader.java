package org.jiceng.server.query;

import java.util.Optional;

/**
 * Reads which sentences say a relationship.
 */
public interface EvidenceReader {

	/** How many pieces of evidence are listed at most. */
	int MAXIMUM_EVIDENCE = 200;

	/**
	 * Reads the evidence of a relationship.
	 * @param key the relationship's key
	 * @return the relationship and its evidence, or empty if no relationship has the key
	 */
	Optional<RelationEvidence> find(String key);

}

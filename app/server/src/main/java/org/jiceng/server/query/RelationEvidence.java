package org.jiceng.server.query;

import java.util.List;

/**
 * A relationship with everything that says so.
 *
 * @param relation the relationship
 * @param subject the entity that it starts from
 * @param object the entity that it leads to
 * @param evidence what says so, the newest page first
 * @param truncated whether there is more than is listed
 */
public record RelationEvidence(RelationView relation, EntityView subject, EntityView object, List<Evidence> evidence,
		boolean truncated) {

	public RelationEvidence {
		evidence = List.copyOf(evidence);
	}

}

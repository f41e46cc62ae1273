package org.jiceng.server.query;

import java.util.List;

/**
 * One step of a path.
 *
 * @param from the id of the node that the step leaves
 * @param to the id of the node that it reaches
 * @param direction which way the relationship goes, seen from {@code from}
 * @param relation the relationship
 * @param evidence what says so, the newest page first, at most
 * {@value PathFinder#EVIDENCE_PER_HOP}; the rest is at the relationship's key
 * @param parallel other relationships between the same two nodes
 */
public record Hop(String from, String to, Direction direction, RelationView relation, List<Evidence> evidence,
		List<RelationView> parallel) {

	public Hop {
		evidence = List.copyOf(evidence);
		parallel = List.copyOf(parallel);
	}

}

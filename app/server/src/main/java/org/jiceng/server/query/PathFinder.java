package org.jiceng.server.query;

/**
 * Finds how two entities are connected.
 */
public interface PathFinder {

	/** How many pieces of evidence a step of a path lists at most. */
	int EVIDENCE_PER_HOP = 3;

	/**
	 * Finds paths. They are undirected; done ones come before planned ones, then those
	 * with fewer steps, with more sources for their weakest step, with more overlap in
	 * time, and newer ones.
	 * @param query the question
	 * @return the paths, or the reason why there is none
	 * @throws NoSuchNameException if an end is unknown
	 * @throws AmbiguousNameException if an end is the name of several entities
	 * @throws InvalidQueryException if both ends are one entity
	 */
	PathResult find(PathQuery query);

}

package org.jiceng.server.query;

import java.util.List;

/**
 * Several things in the graph have the name that was asked for.
 */
public class AmbiguousNameException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String name;

	private final transient List<EntityMatch> candidates;

	/**
	 * Creates the exception.
	 * @param name the name that several have
	 * @param candidates those that have it, the best first
	 */
	public AmbiguousNameException(String name, List<EntityMatch> candidates) {
		super("%d things in the graph are called \"%s\"".formatted(candidates.size(), name));
		this.name = name;
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * {@return the name that several have}
	 */
	public String name() {
		return this.name;
	}

	/**
	 * {@return those that have it, the best first}
	 */
	public List<EntityMatch> candidates() {
		return this.candidates;
	}

}

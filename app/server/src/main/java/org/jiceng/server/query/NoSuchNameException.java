package org.jiceng.server.query;

import java.util.List;

/**
 * Nothing in the graph has the name that was asked for.
 */
public class NoSuchNameException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String name;

	private final transient List<EntityMatch> nearest;

	/**
	 * Creates the exception.
	 * @param name the name that nothing has
	 * @param nearest the entities with the nearest names, best first
	 */
	public NoSuchNameException(String name, List<EntityMatch> nearest) {
		super("Nothing in the graph is called \"%s\"".formatted(name));
		this.name = name;
		this.nearest = List.copyOf(nearest);
	}

	/**
	 * {@return the name that nothing has}
	 */
	public String name() {
		return this.name;
	}

	/**
	 * {@return the entities with the nearest names, best first}
	 */
	public List<EntityMatch> nearest() {
		return this.nearest;
	}

}

package org.jiceng.server.web;

/**
 * Nothing has the address that was asked for.
 */
class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final String id;

	NotFoundException(String kind, String id) {
		super("No %s has the id %s".formatted(kind, id));
		this.kind = kind;
		this.id = id;
	}

	String kind() {
		return this.kind;
	}

	String id() {
		return this.id;
	}

}

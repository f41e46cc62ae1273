package org.jiceng.server.query;

import java.util.Locale;

/**
 * Which way a relationship is met when one comes from an entity.
 */
public enum Direction {

	/** The relationship leaves the entity: it is the subject. */
	OUT,
	/** The relationship leads to the entity: it is the object. */
	IN;

	/**
	 * {@return the direction as it is written in exchanged data}
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}

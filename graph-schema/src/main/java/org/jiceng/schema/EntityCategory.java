package org.jiceng.schema;

/**
 * A group of entity types that relationships treat alike.
 */
public enum EntityCategory {

	/** People: {@code Official} and {@code Person}. */
	PERSON,
	/** Bodies: party branches, agencies, enterprises and organisations. */
	BODY,
	/** Administrative places of the five levels. */
	PLACE,
	/** Functional areas. */
	ZONE,
	/** Policies and projects. */
	MEASURE

}

package org.jiceng.schema;

import java.util.Locale;

/**
 * Whether an act is done or planned. What is said not to have happened is no relation at
 * all.
 */
public enum Modality {

	/** The act is done or under way. */
	DONE,
	/** The act is planned or promised: 计划, 将, 拟. */
	PLANNED;

	/**
	 * {@return the value of the property {@code modality} in the graph and in exchanged
	 * files}
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}

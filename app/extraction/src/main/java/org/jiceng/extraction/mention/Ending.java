package org.jiceng.extraction.mention;

import org.jiceng.schema.EntityType;

/**
 * The ending of bodies' names and how the left end of such a name is found.
 *
 * @param text the ending: 有限公司
 * @param type the type of what ends so
 * @param mode how the name's start is found
 * @param placeSuffices whether a place before it makes a name: 旬水县 + 人民医院
 */
record Ending(String text, EntityType type, Mode mode, boolean placeSuffices) {

	enum Mode {

		/** Directly after its owner: 旬水县 + 政府, 柳树湾村 + 党支部. */
		DIRECT,
		/** After a party committee: 旬水县委 + 组织部. */
		PARTY,
		/** After an owner and words of public functions: 旬水县 + 农业农村 + 局. */
		FUNCTION,
		/** After the words of a proper name: 旬水青禾茶业 + 有限公司. */
		BRAND

	}

}

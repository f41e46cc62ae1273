package org.jiceng.extraction.relation;

import java.util.regex.Pattern;

import org.jiceng.schema.EntityType;

/**
 * Tells whether some people or firms of a place are meant, not the place: 清河县 in
 * 清河县12家商户.
 */
final class Crowd {

	private static final Pattern WORDS = Pattern.compile(
			"(?:辖区内?|境内)?的?[\\d一二两三四五六七八九十百千万几多余数]{1,6}[余多]?(?:家|户|名|位|个(?:体|商|农))|(?:辖区内?|境内)?的(?:快递|骑手|商户|企业|小微|学生|患者|老人|职工|员工|个体|农户|居民)");

	private Crowd() {
	}

	/**
	 * {@return whether words for such a crowd stand behind a place that is no village; a
	 * village is its people}
	 */
	static boolean follows(SlotText text, Slot slot) {
		return PageEntities.isArea(slot.entity()) && slot.entity().type() != EntityType.VILLAGE
				&& WORDS.matcher(text.text()).region(slot.at() + 1, text.text().length()).lookingAt();
	}

}

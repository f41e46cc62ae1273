package org.jiceng.extraction.relation;

import java.util.regex.Pattern;

/**
 * Tells which places of a list stand for bodies whose kind only its end tells: 清河县 in
 * 清河县、柳林县人民政府 is a government, no place.
 */
final class ListEllipsis {

	private static final Pattern JOINED = Pattern.compile("[、和与及]|以及");

	private static final Pattern GOVERNMENT = Pattern.compile("(?:政府|[省市县区旗州镇乡党]委)$");

	private ListEllipsis() {
	}

	/**
	 * {@return whether a slot is such a place}
	 */
	static boolean holds(SlotText text, Slot slot) {
		if (!PageEntities.isArea(slot.entity())) {
			return false;
		}
		int last = slot.at();
		for (Slot next : text.slots(slot.at() + 1, text.text().length())) {
			if (!JOINED.matcher(text.text().substring(last + 1, next.at())).matches()) {
				return false;
			}
			if (!PageEntities.isArea(next.entity())) {
				return GOVERNMENT.matcher(next.mention().text()).find();
			}
			last = next.at();
		}
		return false;
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityType;

/**
 * Finds who was asked to act by the subject of the sentence: 清河农商银行 in
 * 县财政局协调清河农商银行给青峰公司授信 and 对接清河农商银行，为青峰公司授信.
 */
final class AskedActor {

	private static final String CLAUSE_MARKS = "，；：。！？“”";

	/** 派出李明远，全程为青峰公司代办. */
	private static final int LONGEST_ADVERB = 4;

	private static final String ASKS = "(?:协调|请|请动|请到了|说服|叫来|喊来|约上|约来|拉上|搬来|请来|邀请|请到|让|安排|组织|责成|动员|发动|联系|联系上|对接|派出|选派|委托|说动|牵线|引导|推动|带领|率领)(?:了|当地|辖区)?";

	private static final Pattern BODY = Pattern.compile(ASKS + "(?:[\uE000-\uE0FF][、和与]){0,8}[\uE000-\uE0FF]?$");

	private static final Pattern PERSON = Pattern.compile(ASKS + "[\uE000-\uE0FF]?的?[^，。；\uE000-\uE0FF]{0,14}$");

	private static final Pattern DIRECTLY = Pattern
		.compile("(?:的(?:专家|教授|老师|医生|技术员|律师|工作人员|团队))?[^，。；的\uE000-\uE0FF]{0,8}");

	private static final Pattern AT_THE_END = Pattern.compile("(?:的(?:专家|教授|老师|医生|技术员|律师|工作人员|团队))?，");

	private AskedActor() {
	}

	/**
	 * {@return who was asked right before an act, in text order}
	 */
	static List<Slot> find(SlotText text, int act, Set<EntityType> allowed) {
		int start = text.clauseStart(act, CLAUSE_MARKS);
		List<Slot> found = in(text, start, act, allowed, DIRECTLY);
		boolean begins = act - start <= LONGEST_ADVERB && text.slots(start, act).isEmpty();
		if (!found.isEmpty() || !begins || start == 0 || text.text().charAt(start - 1) != '，') {
			return found;
		}
		return in(text, text.clauseStart(start - 1, CLAUSE_MARKS), start, allowed, AT_THE_END);
	}

	private static List<Slot> in(SlotText text, int start, int end, Set<EntityType> allowed, Pattern until) {
		List<Slot> slots = text.slots(start, end);
		Slot last = slots.isEmpty() ? null : slots.get(slots.size() - 1);
		if (last == null || !allowed.contains(last.entity().type())) {
			return List.of();
		}
		String before = text.text().substring(start, last.at());
		Pattern asks = PageEntities.isPerson(last.entity()) ? PERSON : BODY;
		if (!asks.matcher(before).find() || !until.matcher(text.text().substring(last.at() + 1, end)).matches()) {
			return List.of();
		}
		List<Slot> asked = new ArrayList<>(List.of(last));
		for (int i = slots.size() - 2; i >= 0 && allowed.contains(slots.get(i).entity().type())
				&& slots.get(i + 1).at() == slots.get(i).at() + 2
				&& "、和与".indexOf(text.text().charAt(slots.get(i).at() + 1)) >= 0; i--) {
			asked.add(0, slots.get(i));
		}
		return asked;
	}

}

package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityType;

/**
 * Tells of somebody at the start of a clause that he only leads to another: 清河县 in
 * 清河县的企业, who speaks, who is sent, the body before a name.
 */
final class SubjectModifiers {

	private static final Pattern OWNER = Pattern
		.compile("(?:所属|下属|旗下|辖区|直属)的?.{0,2}|的[^，。；]*|(?![把将给为对与向用替帮让请派拿腾捐])[^，。；]{1,20}的"
				+ "|(?![把将给为对与向用替帮让请派拿腾捐])[^，。；]{1,12}的(?:徒弟|弟子|学生|儿子|女儿|妻子|丈夫|爱人|老伴|女婿|儿媳|搭档|同事|战友|同学|邻居|同乡|老乡|助手|接班人)");

	/** 柳树村的退伍军人 is nobody known. */
	private static final Pattern PEOPLE_OF = Pattern.compile("^的(?!领导|干部|工作人员|负责人|书记|主任)[^，。；的]{2,}");

	/** Whose people act, acts: 清河县农商行的信贷员蹲在柳树村. */
	private static final Pattern STAFF = Pattern.compile(
			"^的[\\d一二两三四五六七八九十百多余几]{0,4}[余多]?[名位个支]?[^，。；的]{0,4}(?:年轻人|干部|职工|志愿者|官兵|战士|民警|交警|师生|学生|老师|教师|教授|博士|专家|医生|医护|信贷员|客户经理|工作人员|技术员|技术人员|农技员|党员|员工|队员|师傅|律师|骨干|团队|服务队|小分队|先锋队)(?!家|代表)");

	/** 由他任组长: his body acts. */
	private static final Pattern MEMBER = Pattern.compile("^(?:任|担任|兼任|牵头任)[^，。；]{0,8}组长");

	/** Who speaks is not the one that the words are about. */
	private static final Pattern SPEAKS = Pattern.compile(
			"^[^，。：]{0,8}(?:(?<![没不])说|介绍|表示|告诉|坦言|回忆|认为|感慨|感叹|透露|称|看来|指出|强调|谈到|算了|打了满分|得知|听说|建议|提出|呼吁|要求|注意到|发现|记得|看到|想起|心里|回应|回答|答复|解释|接话|摇头|笑)");

	/** 湖北省 + 清河市 + 柳林镇: a place that no list holds between two that are named. */
	private static final Pattern UNLISTED = Pattern
		.compile("[^，。；、的到在向给与为等来去对和]{1,4}[市县区州旗盟镇乡]|[^，。；、的到在向给与为等来去对和]{1,4}街道");

	private final TitleLexicon titles;

	private final PostsBeforeNames posts;

	SubjectModifiers(TitleLexicon titles, PostsBeforeNames posts) {
		this.titles = titles;
		this.posts = posts;
	}

	/** Whether one of the people of a clause says the rest of it. */
	static boolean speaks(SlotText text, int start, int end) {
		return text.slots(start, end)
			.stream()
			.filter((slot) -> PageEntities.isPerson(slot.entity()))
			.anyMatch((slot) -> SPEAKS.matcher(text.text().substring(slot.at() + 1, end)).find());
	}

	/** Whether words are the name of a place that no list holds. */
	static boolean isUnlisted(String words) {
		return UNLISTED.matcher(words).matches();
	}

	/** 清河县财政局局长 before a name, and 清河县的 before a noun, are not who acts. */
	boolean isModifier(SlotText text, List<Slot> slots, int i, int end, Set<EntityType> allowed) {
		int until = (i + 1 < slots.size()) ? slots.get(i + 1).at() : end;
		String after = text.text().substring(slots.get(i).at() + 1, until);
		boolean followed = i + 1 < slots.size();
		boolean told = PageEntities.isPerson(slots.get(i).entity()) && after.startsWith("是");
		boolean staff = PageEntities.isBody(slots.get(i).entity()) && STAFF.matcher(after).find();
		boolean owner = followed && !told && !staff && OWNER.matcher(after).matches();
		boolean speaker = allowed.contains(EntityType.AGENCY) && PageEntities.isPerson(slots.get(i).entity())
				&& SPEAKS.matcher(after).find();
		boolean member = MEMBER.matcher(after).find() && text.text().charAt(Math.max(0, slots.get(i).at() - 1)) == '由';
		boolean wider = followed && slots.get(i).entity().type().isPlace() && isUnlisted(after);
		boolean unknown = !followed && PageEntities.isArea(slots.get(i).entity()) && PEOPLE_OF.matcher(after).find();
		return owner || wider || unknown || speaker || member || sent(text, slots, i)
				|| (followed && this.posts.leadToNext(text, slots, i));
	}

	/** 清河县派驻柳林县的联络组组长李明远: it is the man who acts. */
	private boolean sent(SlotText text, List<Slot> slots, int i) {
		for (int j = i + 1; j < slots.size() && !PageEntities.isPerson(slots.get(i).entity()); j++) {
			String between = text.text().substring(slots.get(j - 1).at() + 1, slots.get(j).at());
			if (PageEntities.isPerson(slots.get(j).entity())) {
				return j > i + 1 && between.startsWith("的") && this.titles.endsWithTitle(between);
			}
		}
		return false;
	}

}

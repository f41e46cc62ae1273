package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.WordLists;
import org.jiceng.schema.EntityType;

/**
 * Finds who does an act that is told without its subject right before it: the head of the
 * nearest clause to the left, a person rather than the body whose post is told, every
 * member of a list (县委、县政府印发).
 */
final class SubjectFinder {

	private static final String CLAUSE_MARKS = "，；：。！？“”";

	/** What ends a clause; quotation marks may stand around one of its words. */
	private static final String PAUSES = "，；：。！？";

	private static final Pattern PREPOSITION = Pattern.compile(
			"(?:在|从|到|至|来自|赴|去|往|向|与|同|跟|对|为|给|把|将|被|按|按照|以|替|帮|帮助|让|请|请来|于|位于|依托|围绕|支持|协调|对接|找到|来到|走进|通过|根据|依据|落户|因为|看中|负责|做好|抓好|搞好|听取|会见|参观|走访|考察|感谢|凭|凭借|依靠|借助)$");

	private static final int SHORTEST_PREDICATE = 2;

	private static final Pattern ADVERBIAL = Pattern.compile(
			"(?:[年月日号来前后时天里中下上间初底末春夏秋冬晨午晚夜的由经】]|同时|此外|随后|于是|据悉|据此|期间|如今|目前|为此|接着|另外|然而|不过|其中|此前|最终|主要是|新一届|正是|就是|便是|其实|仅|光是|单是|就连|连|[和与、])$|^(?:还|又|也|正|就|全)?(?:是|多亏|幸亏|亏得|幸好)[^，。；的把给为在]{0,8}$");

	/** A clause that names its own subject in words that are no mention. */
	private static final Pattern OWN_SUBJECT = Pattern.compile(
			"^(?:该|这|那|其(?!中)|此(?!外|后|前|次)|我国|国家|中央|全国|各|当地|双方|[两三四五几](?:村|地|县|市|镇|乡|国|个村)|有关|相关|专家|论坛|会议|大会|活动|[^，]{0,12}是)");

	private static final Pattern REPORTED = Pattern
		.compile("表示|介绍|指出|强调|(?<!的)要求|显示|获悉|提问|称，|说，|说：|发言(?:说|建议|认为)|汇报|报告(?:会|中|，)|聚焦|阐明|解读");

	private static final Pattern JOINED = Pattern.compile("[、和与及同跟]|以及|(?:[正将已还并也拟]|日前|近日)?(?:联合|会同)");

	/** 甲与乙签订协议，…… tells of 甲. */
	private static final Pattern SIGNS = Pattern.compile("签(?!约联)");

	private static final Pattern WITH = Pattern.compile("[与同跟]");

	/** 在柳林，当地推行…… is not told of the county before. */
	private static final Pattern LOCAL = Pattern.compile("我国|当地|各地|(?:全会|大会|会议)(?:进一步)?(?:提出|明确|对)");

	/**
	 * A list that only tells where something is, and a route: 清河、柳林等地的运河, 清河至柳林的列车.
	 */
	private static final Pattern ATTRIBUTE = Pattern
		.compile("^(?:等(?:[多各]?地|城市|[省市县区])的[^，。；\uE000-\uE0FF]{2,}$|[至—])");

	private static final List<String> LATTER = List.of("后者", "前者");

	/** 皮影艺人李明远, 她的徒弟李明远: words in front of a name that are no post. */
	private static final Pattern ROLE = Pattern.compile(
			"(?:^|[的、])[^，。；的]{0,6}(?:村民|艺人|匠人|绣娘|[大农困贫收迁包殖植]户|低收入户|户主|徒弟|弟子|青年|小伙|姑娘|老人|党员|[农牧渔茶果菜花药]民|居民|市民|志愿者|老兵|能人|妻子|丈夫|儿子|女儿|父亲|母亲|弟弟|哥哥|姐姐|妹妹|儿媳|女婿)$");

	/** A part of a body that acts for itself. */
	private static final Pattern OFFICE = Pattern.compile("办公室(?![^，。；]{0,4}主任)");

	/** Who is no head of others: 店主, 村民. */
	private static final Pattern OWN_MASTER = Pattern.compile("[主户民]$");

	private final TitleLexicon titles;

	private final PostsBeforeNames posts;

	private final SubjectModifiers modifiers;

	/** How a clause begins that takes its subject from the clause before. */
	private final Pattern leads;

	private final Pattern cut;

	/** That somebody lacks or wants something: 缺钱, 想扩产. */
	private final Pattern needs;

	SubjectFinder(TitleLexicon titles) {
		this.titles = titles;
		this.posts = new PostsBeforeNames(titles);
		this.modifiers = new SubjectModifiers(titles, this.posts);
		WordLists words = WordLists.read(SubjectFinder.class, "clauses.words");
		this.leads = Pattern
			.compile("^(?:$|[“（]|\\d{1,4}(?:年|月|日|天|小时|分钟|个月|多|次|趟|轮|家|户)|" + words.anyOf("lead") + ")");
		this.cut = Pattern.compile("[^，。；、了一与和同向给为在的对从由把被到以及-]{0,4}" + words.anyOf("cut"));
		String need = words.anyOf("need");
		this.needs = Pattern.compile(Alternatives.regex(need.substring("(?:".length(), need.length() - 1)));
	}

	/**
	 * {@return the words that tell of lack}
	 */
	Pattern needs() {
		return this.needs;
	}

	/**
	 * {@return whether a title stands before somebody in his clause: 村党支部书记李明远}
	 */
	boolean isTitled(SlotText text, int start, Slot person) {
		String before = text.text().substring(start, person.at());
		return this.titles.endsWithTitle(before) && !OWN_MASTER.matcher(before).find();
	}

	/**
	 * {@return whether a slot only leads to the name of somebody with a post there}
	 */
	boolean isPost(SlotText text, Slot slot) {
		return this.posts.leadToNext(text, text.slots(), text.indexOf(slot));
	}

	/**
	 * {@return whether a slot is only the beginning of a body's name that nobody knows:
	 * 清河 in 清河特区政府, 清河县指挥部 in 清河县指挥部办公室}
	 */
	boolean isCut(SlotText text, Slot slot) {
		Pattern rest = PageEntities.isArea(slot.entity()) ? this.cut : OFFICE;
		return slot.equals(text.slot(slot.at()))
				&& rest.matcher(text.text()).region(slot.at() + 1, text.text().length()).lookingAt();
	}

	/**
	 * Finds the subjects of an act.
	 * @param text the sentence
	 * @param act where the act's wording starts
	 * @param allowed the types that a subject may have
	 * @return the subjects in text order; empty if the sentence names none before the act
	 */
	List<Slot> find(SlotText text, int act, Set<EntityType> allowed) {
		List<Slot> asked = AskedActor.find(text, act, allowed);
		if (asked.isEmpty()) {
			return leading(text, act, allowed);
		}
		List<Slot> both = new ArrayList<>(leading(text, asked.get(0).at(), allowed));
		asked.stream().filter((one) -> !both.contains(one)).forEach(both::add);
		return both;
	}

	private List<Slot> leading(SlotText text, int act, Set<EntityType> allowed) {
		boolean mark = act < text.text().length() && CLAUSE_MARKS.indexOf(text.text().charAt(act)) >= 0;
		int end = mark ? act + 1 : act;
		boolean post = !allowed.contains(EntityType.AGENCY);
		while (end >= 0) {
			int start = text.clauseStart(end, CLAUSE_MARKS);
			int which = LATTER.indexOf(text.text().substring(start, Math.min(start + 2, text.text().length())));
			if (which >= 0 && start > 0) {
				return named(text, text.clauseStart(start - 1, CLAUSE_MARKS), start, which == 0, allowed);
			}
			List<Slot> found = (end < act) ? FoundedActor.find(text, start, end, act, allowed) : List.of();
			if (found.isEmpty()) {
				found = inClause(text, start, Math.max(start, Math.min(end, act)), allowed);
			}
			if (!found.isEmpty()) {
				return found;
			}
			if ((!post && SubjectModifiers.speaks(text, start, end))
					|| OWN_SUBJECT.matcher(text.text().substring(start, Math.max(start, Math.min(end, act)))).find()
					|| (end >= act && !post && !leads(text, Math.max(start, act)))) {
				return List.of();
			}
			end = start - 1;
		}
		return List.of();
	}

	/** 甲与乙签约，后者将建厂. */
	private static List<Slot> named(SlotText text, int start, int end, boolean last, Set<EntityType> allowed) {
		List<Slot> slots = text.slots(start, end)
			.stream()
			.filter((slot) -> allowed.contains(slot.entity().type()))
			.toList();
		return (slots.size() != 2) ? List.of() : List.of(slots.get(last ? 1 : 0));
	}

	private boolean leads(SlotText text, int act) {
		return this.leads.matcher(text.text().substring(text.clauseStart(act, PAUSES), act)).find();
	}

	/**
	 * {@return whether an act may be told of the subject of the sentence before: where
	 * its own sentence neither reports what somebody says nor names a person before the
	 * act or a subject in other words}
	 */
	boolean mayGoOn(SlotText text, int act) {
		String before = text.text().substring(0, act);
		int start = text.clauseStart(act, CLAUSE_MARKS);
		return leads(text, act) && !REPORTED.matcher(before).find()
				&& !OWN_SUBJECT.matcher(text.text().substring(start, act)).find() && !LOCAL.matcher(before).find()
				&& text.slots(0, act).stream().noneMatch((slot) -> PageEntities.isPerson(slot.entity()));
	}

	/**
	 * {@return whether the subject of a sentence may go on in the next one: not where it
	 * reports what somebody says, 李明远指出，要改水。推行河长制}
	 */
	static boolean mayLead(SlotText text) {
		return !REPORTED.matcher(text.text()).find();
	}

	/**
	 * {@return the subjects of the first clause of a sentence that has any}
	 */
	List<Slot> first(SlotText text, Set<EntityType> allowed) {
		int start = 0;
		while (start < text.text().length()) {
			int end = text.clauseEnd(start, CLAUSE_MARKS);
			List<Slot> found = inClause(text, start, end, allowed);
			if (!found.isEmpty()) {
				return found;
			}
			start = end + 1;
		}
		return List.of();
	}

	/**
	 * {@return the subjects of a clause}
	 */
	List<Slot> inClause(SlotText text, int start, int end, Set<EntityType> allowed) {
		List<Slot> slots = text.slots(start, end);
		boolean attribute = false;
		for (int i = 0; i < slots.size(); i++) {
			Slot slot = slots.get(i);
			int from = (i == 0) ? start : slots.get(i - 1).at() + 1;
			String before = text.text().substring(from, slot.at());
			boolean told = before.endsWith("是") && end > start && text.text().charAt(end - 1) == '的';
			if (told || (i > 0 && JOINED.matcher(before).matches())) {
				// 李明远是清河县财政局派来的，……: it is he who acts.
				continue;
			}
			boolean begins = allowed.contains(slot.entity().type()) && !PREPOSITION.matcher(before).find()
					&& (mayBegin(before) || (PageEntities.isPerson(slot.entity()) && ROLE.matcher(before).find())
							|| before.endsWith("叫") || this.titles.endsWithTitle(before)
							|| (attribute && (before.endsWith("的") || SubjectModifiers.isUnlisted(before))));
			attribute = begins && this.modifiers.isModifier(text, slots, i, end, allowed);
			if (begins && !attribute) {
				List<Slot> list = list(text, slots, i, end, allowed);
				Slot last = list.get(list.size() - 1);
				if (list.size() > 1 && last.at() < end
						&& this.modifiers.isModifier(text, slots, slots.indexOf(last), end, allowed)) {
					// 清河县与江南大学共建的研究院: neither of the two, but what they built.
					attribute = true;
				}
				else if (!ATTRIBUTE.matcher(text.text().substring(list.get(list.size() - 1).at() + 1, end)).find()) {
					return list;
				}
			}
		}
		return List.of();
	}

	/**
	 * A subject stands first in its clause, after no more than a time, a conjunction or
	 * an attribute.
	 */
	private static boolean mayBegin(String before) {
		return before.length() <= SHORTEST_PREDICATE || ADVERBIAL.matcher(before).find();
	}

	/** 甲、乙 and 书记甲、镇长乙. */
	private List<Slot> list(SlotText text, List<Slot> slots, int i, int end, Set<EntityType> allowed) {
		boolean signs = SIGNS.matcher(text.text().substring(slots.get(i).at(), end)).find();
		List<Slot> list = new ArrayList<>(List.of(slots.get(i)));
		int last = slots.get(i).at();
		for (int j = i + 1; j < slots.size() && slots.get(j).at() < end; j++) {
			Slot next = slots.get(j);
			String between = text.text().substring(last + 1, next.at());
			boolean title = PageEntities.isPerson(next.entity()) && between.length() > 1
					&& JOINED.matcher(between.substring(0, 1)).matches() && this.posts.areTitles(between.substring(1));
			boolean joined = between.isEmpty() || JOINED.matcher(between).matches();
			if (!allowed.contains(next.entity().type()) || !(joined || title)
					|| (signs && WITH.matcher(between).matches()) || this.posts.leadToNext(text, slots, j)) {
				break;
			}
			list.add(next);
			last = next.at();
		}
		return list;
	}

}

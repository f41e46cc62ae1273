package org.jiceng.extraction.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Projects: words of a name of their own, an ending, and for roads and works that they
 * are being built.
 */
final class ProjectNames {

	/** Roads and works of old are no projects; new ones are said to be built. */
	private static final Set<String> INFRASTRUCTURE = Set.of("铁路", "高铁", "机场", "隧道", "高速公路", "大桥", "特大桥", "水库", "枢纽",
			"灌区", "引水渠", "污水处理厂", "电站", "水电站", "博览园", "主题公园");

	private static final Pattern BUILDING = Pattern
		.compile("(?s).*(建设|开工|施工|通车|通水|竣工|投资|改造|修建|扩建|建成|投用|承建|动工|在建|贯通|工地|项目|移民|大干|筹建|投产|并网|打造|落户|签约|掘进|贯通|封顶|合龙|浇筑|联调联试|试运行|外送|调水|加紧实施|加快推进|开通|动工|选址|扩产).*");

	/** What describes one of many or one by its rank is no name: 首座, 控制性, 一批. */
	private static final Pattern DESCRIPTION = Pattern.compile("首[个座条批家例款]|最[大高长深早]|境内|性$|性(重大|重点|重要)?$|重难点|有关|全线|"
			+ "^(我国|各|所有|整个|这|该|每|继|据|重大|重点|重要|多|某)|一批|多个|若干|一揽子|“一带一路”|两国|中外|民生$|等$|级$|达$|^(中国|全国|地区)$|^（|^[0-9]+[年月日]|[的了着是元]|以上|以下|^性|期间|年度|季度|上半年|下半年");

	/** Events and programmes that are called 项目 and 工程 but put up nothing. */
	private static final Pattern NO_WORKS = Pattern.compile(
			".*(滑雪|游泳|皮划艇|静水|田径|体操|跳水|举重|射击|男子|女子|双人|单人|团体|集体|个人|单项|雪上|冰上|水上|比赛|竞赛|奥运会|亚运会|运动会|冬季运动|冰雪运动|体育|价格|立法|碳票|碳交易|交易|课题|研究|科研|保护名录|非遗|非物质文化遗产)");

	private static final Pattern PROGRAMME = Pattern.compile(
			".*(提升|提质|再造|发展|研究|宣传|培育|培养|带动|振兴|惠民|富民|强基|固本|铸魂|育人|关爱|暖心|素质|人才|品牌|文明|探源|普及|传播|创新|信息化|千县|百县|万村|千万|双百|民生|民心|希望|安居|样板|示范|系统|大众|培根|精品|强农|强县|头雁|归雁)");

	private static final Pattern KIND_BEFORE = Pattern.compile(".*(控制性|标志性|重点|重大|旗舰|骨干|超级|关键)(工程|项目)");

	private static final Pattern LABELLED = Pattern.compile("(产业|领域|类|规划|重点|重大|合作|改革|试点|系列|建设|招商)+");

	/** Works of building, which need no word that says so. */
	private static final Pattern WORKS = Pattern.compile(
			"步道|道路|公路|管网|河道|水渠|堤防|大桥|街区|泵站|校舍|教学楼|车站|码头|航道|水系|广场|管廊|供水|排水|排涝|防洪|污水|垃圾|供热|燃气|光伏|风电|储能|厂房|生产线|冷链|仓储");

	private static final Set<String> STAGES = Set.of("一期", "二期", "三期", "一期工程", "二期工程");

	private static final Pattern COUNTED = Pattern.compile("[0-9一二三四五六七八九十两几多][0-9多余万千百]*[座条间个项批亩场宗大]");

	private static final Pattern ACT = Pattern
		.compile("(投资建设|投资兴建|投资新建|开工建设|投建|建成|建起|新建|兴建|打造|承建|沿用|落地|实施|建(?=..{4}))了?");

	private static final Pattern PUT_UP = Pattern.compile("(?s).*(投资建设|投建|建成|建起|新建|兴建|打造|承建|实施|建|建设)了?");

	private static final Pattern PLANT = Pattern.compile("(智能|智慧|超级|灯塔|未来|无人|数字|黑灯|数智|标杆)工厂");

	private static final Pattern ROLE = Pattern.compile("(合作|投资|建设|承建|施工|运营)(方|单位|商)");

	private final NameContext context;

	ProjectNames(NameContext context) {
		this.context = context;
	}

	boolean find(int at, Ending ending) {
		int end = at + ending.text().length();
		Optional<Mention> before = this.context.draft()
			.endingAt(this.context.view(), at,
					(mention) -> mention.type() == EntityType.PROJECT || mention.type() == EntityType.ZONE);
		if (before.isPresent() && (before.get().type() == EntityType.ZONE || ending.text().endsWith("项目"))) {
			// 桂花产业园 + 二期项目, 青禾分拣中心 + 项目
			if (before.get().type() == EntityType.PROJECT) {
				this.context.draft().remove(before.get());
			}
			int start = before.get().span().start();
			this.context.add(start, end, EntityType.PROJECT, this.context.name(start, end), null, "stage of a project");
			return true;
		}
		Walked walked = withoutAct(this.context.walk(at, true, true), at);
		Mention owner = walked.owner();
		int from = withoutRole((owner == null) ? this.context.withoutVerb(walked.core(), at) : walked.core(), at);
		int named = afterClause(from, at);
		if (named > from) {
			from = named;
			owner = null;
		}
		String core = this.context.text(from, at);
		boolean generic = this.context.isGeneric(core)
				&& !(owner != null && (owner.type() == EntityType.TOWN || owner.type() == EntityType.VILLAGE)
						&& !core.matches(".*(重大|重点|产业|招商|扶贫|惠民|民生).*"));
		if (STAGES.contains(ending.text()) || core.startsWith("全国") || core.length() < 2 || core.length() > 22
				|| generic || this.context.view().at(end) == '建' || COUNTED.matcher(core).find()
				|| DESCRIPTION.matcher(core).find() || isProgramme(core, owner, ending)
				|| (owner == null && isUnproven(from, at, core, ending))
				|| (INFRASTRUCTURE.contains(ending.text()) && !isBuilt(at, true))) {
			return false;
		}
		// 湖东省旬水县桂花镇 + 桂花供水工程: only the last place is part of the name.
		int start = (owner == null) ? from : owner.type().isPlace() ? owner.span().start() : walked.start();
		Optional<Mention> first = (this.context.view().at(start - 1) == '至')
				? this.context.draft().endingAt(this.context.view(), start - 1, (mention) -> mention.type().isPlace())
				: Optional.empty();
		if (first.isPresent()) {
			// 桂花镇至柳树镇公路改造工程
			start = first.get().span().start();
		}
		this.context.draft()
			.within(this.context.view(), new Span(start, at), (mention) -> mention.type() == EntityType.PROJECT)
			.forEach(this.context.draft()::remove);
		// 合作方青禾奥特莱斯: who has a role in a contract is a firm.
		boolean plant = PLANT.matcher(ending.text()).matches() && isSeenAtWork(start, end);
		boolean partner = plant || (start >= 3 && ROLE.matcher(this.context.text(start - 3, start)).matches());
		this.context.add(start, end, partner ? EntityType.ENTERPRISE : EntityType.PROJECT,
				this.context.name(start, end), null, partner ? "partner of a project" : "project");
		return true;
	}

	/** 玉米单产提升工程, 女子滑雪项目: nothing is built. */
	private static boolean isProgramme(String core, @Nullable Mention owner, Ending ending) {
		if (ending.text().equals("项目")) {
			return NO_WORKS.matcher(core).matches();
		}
		return ending.text().equals("工程") && PROGRAMME.matcher(core).matches()
				&& (owner == null || !owner.type().isPlace());
	}

	/**
	 * Without an owner a name is only one with a word of its own, and where building is
	 * told of.
	 */
	private boolean isUnproven(int from, int at, String core, Ending ending) {
		if (core.contains("”") || core.contains("\"")) {
			// “青禾”产业项目: a label of many.
			String rest = core.substring(Math.max(core.lastIndexOf('”'), core.lastIndexOf('"')) + 1);
			return rest.isEmpty() ? ending.text().equals("项目") && !isBuilt(at, false)
					: this.context.isGeneric(rest) || LABELLED.matcher(rest).matches();
		}
		return (!this.context.hasProperWord(from, at) && !isPutUp(from, at))
				|| this.context.isOfKinds(core.replaceFirst("^(补齐|补强|加固|修复|抢修|抢建|抓好|干好|做好|作好|搞好)", ""))
				|| !(isBuilt(at, false) || WORKS.matcher(core).find());
	}

	/**
	 * The start of the name behind verbs, a description or what stands before a quotation:
	 * 打好 + “青禾”工程, 标志性工程 + 青禾隧道.
	 */
	private int afterClause(int from, int at) {
		String core = this.context.text(from, at);
		Matcher description = KIND_BEFORE.matcher(core);
		if (description.lookingAt() && core.length() - description.end() >= 2) {
			return from + description.end();
		}
		int quote = core.indexOf('“');
		if (quote > 0 && this.context.followsVerb(from + quote)) {
			return from + quote;
		}
		return (quote < 0) ? this.context.withoutClause(from, at) : from;
	}

	/** 清河能源公司 + 投建 + 青禾冷链仓储项目: who builds it is no part of its name. */
	private Walked withoutAct(Walked walked, int at) {
		Matcher act = ACT.matcher(this.context.text(walked.core(), at));
		if (walked.owner() == null || !act.lookingAt()) {
			return walked;
		}
		int from = walked.core() + act.end();
		return new Walked(from, from, null);
	}

	/** 投建机器人装配智慧工厂: words enough after a verb of building are a name. */
	private boolean isPutUp(int from, int at) {
		return at - from >= 6 && PUT_UP.matcher(this.context.text(Math.max(0, from - 4), from)).matches();
	}

	/** 合作方 + 青禾奥特莱斯: the role of a firm is no part of its name. */
	private int withoutRole(int from, int at) {
		Matcher role = ROLE.matcher(this.context.text(from, at));
		return role.lookingAt() ? from + role.end() : from;
	}

	/** 走进旬水智能工厂: a plant that is visited at work, not put up, is a firm. */
	private boolean isSeenAtWork(int start, int end) {
		String before = this.context.text(Math.max(this.context.view().sentenceStart(start), start - 20), start);
		String after = this.context.text(end, Math.min(this.context.view().text().length(), end + 12));
		return before.matches("(?s).*(走进|来到|走访|参观|步入|进入|在)[^，。；]*")
				&& !(before + after).matches("(?s).*(建成|投建|建设|开工|新建|打造|投产|竣工|在建).*");
	}

	/** Whether the words around tell of building; of roads and bridges the nearest ones. */
	private boolean isBuilt(int at, boolean near) {
		int start = this.context.view().sentenceStart(at);
		int end = Math.min(this.context.view().text().length(), at + (near ? 25 : 60));
		return BUILDING.matcher(this.context.text(Math.max(start, at - (near ? 30 : 80)), end)).matches();
	}

}

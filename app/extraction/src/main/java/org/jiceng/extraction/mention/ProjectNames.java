package org.jiceng.extraction.mention;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Projects: words of a name of their own, an ending, and for roads and works that they
 * are being built.
 */
final class ProjectNames {

	/** Roads and works of old are no projects; new ones are said to be built. */
	private static final Set<String> INFRASTRUCTURE = Set.of("铁路", "高铁", "机场", "隧道", "高速公路", "大桥", "特大桥", "水库", "枢纽",
			"灌区", "引水渠", "污水处理厂", "电站", "水电站", "博览园", "主题公园");

	private static final Pattern BUILDING = Pattern
		.compile("(?s).*(建设|开工|施工|通车|通水|竣工|投资|改造|修建|扩建|建成|投用|承建|动工|在建|贯通|工地|项目|移民|大干|筹建|投产|并网).*");

	private static final Set<String> STAGES = Set.of("一期", "二期", "三期", "一期工程", "二期工程");

	private static final Pattern COUNTED = Pattern.compile("[0-9一两几多][0-9多余万千百]*[座条间个项批亩]");

	private static final Pattern ACT = Pattern
		.compile("(投资建设|投资兴建|投资新建|开工建设|投建|建成|建起|新建|兴建|打造|承建|沿用|落地|实施|建(?=..{4}))了?");

	private static final Pattern PUT_UP = Pattern.compile("(?s).*(投资建设|投建|建成|建起|新建|兴建|打造|承建|实施|建|建设)了?");

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
		String core = this.context.text(from, at);
		boolean generic = this.context.isGeneric(core)
				&& !(owner != null && (owner.type() == EntityType.TOWN || owner.type() == EntityType.VILLAGE)
						&& !core.matches(".*(重大|重点|产业|招商|扶贫|惠民|民生).*"));
		if (STAGES.contains(ending.text()) || core.startsWith("全国") || core.length() < 2 || core.length() > 22
				|| generic || this.context.view().at(end) == '建' || COUNTED.matcher(core).find()
				|| (owner == null && !this.context.hasProperWord(from, at) && !isPutUp(from, at))
				|| (INFRASTRUCTURE.contains(ending.text()) && !isBuilt(at))) {
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
		boolean partner = start >= 3 && ROLE.matcher(this.context.text(start - 3, start)).matches();
		this.context.add(start, end, partner ? EntityType.ENTERPRISE : EntityType.PROJECT,
				this.context.name(start, end), null, partner ? "partner of a project" : "project");
		return true;
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

	private boolean isBuilt(int at) {
		int start = this.context.view().sentenceStart(at);
		int end = Math.min(this.context.view().text().length(), at + 60);
		return BUILDING.matcher(this.context.text(Math.max(start, at - 80), end)).matches();
	}

}

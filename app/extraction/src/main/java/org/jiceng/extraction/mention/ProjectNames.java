package org.jiceng.extraction.mention;

import java.util.Optional;
import java.util.Set;
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

	private static final Pattern COUNTED = Pattern.compile("[0-9一两几多][0-9多余]*[座条间个项批]");

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
		Walked walked = this.context.walk(at, true, true);
		Mention owner = walked.owner();
		int from = (owner == null) ? this.context.withoutVerb(walked.core(), at) : walked.core();
		String core = this.context.text(from, at);
		boolean generic = this.context.isGeneric(core)
				&& !(owner != null && (owner.type() == EntityType.TOWN || owner.type() == EntityType.VILLAGE)
						&& !core.matches(".*(重大|重点|产业|招商|扶贫|惠民|民生).*"));
		if (STAGES.contains(ending.text()) || core.length() < 2 || core.length() > 22 || generic
				|| this.context.view().at(end) == '建' || COUNTED.matcher(core).find()
				|| (owner == null && !this.context.hasProperWord(from, at))
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
		this.context.add(start, end, EntityType.PROJECT, this.context.name(start, end), null, "project");
		return true;
	}

	private boolean isBuilt(int at) {
		int start = this.context.view().sentenceStart(at);
		int end = Math.min(this.context.view().text().length(), at + 60);
		return BUILDING.matcher(this.context.text(Math.max(start, at - 80), end)).matches();
	}

}

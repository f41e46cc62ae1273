package org.jiceng.extraction.mention;

import java.util.Optional;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Projects: words of a name of their own, an ending, and for roads and works that they
 * are being built.
 */
final class ProjectNames {

	/** So many characters of kinds after a county tell one work: 村级卫生室灾后重建. */
	private static final int ENOUGH_WORDS = 8;

	private final NameContext context;

	private final NamePatterns patterns;

	private final BuildingSigns signs;

	private final ProjectStarts starts;

	ProjectNames(NameContext context) {
		this.context = context;
		this.patterns = context.lexicons().patterns();
		this.signs = new BuildingSigns(context);
		this.starts = new ProjectStarts(context);
	}

	boolean find(int kind, Ending ending) {
		int main = ending.text().equals("工程") ? mainWorks(kind) : 0;
		// 禾河泵站 + 主体工程: the part under work is no part of the name.
		int at = kind - main;
		int end = (main > 0) ? at : at + ending.text().length();
		Optional<Mention> before = this.context.draft()
			.endingAt(this.context.view(), at,
					(mention) -> mention.type() == EntityType.PROJECT || mention.type() == EntityType.ZONE
							|| (mention.type() == EntityType.ENTERPRISE && ending.text().equals("项目")
									&& this.patterns.found("built-firm", mention.text())));
		boolean stage = this.patterns.found("stage", ending.text());
		if (stage && before.isPresent() && before.get().text().endsWith("项目")) {
			return false;
		}
		boolean works = this.patterns.found("infrastructure", ending.text());
		if (before.isPresent() && ((before.get().type() == EntityType.ZONE && !works) || ending.text().endsWith("项目")
				|| stage || this.patterns.found("further-works", ending.text()))) {
			// 桂花产业园 + 二期项目, 青禾分拣中心 + 项目, 青禾保鲜库 + 二期
			int start = before.get().span().start();
			boolean park = (before.get().text().endsWith("园") || before.get().text().endsWith("小镇"))
					&& ending.text().equals("项目");
			if (park || before.get().type() != EntityType.ZONE) {
				this.context.draft().remove(before.get());
				if (ending.text().equals("项目")) {
					// The name without 项目 is a form of the same.
					this.context.add(start, at, EntityType.PROJECT, this.context.name(start, end), null, "project");
				}
			}
			this.context.add(start, end, EntityType.PROJECT, this.context.name(start, end), null, "stage of a project");
			return true;
		}
		Walked walked = this.starts.withoutAct(this.context.walk(at, true, true), at);
		Mention owner = walked.owner();
		int from = this.starts
			.withoutRole((owner == null) ? this.context.starts().withoutVerb(walked.core(), at) : walked.core(), at);
		if (this.context.view().at(from) == '建' && this.context.isWord(from, 1) && at - from > 4) {
			from++;
		}
		if (this.context.view().at(from) == '好' && this.context.isWord(from, 1)) {
			// 实施好 + 青禾援助项目
			from++;
		}
		if (ending.text().equals("高铁") && this.context.view().startsWith("铁路", from) && at - from > 3) {
			// 高速铁路 + 青旬高铁
			from += 2;
		}
		from += this.patterns.firstLength("quantity", this.context.text(from, at));
		int named = this.starts.afterClause(from, at);
		if (named > from) {
			from = named;
			owner = null;
		}
		if (owner != null && this.context.view().at(from) == '段' && at - from > 3
				&& this.context.starts().lineStart(owner.span().start()) == owner.span().start()
				&& !this.context.isDescription(this.context.text(from + 1, at))) {
			// 旬水段 + 青禾河闸站: which part of the works is no part of the name.
			from++;
			owner = null;
		}
		String core = this.context.text(from, at);
		boolean route = owner != null && owner.type().isPlace() && core.isEmpty()
				&& this.context.view().at(owner.span().start() - 1) == '至'
				&& this.patterns.found("line-end", ending.text());
		boolean generic = !route && this.context.isGeneric(core)
				&& !(owner != null
						&& (owner.type() == EntityType.TOWN || owner.type() == EntityType.VILLAGE
								|| (owner.type() == EntityType.COUNTY && core.length() > 2
										&& (core.length() >= ENOUGH_WORDS
												|| this.signs.isSaidToBePutUp(owner, at, ending))))
						&& !this.patterns.found("campaign-like", core));
		if (this.patterns.found("stage", ending.text()) || core.startsWith("全国") || (core.length() < 2 && !route)
				|| core.length() > 22 || isOfMinistry(owner) || generic
				|| (this.context.view().at(end) == '建' && core.length() < 4) || this.patterns.found("counted", core)
				|| this.patterns.found("described-project", core) || isProgramme(core, owner, ending, end)
				|| (owner == null && isDescription(from, core, end, ending))
				|| (owner == null
						&& !(this.signs.isPlantAtWork(from, end, ending) && this.context.hasProperWord(from, at))
						&& this.signs.isUnproven(from, at, core, ending))
				|| (this.patterns.found("infrastructure", ending.text()) && !this.signs.isBuilt(at, !route))
				|| (this.patterns.found("site-in-use", ending.text()) && !this.signs.isAtWork(from, end))
				|| (this.patterns.found("infrastructure", ending.text()) && this.signs.isPassed(from, end))) {
			return false;
		}
		// 湖东省旬水县桂花镇 + 桂花供水工程: only the last place is part of the name.
		boolean built = owner != null && owner.type() == EntityType.ENTERPRISE
				&& this.patterns.found("infrastructure", ending.text());
		int start = (owner == null || built) ? from : owner.type().isPlace() ? owner.span().start() : walked.start();
		Optional<Mention> first = (this.context.view().at(start - 1) == '至')
				? this.context.draft().endingAt(this.context.view(), start - 1, (mention) -> mention.type().isPlace())
				: Optional.empty();
		if (first.isPresent()) {
			// 桂花镇至柳树镇公路改造工程, 旬水至桂花至柳树铁路
			start = first.get().span().start();
			start = (this.context.view().at(start - 1) == '至') ? this.context.starts().routeStart(start - 1) : start;
			start = this.context.starts().viaStart(start);
		}
		else if (this.context.view().at(start - 1) == '至') {
			start = this.context.starts().viaStart(this.context.starts().routeStart(start - 1));
		}
		else if (this.context.view().at(start - 1) == '到' && this.context.isWord(start - 1, 1)
				&& this.patterns.found("route", ending.text())) {
			int firstEnd = this.context.starts().routeStart(start - 1);
			if (firstEnd == start) {
				return false;
			}
			start = firstEnd;
		}
		else if (this.context.view().precededBy("年产", start)) {
			start -= 2;
		}
		else if (owner != null && core.startsWith("段")) {
			start = this.context.starts().lineStart(start);
		}
		if (owner != null && owner.type().isPlace() && this.patterns.found("site", core)) {
			// 旬水医院 + 禾城院区项目
			start = this.context.draft()
				.endingAt(this.context.view(), start, (mention) -> mention.type() == EntityType.ORGANIZATION)
				.map((mention) -> mention.span().start())
				.orElse(start);
		}
		start = this.context.starts().joinedStart(start);
		if (start < 0) {
			return false;
		}
		this.context.draft()
			.within(this.context.view(), new Span(start, at), (mention) -> mention.type() == EntityType.PROJECT)
			.forEach(this.context.draft()::remove);
		// 合作方青禾奥特莱斯: who has a role in a contract is a firm.
		boolean plant = this.signs.isPlantAtWork(start, end, ending);
		boolean partner = plant || (start >= 3 && this.patterns.found("role", this.context.text(start - 3, start)));
		if (this.patterns.found("infrastructure", ending.text())) {
			// 旬水灌区 + 续建配套工程: the works on what stands, not that itself.
			end += this.patterns.firstLength("works-on",
					this.context.text(end, Math.min(this.context.view().text().length(), end + 24)));
		}
		int bracket = this.context.view().text().indexOf('）', end);
		if (this.context.view().at(end) == '（' && bracket > end && bracket < end + 10
				&& this.context.view().at(bracket - 1) == '段') {
			// 禾旬高速（寺水段）
			end = bracket + 1;
		}
		// 青禾创新中心 that works, and is not being put up, is a body.
		boolean body = ending.text().endsWith("创新中心") && !this.context.isPutUp(start, end, ending)
				&& !this.patterns.found("put-up", this.context.text(Math.max(0, start - 4), start));
		EntityType type = partner ? EntityType.ENTERPRISE : body ? EntityType.ORGANIZATION : EntityType.PROJECT;
		this.context.add(start, end, type, this.context.name(start, end), null,
				partner ? "partner of a project" : body ? "proper name" : "project");
		if (type == EntityType.PROJECT && this.patterns.found("line-with-sections", ending.text())) {
			section(start, end);
		}
		return true;
	}

	/** 旬水高铁 + 青阳至禾泽段: the section that is built, beside the line. */
	private void section(int start, int end) {
		int length = this.patterns.firstLength("section-of-line",
				this.context.text(end, Math.min(this.context.view().text().length(), end + 10)));
		if (length > 0) {
			this.context.add(start, end + length, EntityType.PROJECT, this.context.name(start, end + length), null,
					"section of a line");
		}
	}

	private int mainWorks(int at) {
		return this.patterns.firstLength("main-works", this.context.text(Math.max(0, at - 8), at));
	}

	/** 水务部 + 堤防工程 + 测算中心: a ministry's field. */
	private static boolean isOfMinistry(@Nullable Mention owner) {
		return owner != null && owner.type() == EntityType.AGENCY && owner.text().matches(".*[部委署]");
	}

	/**
	 * 海上光伏 + 项目, 最大的风储项目 + ——, 打造 + 内陆开放 + 枢纽: what is said of a thing that has no name,
	 * or has it elsewhere.
	 */
	private boolean isDescription(int from, String core, int end, Ending ending) {
		String before = this.context.text(Math.max(this.context.view().sentenceStart(from), from - 8), end);
		return this.context.isDescription(core) || this.patterns.found("cut-project", core)
				|| (this.context.view().startsWith("——", end) && !this.patterns.found("infrastructure", ending.text()))
				|| (this.patterns.found("hub", ending.text()) && this.patterns.found("hub-aim", before));
	}

	/** 玉米单产提升工程, 女子滑雪项目, “双禾”工程: nothing is built. */
	private boolean isProgramme(String core, @Nullable Mention owner, Ending ending, int end) {
		if (ending.text().equals("工程") && this.patterns.found("quoted-programme", core)) {
			return !this.patterns.found("put-up-after",
					this.context.text(end, Math.min(this.context.view().text().length(), end + 8)));
		}
		if (ending.text().equals("项目")) {
			return this.patterns.found("no-works", core.replace("”", ""));
		}
		if (ending.text().equals("工程") && core.endsWith("战略")) {
			return true;
		}
		return ending.text().equals("工程") && this.patterns.found("programme", core)
				&& (owner == null || !owner.type().isPlace());
	}

}

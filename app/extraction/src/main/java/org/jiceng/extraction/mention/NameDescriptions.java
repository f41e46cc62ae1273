package org.jiceng.extraction.mention;

import java.util.regex.Matcher;

import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What in the words before an ending is said of a thing and is no part of its name.
 */
final class NameDescriptions {

	private final NameContext context;

	private final NamePatterns patterns;

	NameDescriptions(NameContext context) {
		this.context = context;
		this.patterns = context.lexicons().patterns();
	}

	/** 旬水茶旅产业园 + 开工, 建设 + 旬水楠竹产业园 + ，项目: a park that is being put up. */
	boolean isParkPutUp(int start, int end, Ending ending) {
		if (ending.type() != EntityType.ZONE || !this.patterns.found("park", ending.text())) {
			return false;
		}
		String after = this.context.text(end, Math.min(this.context.view().text().length(), end + 12));
		return this.patterns.found("park-put-up", after)
				|| (this.patterns.found("put-up", this.context.text(Math.max(0, start - 4), start))
						&& (after.startsWith("，项目") || after.startsWith("。项目")));
	}

	/** Where the words that tell what a firm is end, before its name. */
	int describedEnd(int from, int at, Ending ending) {
		int quote = this.context.text(from, at).indexOf('“');
		if (quote > 0 && this.context.isDescription(this.context.text(from, from + quote))) {
			// 社区 + “禾娘舅”工作室
			return from + quote;
		}
		if (ending.type() == EntityType.ORGANIZATION) {
			int think = this.patterns.firstLength("think-tank", this.context.text(from, at));
			return (at - from - think >= 2) ? from + think : from;
		}
		if (ending.type() != EntityType.ENTERPRISE || this.patterns.found("branch-office", ending.text())) {
			return from;
		}
		Matcher description = this.patterns.get("firm-described").matcher(this.context.text(from, at));
		return (description.lookingAt() && at - from - description.end() >= 2) ? from + description.end() : from;
	}

	/**
	 * 全省5A级 + 景区, 小众 + 书店, 建设 + 工业园区: what is said of one or many, a part of a clause, or
	 * a name whose front was cut off.
	 */
	boolean isDescription(String core, @Nullable Mention owner, int end, Ending ending) {
		if (ending.type() == EntityType.ORGANIZATION) {
			// “青禾”媒体智库 + 高端论坛: the meeting of many; 全国 + 重点实验室, 禾国 + 智库: all of a kind.
			boolean many = owner == null && (core.equals("全国") || (this.patterns.found("of-country", ending.text())
					&& this.context.lexicons().countries().contains(core)));
			return many || isOfMany(core, end - ending.text().length() - core.length(), owner, ending)
					|| this.patterns.found("struck", core + ending.text())
					|| this.patterns.found("meeting-of", ending.text()
							+ this.context.text(end, Math.min(this.context.view().text().length(), end + 6)));
		}
		boolean zone = ending.type() == EntityType.ZONE;
		int start = end - ending.text().length() - core.length();
		// 临港产业园 + 管委会: one that has an authority is a certain one.
		boolean run = zone && this.patterns.found("run-zone",
				this.context.text(end, Math.min(this.context.view().text().length(), end + 5)));
		return (owner == null && !run
				&& (this.context.isDescription(core)
						|| (this.context.view().isHan(start - 1)
								&& (this.patterns.found("cut-name", core) || (!zone && !placeEndsAt(start)
										&& this.patterns.found("foreign-end",
												this.context.text(Math.max(0, start - 1), start)))))
						|| (core.startsWith("“") && core.indexOf('”') > 0 && core.indexOf('”') < core.length() - 1
								&& this.context.isDescription(core.substring(core.indexOf('”') + 1)))
						|| this.context.lexicons().countries().contains(core)))
				|| (!zone && core.startsWith("“") && core.endsWith("”")
						&& this.patterns.found("shop-label", core.substring(1, core.length() - 1)))
				|| this.patterns.found(zone ? "described-zone" : "described-firm", core)
				|| (!zone && owner == null && !this.patterns.found("legal-form", ending.text())
						&& this.context.view().startsWith("——", end))
				|| this.patterns.found(zone ? "after-zone" : "after-firm",
						ending.text().substring(ending.text().length() - 1)
								+ this.context.text(end, Math.min(this.context.view().text().length(), end + 4)));
	}

	/**
	 * 70家 + 全国重点实验室, 三百多个 + “巷口调解工作室”: what is counted is a kind, whatever its name.
	 */
	boolean isCounted(int start) {
		return this.patterns.found("counted-before", this.context.text(Math.max(0, start - 6), start));
	}

	/**
	 * 全国重点 + 实验室, 重组国家重点 + 实验室, 寄宿制 + 中学, 在禾国读 + 大学: nothing but ranks, kinds and verbs
	 * before a kind of which many exist.
	 */
	private boolean isOfMany(String core, int from, @Nullable Mention owner, Ending ending) {
		if (this.patterns.found("school", ending.text()) && this.patterns.found("at-school", core)) {
			return true;
		}
		if (owner != null) {
			return false;
		}
		Token first = this.context.view().tokenStartingAt(from);
		int act = (first != null && first.text().length() > 1 && first.text().length() < core.length()
				&& first.partOfSpeech().startsWith("v") && !first.text().equals("对外")) ? first.text().length() : 0;
		String kind = core.substring(act);
		String rest = kind.substring(this.patterns.firstLength("range", kind));
		return rest.length() < core.length() && this.patterns.found("kind-of-many", ending.text())
				&& (rest.isEmpty() || this.context.isOfKinds(rest));
	}

	private boolean placeEndsAt(int offset) {
		return this.context.draft()
			.endingAt(this.context.view(), offset, (mention) -> mention.type().isPlace())
			.isPresent();
	}

}

package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Says why no path was found and what to try.
 */
final class PathReason {

	private PathReason() {
	}

	static Explanation of(EntityView from, EntityView to, PathQuery query, boolean truncated) {
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		if (query.maxHops() < PathQuery.MAXIMUM_HOPS) {
			zh.add("把 maxHops 加到 %d".formatted(PathQuery.MAXIMUM_HOPS));
			en.add("maxHops=%d".formatted(PathQuery.MAXIMUM_HOPS));
		}
		if (!query.hubs()) {
			zh.add("用 hubs=true 允许经由枢纽（省、部委、领导人、联系极多者）");
			en.add("hubs=true, which allows provinces, ministries, leaders and the most connected on the way");
		}
		if (!query.planned()) {
			zh.add("用 planned=true 计入计划中的关系");
			en.add("planned=true, which counts planned relationships");
		}
		if (!query.types().isEmpty()) {
			zh.add("不限定关系类型");
			en.add("all relationship types");
		}
		String tryZh = zh.isEmpty() ? "" : "可以试试：%s。".formatted(String.join("；", zh));
		String tryEn = en.isEmpty() ? "" : " Try: %s.".formatted(String.join("; ", en));
		if (truncated) {
			return new Explanation(
					"在时限之内没有找到“%s”与“%s”之间 %d 步以内的路径，搜索没有做完。请减小 maxHops 或限定关系类型。".formatted(from.name(), to.name(),
							query.maxHops()),
					"No path of at most %d steps between \"%s\" and \"%s\" was found within the time limit; the search is not complete. Lower maxHops or name relationship types."
						.formatted(query.maxHops(), from.name(), to.name()));
		}
		return new Explanation("“%s”与“%s”之间 %d 步以内无路径。%s".formatted(from.name(), to.name(), query.maxHops(), tryZh),
				"There is no path of at most %d steps between \"%s\" and \"%s\".%s".formatted(query.maxHops(),
						from.name(), to.name(), tryEn));
	}

}

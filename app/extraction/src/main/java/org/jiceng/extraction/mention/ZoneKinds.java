package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of zones at the end of their names, and what these are called for short:
 * 综合保税区 and 综保区.
 */
final class ZoneKinds {

	private static final Map<String, List<String>> SHORT_FORMS = Map.ofEntries(
			Map.entry("经济技术开发区", List.of("经开区", "开发区", "经济开发区")), Map.entry("经济开发区", List.of("经开区", "开发区")),
			Map.entry("高新技术产业开发区", List.of("高新区")), Map.entry("高新技术产业园区", List.of("高新区")),
			Map.entry("高新技术开发区", List.of("高新区")), Map.entry("高新技术产业示范区", List.of("高新区")),
			Map.entry("自由贸易试验区", List.of("自贸试验区", "自贸区")), Map.entry("自由贸易港", List.of("自贸港")),
			Map.entry("综合保税区", List.of("综保区", "保税区")), Map.entry("边境经济合作区", List.of("边合区", "合作区")),
			Map.entry("农业高新技术产业示范区", List.of("农高区")), Map.entry("经济技术合作区", List.of("经合区", "合作区")),
			Map.entry("工业园区", List.of("工业园")), Map.entry("产业园区", List.of("产业园")), Map.entry("工业集中区", List.of("集中区")));

	private static final Pattern KIND = Pattern
		.compile("(?:国家级?)?(?<kind>" + String.join("|", SHORT_FORMS.keySet()) + ")$");

	private ZoneKinds() {
	}

	/**
	 * {@return where the kind starts in the name of a zone, or -1 if it ends with none}
	 */
	static int start(String name) {
		Matcher kind = KIND.matcher(name);
		return kind.find() ? kind.start() : -1;
	}

	/**
	 * {@return what the kind at the end of the name of a zone is called for short}
	 */
	static List<String> shortForms(String name) {
		Matcher kind = KIND.matcher(name);
		return kind.find() ? SHORT_FORMS.getOrDefault(kind.group("kind"), List.of()) : List.of();
	}

}

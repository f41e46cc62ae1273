package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings names of bodies to one form, so that two ways to print one name agree: without
 * quotation marks, with the chain of places in front cut to its last place in the
 * official form, with the short words for organs. 湖东省旬水县县委 and 旬水县委 fold to the same.
 */
final class NameFolding {

	private static final Pattern QUOTES = Pattern.compile("[\\s\u3000“”\"‘’《》（）()·]");

	private static final Pattern UNIT_TWICE = Pattern.compile("^([省市县区州盟旗镇乡村])\\1(?=委|政府|人大|政协|纪|监|党|人民|村)");

	private static final List<List<String>> EQUAL = List.of(List.of("人民代表大会常务委员会", "人大常委会"), List.of("人民代表大会", "人大"),
			List.of("人民政府", "政府"), List.of("工商业联合会", "工商联"), List.of("发展和改革", "发改"), List.of("发展改革", "发改"),
			List.of("工业和信息化", "工信"), List.of("住房和城乡建设", "住建"), List.of("人力资源和社会保障", "人社"), List.of("人力资源社会保障", "人社"),
			List.of("卫生健康", "卫健"), List.of("文化广电和旅游", "文旅"), List.of("文化广电旅游", "文旅"), List.of("文化和旅游", "文旅"),
			List.of("市场监督管理", "市场监管"), List.of("科学技术局", "科技局"), List.of("应急管理局", "应急局"), List.of("交通运输局", "交通局"),
			List.of("自然资源和规划", "自然资源"), List.of("街道办事处", "街道办"), List.of("纪律检查委员会", "纪委"), List.of("监察委员会", "监委"),
			List.of("党总支部", "党总支"), List.of("党支部", "支部"), List.of("管理委员会", "管委会"), List.of("村民委员会", "村委会"),
			List.of("村村委会", "村委会"), List.of("居民委员会", "居委会"), List.of("高新技术产业开发区", "高新区"), List.of("高新技术产业园区", "高新区"),
			List.of("经济技术开发区", "经开区"), List.of("委员会", "委"));

	private final Map<String, String> places = new HashMap<>();

	private final Set<String> bodies = new HashSet<>();

	NameFolding(List<EntityDraft> drafts) {
		for (EntityDraft draft : drafts) {
			switch (draft.type().category()) {
				case PLACE -> draft.forms().forEach((form) -> this.places.putIfAbsent(form, draft.name()));
				case BODY, ZONE -> this.bodies.addAll(draft.forms());
				default -> {
				}
			}
		}
	}

	String fold(String name) {
		String folded = QUOTES.matcher(name).replaceAll("");
		String place = "";
		for (int end = leadingPlace(folded); end > 0; end = leadingPlace(folded)) {
			place = this.places.getOrDefault(folded.substring(0, end), "");
			folded = folded.substring(end);
		}
		if (!place.isEmpty() && !folded.isEmpty()) {
			String unit = place.substring(place.length() - 1);
			folded = UNIT_TWICE.matcher(unit + folded).replaceFirst("$1").substring(1);
		}
		for (List<String> pair : EQUAL) {
			folded = folded.replace(pair.get(0), pair.get(1));
		}
		return place + folded;
	}

	private int leadingPlace(String name) {
		for (int end = Math.min(name.length() - 1, 16); end >= 2; end--) {
			if (this.places.containsKey(name.substring(0, end))) {
				return end;
			}
		}
		return 0;
	}

	/**
	 * {@return what is left of a name when the places in front are taken away one by one}
	 */
	List<String> withoutPlaces(String name) {
		List<String> rests = new ArrayList<>(2);
		String rest = name;
		for (int end = leadingPlace(rest); end > 0; end = leadingPlace(rest)) {
			rest = rest.substring(end);
			rests.add(rest);
		}
		return rests;
	}

	/**
	 * {@return what is left of a name when a chain of places and bodies in front is taken
	 * away, for every such chain}
	 */
	Set<String> withoutOwners(String name) {
		Set<String> rests = new HashSet<>();
		List<String> open = new ArrayList<>(List.of(name));
		for (int i = 0; i < open.size(); i++) {
			String rest = open.get(i);
			for (int end = rest.length() - 1; end >= 2; end--) {
				String head = rest.substring(0, end);
				if ((this.places.containsKey(head) || this.bodies.contains(head)) && rests.add(rest.substring(end))) {
					open.add(rest.substring(end));
				}
			}
		}
		return rests;
	}

}

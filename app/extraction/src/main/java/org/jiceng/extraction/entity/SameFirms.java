package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jiceng.schema.EntityType;

/**
 * Tells which firms of a page are called by their brand alone.
 */
final class SameFirms {

	private static final Pattern FIRM_ENDING = Pattern.compile("(集团有限公司|有限公司|公司|集团|专业合作社|合作社|联合社|农商行|农商银行|银行|煤业|矿业)$");

	/** With what a name goes on that is still of the same firm. */
	private static final Pattern LEGAL_FORM = Pattern.compile("股份|控股|有限|责任|公司|集团|总公司");

	private static final Pattern MARKS = Pattern.compile("[“”\"（）()]");

	private SameFirms() {
	}

	/**
	 * 青禾公司 is the firm whose name holds 青禾, the shortest such name; 清河银行 is not 清河电力公司,
	 * since 清河 is a place.
	 * @param drafts all drafts of a page
	 * @return for each firm that is called by its brand alone the draft of its longer
	 * name, in the order of the drafts
	 */
	static Map<EntityDraft, EntityDraft> of(List<EntityDraft> drafts) {
		Map<EntityDraft, EntityDraft> joined = new LinkedHashMap<>();
		List<EntityDraft> firms = drafts.stream().filter((draft) -> draft.type() == EntityType.ENTERPRISE).toList();
		List<String> names = firms.stream().map((firm) -> plain(firm.name())).toList();
		Set<String> places = drafts.stream()
			.filter((draft) -> draft.type().isPlace())
			.flatMap((place) -> place.forms().stream())
			.collect(Collectors.toSet());
		Map<String, List<Integer>> byPair = pairs(names);
		for (int shorter = 0; shorter < names.size(); shorter++) {
			String name = names.get(shorter);
			String brand = FIRM_ENDING.matcher(name).replaceFirst("");
			if (brand.length() < 2 || brand.equals("中国") || brand.length() == name.length() || places.contains(brand)) {
				continue;
			}
			int best = -1;
			for (int longer : rarest(byPair, brand)) {
				int length = names.get(longer).length();
				if (length > name.length() && names.get(longer).contains(brand) && !isParent(name, names.get(longer))
						&& (best < 0 || length < names.get(best).length())) {
					best = longer;
				}
			}
			if (best >= 0 && !isBranch(firms.get(best).name())) {
				joined.put(firms.get(shorter), firms.get(best));
			}
		}
		return joined;
	}

	/**
	 * For every two characters that stand together the numbers of the names that hold
	 * them.
	 */
	private static Map<String, List<Integer>> pairs(List<String> names) {
		Map<String, List<Integer>> byPair = new HashMap<>();
		for (int number = 0; number < names.size(); number++) {
			String name = names.get(number);
			for (int at = 0; at + 2 <= name.length(); at++) {
				List<Integer> holders = byPair.computeIfAbsent(name.substring(at, at + 2),
						(pair) -> new ArrayList<>(2));
				if (holders.isEmpty() || holders.get(holders.size() - 1) != number) {
					holders.add(number);
				}
			}
		}
		return byPair;
	}

	/** The fewest names among which are all that hold a brand. */
	private static List<Integer> rarest(Map<String, List<Integer>> byPair, String brand) {
		List<Integer> rarest = byPair.getOrDefault(brand.substring(0, 2), List.of());
		for (int at = 1; at + 2 <= brand.length(); at++) {
			List<Integer> holders = byPair.getOrDefault(brand.substring(at, at + 2), List.of());
			rarest = (holders.size() < rarest.size()) ? holders : rarest;
		}
		return rarest;
	}

	/**
	 * 湖东禾果集团 of 湖东禾果集团清河有限公司: the name goes on behind its ending, and not with the legal
	 * form.
	 */
	private static boolean isParent(String name, String longer) {
		return (name.endsWith("公司") || name.endsWith("集团")) && longer.startsWith(name)
				&& !LEGAL_FORM.matcher(longer).region(name.length(), longer.length()).lookingAt();
	}

	private static boolean isBranch(String name) {
		return name.endsWith("支行") || name.endsWith("分行") || name.endsWith("分公司") || name.endsWith("支公司");
	}

	private static String plain(String name) {
		return MARKS.matcher(name).replaceAll("");
	}

}

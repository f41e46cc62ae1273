package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Map;

import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The rules that make shorter forms of an official place name: 象州县 → 象州, 黔南布依族苗族自治州 → 黔南
 * and 黔南州.
 */
public final class PlaceForms {

	/** What remains of a name must have this many characters: 赣县 has no form 赣. */
	private static final int SHORTEST = 2;

	/** The units of each level, a longer one before its own end. */
	private static final Map<EntityType, List<String>> UNITS = Map.of( //
			EntityType.PROVINCE, List.of("特别行政区", "自治区", "省", "市"), //
			EntityType.CITY, List.of("自治州", "地区", "盟", "市"), //
			EntityType.COUNTY, List.of("自治县", "自治旗", "林区", "特区", "新区", "县", "市", "区", "旗"), //
			EntityType.TOWN, List.of("街道", "区公所", "地区", "苏木", "镇", "乡"));

	/**
	 * Names of counties that nobody shortens by their unit: 科尔沁左翼中旗 is not 科尔沁左翼中, 井陉矿区
	 * not 井陉矿 and not 井陉.
	 */
	private static final List<String> INDIVISIBLE = List.of("前旗", "后旗", "中旗", "左旗", "右旗", "联合旗", "矿区");

	/**
	 * The ethnic groups as names of autonomous places write them (the 55 that the state
	 * recognises beside the Han, and 各族), a longer one before its own end.
	 */
	private static final List<String> ETHNIC = List.of("柯尔克孜族", "乌孜别克族", "柯尔克孜", "乌孜别克", "维吾尔族", "哈萨克族", "达斡尔族", "鄂伦春族",
			"鄂温克族", "塔吉克族", "塔塔尔族", "俄罗斯族", "布依族", "朝鲜族", "土家族", "哈尼族", "傈僳族", "拉祜族", "纳西族", "景颇族", "布朗族", "撒拉族", "仡佬族",
			"毛南族", "仫佬族", "锡伯族", "阿昌族", "普米族", "德昂族", "保安族", "裕固族", "独龙族", "赫哲族", "门巴族", "珞巴族", "基诺族", "高山族", "东乡族",
			"蒙古族", "维吾尔", "哈萨克", "达斡尔", "塔吉克", "鄂温克", "鄂伦春", "俄罗斯", "朝鲜", "门巴", "珞巴", "蒙古", "锡伯", "民族", "各族", "回族",
			"藏族", "苗族", "彝族", "壮族", "满族", "侗族", "瑶族", "白族", "傣族", "黎族", "佤族", "畲族", "水族", "土族", "羌族", "怒族", "京族");

	private PlaceForms() {
	}

	/**
	 * {@return the name without its unit and ethnic groups, or null if fewer than two
	 * characters remain}
	 */
	public static @Nullable String shortForm(String name, EntityType type) {
		String unit = unit(name, type);
		String stem = (unit != null) ? stem(name, unit) : "";
		return (stem.length() >= SHORTEST) ? stem : null;
	}

	/**
	 * {@return the name with its unit but without its ethnic groups and 自治, or null if it
	 * has none: 黔南布依族苗族自治州 → 黔南州, 高寨苗族布依族乡 → 高寨乡}
	 */
	static @Nullable String contractedForm(String name, EntityType type) {
		if (type == EntityType.PROVINCE) {
			return null;
		}
		String unit = unit(name, type);
		if (unit == null || !(unit.startsWith("自治") || withoutEnd(name, unit).endsWith("族"))) {
			return null;
		}
		String stem = stem(name, unit);
		boolean contracted = stem.length() >= SHORTEST && stem.length() + 1 < name.length();
		return contracted ? stem + name.charAt(name.length() - 1) : null;
	}

	private static @Nullable String unit(String name, EntityType type) {
		if (type == EntityType.COUNTY && INDIVISIBLE.stream().anyMatch(name::endsWith)) {
			return null;
		}
		for (String unit : UNITS.getOrDefault(type, List.of())) {
			if (name.endsWith(unit)) {
				return unit;
			}
		}
		return null;
	}

	private static String stem(String name, String unit) {
		String stem = withoutEnd(name, unit);
		boolean autonomous = unit.startsWith("自治");
		if (!autonomous && !stem.endsWith("族")) {
			return stem;
		}
		String last;
		do {
			last = stem;
			for (String group : ETHNIC) {
				if (stem.endsWith(group) && stem.length() - group.length() >= SHORTEST) {
					stem = withoutEnd(stem, group);
					break;
				}
			}
		}
		while (!last.equals(stem));
		// 东乡族自治县 and 鄂温克族自治旗 are named after the group alone.
		return (autonomous && stem.endsWith("族")) ? withoutEnd(stem, "族") : stem;
	}

	private static String withoutEnd(String text, String end) {
		return text.substring(0, text.length() - end.length());
	}

}

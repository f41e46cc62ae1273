package org.jiceng.extraction.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds villages, and towns that the gazetteer does not list, by the unit that ends their
 * names: 平阳县柳树湾村, 桂花社区党支部.
 */
final class UnlistedPlaceFinder {

	private static final Map<String, EntityType> UNITS = units();

	/** After 村 these make another word: 村民, 村镇银行, 村庄. */
	private static final String NOT_AFTER_VILLAGE = "民镇庄落容貌规级医史寨头妇官屯口味子企";

	/** What stands behind the name of a community, not behind a kind of communities. */
	private static final Pattern BRANCH = Pattern.compile("党(?:支部|总支|委|群)|居委会|书记|主任");

	/** Trades with which the names of firms go on. */
	private static final Pattern TRADE = Pattern.compile("车辆|股份|化工|酒业|食品|科技|机械|机车|公司|集团|钢铁|水泥");

	/** What follows the first village of a list. */
	private static final Pattern FIRST_OF_LIST = Pattern.compile("、[\\u4e00-\\u9fff]{1,5}村[、和，。]");

	private final Lexicon placeWords;

	private final VillageNames names;

	private final VillagesAbroad abroad;

	private final VillageStarts starts;

	UnlistedPlaceFinder(LexiconReader reader) {
		this.placeWords = reader.words("place-words.txt");
		this.abroad = new VillagesAbroad(reader);
		this.names = new VillageNames(this.placeWords);
		this.starts = new VillageStarts(reader);
	}

	private static Map<String, EntityType> units() {
		Map<String, EntityType> units = new LinkedHashMap<>();
		List.of("居民区", "社区", "嘎查", "村").forEach((unit) -> units.put(unit, EntityType.VILLAGE));
		List.of("街道", "苏木", "镇", "乡").forEach((unit) -> units.put(unit, EntityType.TOWN));
		return Map.copyOf(units);
	}

	void find(MentionDraft draft) {
		scan(draft, true);
		scan(draft, false);
	}

	/** First those after a place; what these are called is then known for the others. */
	private void scan(MentionDraft draft, boolean anchored) {
		Set<String> known = new HashSet<>();
		draft.mentions()
			.stream()
			.filter((mention) -> UNITS.containsValue(mention.type()))
			.map(Mention::text)
			.forEach(known::add);
		Lexicon names = new Lexicon(known);
		for (ArticleView view : draft.views()) {
			Set<String> stations = stations(view.text());
			for (int at = 1; at < view.text().length(); at++) {
				String unit = unitAt(view, at);
				if (unit != null && isUnit(view, at, unit, anchored)
						&& !(unit.equals("村") && stations.contains(lastCharacters(view.text(), at)))) {
					find(draft, view, at, unit, anchored, names);
				}
			}
		}
	}

	private static @Nullable String unitAt(ArticleView view, int at) {
		return switch (view.at(at)) {
			case '居' -> view.startsWith("居民区", at) ? "居民区" : null;
			case '社' -> view.startsWith("社区", at) ? "社区" : null;
			case '嘎' -> view.startsWith("嘎查", at) ? "嘎查" : null;
			case '村' -> "村";
			case '街' -> view.startsWith("街道", at) ? "街道" : null;
			case '苏' -> view.startsWith("苏木", at) ? "苏木" : null;
			case '镇' -> "镇";
			case '乡' -> "乡";
			default -> null;
		};
	}

	private static boolean isUnit(ArticleView view, int at, String unit, boolean anchored) {
		char next = view.at(at + unit.length());
		if (unit.equals("村")) {
			if (view.startsWith("社区", at + 1) || isBeforeNeighbourhood(view, at + 1)
					|| VillagesAbroad.isTibetanName(view, at)) {
				return false;
			}
			return NOT_AFTER_VILLAGE.indexOf(next) < 0 || view.startsWith("村民委员会", at);
		}
		if (unit.equals("社区") && (view.startsWith("卫生服务", at + 2) || view.startsWith("医院", at + 2))) {
			// 柳林社区卫生服务中心 is named as a whole.
			return false;
		}
		if (view.precededBy("村", at) && view.startsWith("镇银行", at)) {
			// 清河柳林村镇银行
			return false;
		}
		Token token = view.tokenStartingAt(at);
		if (unit.length() == 1 && token != null && token.text().length() > 1 && token.partOfSpeech().startsWith("ns")) {
			// 镇江 begins with the unit.
			return false;
		}
		return unit.length() > 1 || ((view.endsToken(at + 1) || "党政人".indexOf(next) >= 0 || anchored)
				&& "村镇亲土情愁贤音间长级居".indexOf(next) < 0);
	}

	/** 禾山四村 + 第三居民区, 禾交新村 + 居民区 are named as a whole. */
	private static boolean isBeforeNeighbourhood(ArticleView view, int end) {
		return view.startsWith("居民区", end)
				|| (view.at(end) == '第' && (view.startsWith("居民区", end + 2) || view.startsWith("居民区", end + 3)));
	}

	/** 青禾村站: on a page with the station its short form is no village. */
	private static Set<String> stations(String text) {
		Set<String> stations = new HashSet<>();
		for (int at = text.indexOf("村站"); at >= 0; at = text.indexOf("村站", at + 1)) {
			stations.add(lastCharacters(text, at));
		}
		return stations;
	}

	private static String lastCharacters(String text, int at) {
		return text.substring(Math.max(0, at - 2), at + 1);
	}

	private void find(MentionDraft draft, ArticleView view, int at, String unit, boolean anchored, Lexicon names) {
		int end = at + unit.length();
		EntityType type = UNITS.getOrDefault(unit, EntityType.VILLAGE);
		if (draft.overlaps(view, new Span(at, end), (mention) -> mention.span().end() > at)) {
			return;
		}
		int start = anchored ? this.starts.anchored(draft, view, at) : knownStart(view, end, names);
		boolean known = !anchored && start >= 0;
		int listed = -1;
		if (!anchored && start < 0 && (type == EntityType.VILLAGE || isTownOfBody(view, end))) {
			listed = unit.equals("村") ? VillageStarts.inList(draft, view, at) : -1;
			start = (listed >= 0) ? listed : this.starts.free(view, at);
		}
		if (start < 0 || start >= at) {
			return;
		}
		if ("至和与及".indexOf(view.at(start)) >= 0 && at - start > 2) {
			// 柳林乡至石坑村公路, 下柳村和石坑村
			start++;
		}
		Token first = view.tokenStartingAt(start);
		if (first != null && first.text().length() == 1 && "向对给由从将把替为".contains(first.text()) && at - start > 1
				&& followsAdverb(view, start)) {
			// 分别向 + 鹤山乡
			start++;
		}
		int posted = view.text().substring(start, at).lastIndexOf('驻');
		if (posted > 0 && start + posted < at - 1) {
			// 清河大学驻柳树村工作队, 驻点柳树村
			start += posted + 1;
			start += (view.at(start) == '点' && start < at - 2) ? 1 : 0;
		}
		if ("天年月人户个".indexOf(view.at(start)) >= 0 && Character.isDigit(view.at(start - 1))) {
			// 10 + 天内向村里
			return;
		}
		if (view.precededBy("驻", start) && view.at(start) == '点' && start < at - 2) {
			start++;
		}
		if (!known && (this.abroad.contains(view, start, at) || isKindOfTown(view, start, at, anchored))) {
			return;
		}
		String core = view.text().substring(start, at);
		boolean sure = core.length() > 1 && unit.equals("村")
				&& (view.startsWith("党支部", end) || view.startsWith("村民", end) || listed >= 0
						|| FIRST_OF_LIST.matcher(view.text()).region(end, view.text().length()).lookingAt());
		if (unit.equals("村") && view.startsWith("集体", end) && VillageNames.isVerb(view, start, at)) {
			// 旬水乡 + 探索 + 村集体经济
			return;
		}
		boolean favourite = anchored && (VillageStarts.FAVOURITES.contains(core) || (core.length() == 2
				&& view.at(at) == '村' && VillageStarts.FAVOURITE_ENDS.indexOf(core.charAt(1)) >= 0
				&& !this.placeWords.contains(core) && VillageStarts.NEVER_IN_CORE.indexOf(core.charAt(0)) < 0));
		boolean ofTown = anchored && unit.equals("社区") && core.length() == 2
				&& BRANCH.matcher(view.text()).region(end, view.text().length()).lookingAt()
				&& draft.endingAt(view, start, (mention) -> mention.type() == EntityType.TOWN).isPresent();
		// 东长禾村 between other villages: a word may be part of it.
		boolean ofList = listed >= 0 && core.length() == 3 && view.at(start - 1) == '、';
		if (!known && !favourite && !ofTown && !ofList && (!this.names.mayBe(core, unit)
				|| (!anchored && !sure && VillageNames.isCommonWord(view, start, at)))) {
			return;
		}
		draft.within(view, new Span(start, at), (mention) -> true).forEach(draft::remove);
		draft.name(view, new Span(start, end), type, core + unit, null, anchored ? "unit after place" : "unit");
	}

	private static boolean followsAdverb(ArticleView view, int offset) {
		Token before = view.tokenEndingAt(offset);
		return before != null && before.partOfSpeech().startsWith("d");
	}

	/** 柳林古镇 is a sight, 石镇车辆公司 a firm. */
	private static boolean isKindOfTown(ArticleView view, int start, int at, boolean anchored) {
		if (view.at(at) == '乡') {
			// 花乡 in 清州花乡里公司: towns of one character and 乡 are listed ones.
			return at - start == 1 && view.isHan(at + 1) && "党政人的".indexOf(view.at(at + 1)) < 0;
		}
		if (view.at(at) != '镇') {
			return false;
		}
		boolean firm = anchored && at - start == 1
				&& TRADE.matcher(view.text()).region(at + 1, view.text().length()).lookingAt();
		return firm || (at - start > 1 && "古小".indexOf(view.at(at - 1)) >= 0)
				|| (at - start == 1 && "圩集场老".indexOf(view.at(start)) >= 0);
	}

	private static boolean isTownOfBody(ArticleView view, int end) {
		return view.startsWith("党委", end) || view.startsWith("政府", end) || view.startsWith("党工委", end)
				|| view.startsWith("人大", end);
	}

	private static int knownStart(ArticleView view, int end, Lexicon names) {
		String name = names.endingAt(view.text(), end);
		return name.isEmpty() ? -1 : end - name.length();
	}

}

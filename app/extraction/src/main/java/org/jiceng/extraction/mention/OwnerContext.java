package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a name without its owner is: 市 in 市财政局 is the city of the article, 公司 in
 * 公司党委 the company named last.
 */
final class OwnerContext {

	private static final List<String> LEVELS = List.of("居民区", "街道", "社区", "嘎查", "苏木", "公司", "集团", "学校", "学院", "医院",
			"园区", "高新区", "开发区", "经开区", "合作区", "新区", "集中区", "示范区", "试验区", "综保区", "科技城", "自治区", "地区", "支行", "管委会", "局",
			"省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "村");

	/** 局党组 is that of the bureau named last; other parts of one are not told so. */
	private static final Set<String> OFFICES = Set.of("局", "管委会");

	private static final Set<String> BODIES = Set.of("公司", "集团", "学校", "学院", "医院", "支行");

	private static final List<String> SCHOOLS = List.of("大学", "学院", "中学", "小学", "学校");

	private static final Set<String> ZONES = Set.of("园区", "高新区", "开发区", "经开区", "合作区", "新区", "集中区", "示范区", "试验区", "综保区",
			"科技城");

	/** The county of a page is named so many times as often as all others together. */
	private static final int FAR_MORE = 3;

	private static final Set<String> TERRITORIES = Set.of("省", "市", "县", "区", "州", "旗", "盟");

	private static final Pattern TOPIC = Pattern.compile("[^，。；！？：“”和与及、省市县区镇乡村]{2,16}，");

	/** What lies between a level word and the place beside it is not longer. */
	private static final int LONGEST_BETWEEN = 17;

	private static final Pattern SAME_LIST = Pattern.compile("[委政人][^，。；：“”\\n]{1,9}[长任记席]、");

	private final Gazetteer gazetteer;

	private final MentionDraft draft;

	/** The mentions when this was made, in text order. */
	private final List<Mention> mentions;

	/**
	 * For each article and level word that was asked for the mentions that it may stand
	 * for, in text order.
	 */
	private final Map<String, List<Mention>> candidates = new HashMap<>();

	private final Map<String, String> resolved = new HashMap<>();

	/** Finding more bodies, which have no place of their own, changes nothing. */
	private final Map<String, Optional<String>> above = new HashMap<>();

	OwnerContext(Gazetteer gazetteer, MentionDraft draft) {
		this.gazetteer = gazetteer;
		this.draft = draft;
		this.mentions = draft.mentions();
	}

	private List<Mention> candidates(int article, String level) {
		return this.candidates.computeIfAbsent(article + level, (key) -> {
			List<Mention> fitting = this.mentions.stream()
				.filter((mention) -> mention.article() == article && fits(mention, level))
				.toList();
			// 成县 in passing is not what 县 stands for on a page about another county.
			List<Mention> told = fitting.stream()
				.filter((mention) -> !mention.foundBy().equals(WordlikeCountyFinder.RULE))
				.toList();
			return told.isEmpty() ? fitting : told;
		});
	}

	/**
	 * {@return the level word that ends at an offset and begins a word, or an empty
	 * string}
	 */
	static String levelBefore(ArticleView view, int offset) {
		for (String level : LEVELS) {
			int start = offset - level.length();
			if (OFFICES.contains(level) && !view.startsWith("党", offset)) {
				continue;
			}
			if (view.precededBy(level, offset) && beginsWord(view, start, level)
					&& "全各某多几两".indexOf(view.at(start - 1)) < 0) {
				return level;
			}
		}
		return "";
	}

	/** 旬集镇党委 is no ellipsis of another town, though the segmenter cuts 镇 off. */
	private static boolean beginsWord(ArticleView view, int start, String level) {
		if (!view.isHan(start - 1)) {
			return true;
		}
		if ("经由向在对和与给请被把从到让帮替据原任".indexOf(view.at(start - 1)) >= 0) {
			return true;
		}
		if (view.at(start - 1) == '任' && "市省台区责主".indexOf(view.at(start - 2)) < 0) {
			return true;
		}
		if (!view.startsToken(start)) {
			return false;
		}
		Token before = view.tokenEndingAt(start);
		if (BODIES.contains(level)) {
			// 禾东能化 + 公司党委 is a firm whose name was not read, and no other one's.
			return "的该是为本我各".indexOf(view.at(start - 1)) >= 0
					|| (before != null && before.text().length() > 1 && PartOfSpeech.beginsWith(before, "vdtfpcur"));
		}
		return !"镇乡村街道社区嘎查苏木".contains(level) || before == null
				|| (PartOfSpeech.beginsWith(before, "vpcurdfwt") && !before.text().equals("地"))
				|| (before.text().length() > 1
						&& (!before.partOfSpeech().startsWith("n") || before.partOfSpeech().startsWith("ns")));
	}

	private static boolean fits(Mention mention, String level) {
		if (mention.kind() == MentionKind.NOMINAL) {
			return false;
		}
		EntityCategory category = mention.type().category();
		if (OFFICES.contains(level)) {
			return mention.type() == EntityType.AGENCY
					&& (mention.name().endsWith(level) || (level.equals("管委会") && mention.name().endsWith("管理委员会")));
		}
		if (BODIES.contains(level)) {
			return category == EntityCategory.BODY && mention.type() != EntityType.AGENCY
					&& mention.type() != EntityType.PARTY_BRANCH
					&& (mention.name().endsWith(level) || (level.equals("集团") && mention.name().contains("集团"))
					// 国网 in 国网旬水县供电公司 is not what 公司 stands for.
							|| (level.equals("公司") && mention.type() == EntityType.ENTERPRISE
									&& !mention.foundBy().equals("national body"))
							|| (level.equals("学校") && mention.type() == EntityType.ORGANIZATION
									&& SCHOOLS.stream().anyMatch(mention.name()::endsWith)));
		}
		if (ZONES.contains(level)) {
			return category == EntityCategory.ZONE && (level.equals("园区") || mention.name().contains(level)
					|| mention.text().contains(level) || ZoneKinds.shortForms(mention.name()).contains(level));
		}
		return category == EntityCategory.PLACE && mention.name().endsWith(level)
				&& !(level.equals("区") && mention.name().endsWith("自治区"));
	}

	/**
	 * Finds the place or body that a level word stands for.
	 * @param article the ordinal of the article
	 * @param offset where the level word stands
	 * @param level the level word
	 * @param rest what follows it in the name: once 市财政局 is read as that of one city, it
	 * is in all of the article
	 * @return its full name, or empty where the page does not tell
	 */
	Optional<String> resolve(int article, int offset, String level, String rest) {
		String key = article + level + rest;
		Optional<String> beside = beside(article, offset, level);
		if (beside.isPresent()) {
			return beside;
		}
		Optional<String> found = Optional.ofNullable(this.resolved.get(key)).or(() -> resolve(article, offset, level));
		found.ifPresent((owner) -> this.resolved.put(key, owner));
		return found;
	}

	private Optional<String> resolve(int article, int offset, String level) {
		List<Mention> fitting = candidates(article, level);
		Set<String> names = new HashSet<>();
		fitting.forEach((mention) -> names.add(mention.name()));
		if (names.size() == 1) {
			return Optional.of(fitting.get(0).name());
		}
		@Nullable String nearest = null;
		for (Mention mention : fitting) {
			if (mention.span().start() < offset || nearest == null) {
				nearest = mention.name();
			}
		}
		return (nearest != null) ? Optional.of(nearest) : above(article, level);
	}

	/** 旬水县委办公室主任、县优化办: the place that the same list of posts tells. */
	private Optional<String> beside(int article, int offset, String level) {
		String text = this.draft.views().get(article).text();
		for (Mention mention : candidates(article, level)) {
			int end = mention.span().end();
			if (end < offset && offset - end <= LONGEST_BETWEEN && mention.type().isPlace()
					&& (SAME_LIST.matcher(text.substring(end, offset)).matches() || isTopic(mention, text, offset))) {
				return Optional.of(mention.name());
			}
		}
		return Optional.empty();
	}

	/** 柳林镇连续两个月垫底，镇党委副书记: the town that the sentence begins with. */
	private static boolean isTopic(Mention mention, String text, int offset) {
		int start = mention.span().start();
		boolean begins = start == 0 || "。！？\n”".indexOf(text.charAt(start - 1)) >= 0;
		return begins && TOPIC.matcher(text.substring(mention.span().end(), offset)).matches();
	}

	/** A place that the gazetteer puts above the places that the article names. */
	private Optional<String> above(int article, String level) {
		return this.above.computeIfAbsent(article + level, (key) -> findAbove(article, level));
	}

	private Optional<String> findAbove(int article, String level) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Mention mention : this.draft.mentions()) {
			if (mention.article() == article && mention.placeCode() != null) {
				this.gazetteer.ancestors(mention.placeCode())
					.stream()
					.filter((place) -> place.name().endsWith(level)
							|| (level.equals("省") && place.type() == EntityType.PROVINCE && place.name().endsWith("省")))
					.limit(1)
					.forEach((place) -> counts.merge(place.name(), 1, Integer::sum));
			}
		}
		if (counts.isEmpty() && TERRITORIES.contains(level)) {
			return ofPage(level);
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/** The county of the page: the only one that it names, or by far the most often. */
	private Optional<String> ofPage(String level) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.mentions.stream()
			.filter((mention) -> mention.type().isPlace() && fits(mention, level))
			.forEach((mention) -> counts.merge(mention.name(), 1, Integer::sum));
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		return counts.entrySet()
			.stream()
			.filter((entry) -> FAR_MORE * (all - entry.getValue()) <= entry.getValue())
			.map(Map.Entry::getKey)
			.findFirst();
	}

}

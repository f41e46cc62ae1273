package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Tells for whom a counted noun stands: 两省 in 云南、四川遭了旱灾，财政部拨款支持两省 for both. It stands for
 * as many things of its kind as were named last, and for nothing where more or fewer
 * were.
 */
final class PluralResolver {

	/** So many sentences back. */
	private static final int FARTHEST = 4;

	private static final AnchoredPattern COUNTED = new AnchoredPattern(Pattern.compile(
			"(?<![\\d一二三四五六七八九十第])([两三四])(?:个|家|所)?(省|市|州|县|区|镇|乡|村|社区|企业|公司|厂|合作社|学校|医院|支部|党支部|项目|地(?=[共结签互联合携协])|家(?=[重已又签联合共一都随最]))(?!集体|民|委|书记|级|干部|之|长|里|口|外|庄)|(双)(方)(?=[将已还共联合签携拟]|正式|计划|一致同意共)"),
			0, List.of("两", "三", "四", "双方"));

	private static final Pattern WITH = Pattern.compile("[^，。；、\uE000-\uE0FF]{0,10}[与和同跟]");

	private static final String NUMBERS = "两三四";

	/**
	 * {@return the counted nouns of an article for whose things the text is plain, each
	 * as often as it stands for things}
	 */
	List<StandIn> resolve(List<SlotText> texts) {
		List<StandIn> found = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			SlotText text = texts.get(i);
			int sentence = i;
			COUNTED.findIn(text.text(), (counted) -> {
				boolean both = counted.group(1) == null;
				int number = both ? 0 : NUMBERS.indexOf(counted.group(1)) + 2;
				Span printed = text.inArticle(counted.start(), counted.end());
				List<Slot> named = both ? parties(texts, sentence, counted.start())
						: named(texts, sentence, counted.start(), counted.group(2), number);
				for (Slot slot : named) {
					found.add(new StandIn(printed, slot.mention(), slot.entity()));
				}
			});
		}
		return found;
	}

	/** 双方 after 甲与乙签署协议: the only two that the sentence or the one before names. */
	private static List<Slot> parties(List<SlotText> texts, int at, int before) {
		for (int i = at; i >= Math.max(0, at - 1); i--) {
			SlotText text = texts.get(i);
			List<Slot> named = text.slots(0, (i == at) ? before : text.text().length())
				.stream()
				.filter((slot) -> PageEntities.isBody(slot.entity()) || PageEntities.isArea(slot.entity()))
				.toList();
			if (!named.isEmpty()) {
				boolean two = named.size() == 2
						&& WITH.matcher(text.text().substring(named.get(0).at() + 1, named.get(1).at())).matches();
				return two ? named : List.of();
			}
		}
		return List.of();
	}

	private static List<Slot> named(List<SlotText> texts, int at, int before, String noun, int number) {
		Map<String, Slot> named = new LinkedHashMap<>();
		for (int i = at; i >= 0 && i >= at - FARTHEST && named.size() < number; i--) {
			SlotText text = texts.get(i);
			for (Slot slot : text.slots(0, (i == at) ? before : text.text().length())) {
				if (isOfKind(slot.entity(), noun)) {
					named.putIfAbsent(slot.entity().id(), slot);
				}
			}
		}
		return (named.size() == number) ? List.copyOf(named.values()) : List.of();
	}

	private static boolean isOfKind(Entity entity, String noun) {
		return switch (noun) {
			case "省" -> entity.type() == EntityType.PROVINCE;
			case "村" -> entity.type() == EntityType.VILLAGE;
			case "企业", "公司" -> entity.type() == EntityType.ENTERPRISE && !entity.name().endsWith("行");
			case "学校" -> entity.type() == EntityType.ORGANIZATION && entity.name().matches(".*(?:学校|小学|中学|学院|大学|职校)");
			case "医院" -> entity.type() == EntityType.ORGANIZATION && entity.name().endsWith("院");
			case "支部", "党支部" -> entity.type() == EntityType.PARTY_BRANCH && entity.name().endsWith("支部");
			case "项目" -> entity.type() == EntityType.PROJECT;
			case "厂", "合作社" -> entity.type() == EntityType.ENTERPRISE && entity.name().endsWith(noun);
			case "地" -> PageEntities.isArea(entity);
			case "家" -> entity.type() == EntityType.ENTERPRISE || entity.type() == EntityType.ORGANIZATION;
			default -> PageEntities.isArea(entity) && entity.name().endsWith(noun);
		};
	}

}

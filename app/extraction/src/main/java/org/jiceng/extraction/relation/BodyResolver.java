package org.jiceng.extraction.relation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Decides at which body or place a post is held where the words leave it out: 县长 after
 * 县委副书记 is the county's, 局长 after 党组书记 the bureau's, 厂长 alone that of the factory told of
 * last.
 */
final class BodyResolver {

	private static final int SENTENCES_BACK = 3;

	private static final int NOUN_SENTENCES_BACK = 8;

	/** Titles that no body named before can be meant with. */
	private static final Pattern STATE = Pattern.compile("(?:总理|总统|首相|国王|议长)$");

	/** Any enterprise. */
	private static final String SHOP = "-";

	/** These have chairmen and managers, too, who are told with the body's name. */
	private static final Pattern NO_COMPANY = Pattern.compile("(?:合作社|联合社|联社|银行|支行|分行|农商行|信用社)$");

	private static final String COMPANY = "公司|集团|股份|科技|实业|控股";

	/** For a common noun that a post is told at, how the names that it stands for end. */
	private static final Map<String, String> NOUNS = Map.ofEntries(Map.entry("公司", COMPANY), Map.entry("集团", COMPANY),
			Map.entry("分公司", "分公司"), Map.entry("合作社", "合作社|联合社"), Map.entry("支部", "支部"), Map.entry("党支部", "支部"),
			Map.entry("党总支", "党总支"), Map.entry("律所", "律师事务所"), Map.entry("业委会", "业委会|业主委员会"), Map.entry("剧团", "剧团"),
			Map.entry("支行", "支行"), Map.entry("联社", "联社|联合社"), Map.entry("管委会", "管委会|管理委员会"),
			Map.entry("自治委员会", "自治委员会"), Map.entry("农商行", "农商行|农村商业银行|农商银行"));

	private static final Map<String, Set<EntityType>> PLACES = places();

	private static final Map<String, String> ENDINGS = endings();

	private static Map<String, Set<EntityType>> places() {
		Map<String, Set<EntityType>> places = new LinkedHashMap<>();
		places.put("村级河长", EnumSet.of(EntityType.VILLAGE));
		places.put("乡级河长", EnumSet.of(EntityType.TOWN));
		places.put("镇级河长", EnumSet.of(EntityType.TOWN));
		places.put("县级总河长", EnumSet.of(EntityType.COUNTY));
		places.put("县级河长", EnumSet.of(EntityType.COUNTY));
		places.put("第一书记", EnumSet.of(EntityType.VILLAGE));
		places.put("省长", EnumSet.of(EntityType.PROVINCE));
		places.put("市长", EnumSet.of(EntityType.CITY, EntityType.COUNTY, EntityType.PROVINCE));
		places.put("州长", EnumSet.of(EntityType.CITY));
		places.put("盟长", EnumSet.of(EntityType.CITY));
		places.put("县长", EnumSet.of(EntityType.COUNTY));
		places.put("区长", EnumSet.of(EntityType.COUNTY));
		places.put("旗长", EnumSet.of(EntityType.COUNTY));
		places.put("苏木达", EnumSet.of(EntityType.TOWN));
		places.put("嘎查达", EnumSet.of(EntityType.VILLAGE));
		places.put("镇长", EnumSet.of(EntityType.TOWN));
		places.put("乡长", EnumSet.of(EntityType.TOWN));
		places.put("村长", EnumSet.of(EntityType.VILLAGE));
		return places;
	}

	/** For a title that may stand alone, how the names of its bodies end. */
	private static Map<String, String> endings() {
		Map<String, String> endings = new LinkedHashMap<>();
		endings.put("网格员", "社区|居民区|居");
		endings.put("网格长", "社区|居民区|居");
		endings.put("楼栋长", "社区|居民区|居");
		endings.put("楼长", "社区|居民区|居");
		endings.put("民警", "派出所|公安局|分局|支队|大队|中队");
		endings.put("辅警", "派出所|公安局|分局|支队|大队|中队");
		endings.put("村委会主任", "村委会");
		endings.put("居委会主任", "居委会");
		endings.put("党支部书记", "支部");
		endings.put("支部书记", "支部");
		endings.put("书记", "支部|党委|党总支|党工委");
		endings.put("局长", "局");
		endings.put("厅长", "厅");
		endings.put("处长", "处");
		endings.put("科长", "科");
		endings.put("所长", "所");
		endings.put("站长", "站");
		endings.put("队长", "队");
		endings.put("庭长", "庭");
		endings.put("教导员", "大队|支队");
		endings.put("检察长", "检察院");
		endings.put("校长", "学|校|院");
		endings.put("院长", "院");
		endings.put("园长", "园");
		endings.put("馆长", "馆");
		endings.put("会长", "会");
		endings.put("社长", "社");
		endings.put("行长", "行");
		endings.put("厂长", "厂");
		endings.put("矿长", "矿");
		endings.put("场长", "场");
		endings.put("理事长", "社|会|中心|联盟");
		endings.put("监事长", "社|会");
		endings.put("董事长", "");
		endings.put("总裁", "");
		endings.put("总经理", "");
		endings.put("经理", SHOP);
		endings.put("店主", SHOP);
		endings.put("店长", SHOP);
		endings.put("主理人", SHOP);
		endings.put("创始人", "");
		endings.put("老板", SHOP);
		endings.put("老板娘", SHOP);
		endings.put("掌柜", SHOP);
		endings.put("总厨", SHOP);
		endings.put("主厨", SHOP);
		endings.put("保安", SHOP);
		endings.put("法定代表人", "");
		endings.put("总监", "");
		endings.put("车间主任", "");
		endings.put("总工程师", "");
		endings.put("学徒", SHOP);
		return endings;
	}

	/**
	 * Decides where a post is held.
	 * @param post the post as printed
	 * @param before where the post before it in the chain is held, or {@code null}
	 * @param earlier the sentences of the article before this one, the nearest last
	 * @param text the sentence
	 * @param page the page's entities
	 * @return the body or place, or {@code null} if the page does not tell
	 */
	@Nullable Slot resolve(Post post, @Nullable Slot before, List<SlotText> earlier, SlotText text, PageEntities page) {
		Slot body = post.body();
		if (body != null && !post.sent()) {
			return atBody(post, body, page);
		}
		if (before != null && !post.sent()) {
			Slot found = afterPost(post, before, page);
			if (found != null) {
				return found;
			}
		}
		return (before == null) ? alone(post, earlier, text, page) : null;
	}

	private static @Nullable Slot atBody(Post post, Slot body, PageEntities page) {
		Entity entity = body.entity();
		if (!post.noun().isEmpty()) {
			return page.bodyOf(entity, post.noun());
		}
		Set<EntityType> levels = levels(post.title());
		if (!levels.isEmpty() && !levels.contains(entity.type()) && PageEntities.isBody(entity)) {
			return place(entity, levels, page);
		}
		return body;
	}

	private static @Nullable Slot afterPost(Post post, Slot before, PageEntities page) {
		Entity entity = before.entity();
		Set<EntityType> levels = levels(post.title());
		if (!levels.isEmpty()) {
			return levels.contains(entity.type()) ? before : place(entity, levels, page);
		}
		if (!post.noun().isEmpty()) {
			return page.bodyOf(entity, post.noun());
		}
		if (entity.type() == EntityType.PARTY_BRANCH) {
			Entity parent = page.parent(entity);
			return (parent != null && parent.mentioned()) ? page.slot(parent) : null;
		}
		return before;
	}

	private static @Nullable Slot place(Entity entity, Set<EntityType> levels, PageEntities page) {
		Entity place = page.place(entity);
		for (int i = 0; i < PageEntities.DEEPEST_CHAIN && place != null; i++) {
			if (levels.contains(place.type()) && place.mentioned()) {
				return page.slot(place);
			}
			place = page.place(place);
		}
		return null;
	}

	private @Nullable Slot alone(Post post, List<SlotText> earlier, SlotText text, PageEntities page) {
		Set<EntityType> levels = levels(post.title());
		String endings = NOUNS.get(post.noun());
		for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
			if (endings == null && (post.noun() + post.title()).endsWith(ending.getKey())) {
				endings = ending.getValue();
			}
		}
		if (!post.noun().isEmpty() && endings == null) {
			endings = post.noun();
		}
		if (levels.isEmpty() && endings == null) {
			return null;
		}
		Slot found = last(text, post.from(), levels, endings, page);
		int back = NOUNS.containsKey(post.noun()) ? NOUN_SENTENCES_BACK : SENTENCES_BACK;
		for (int i = earlier.size() - 1; i >= 0 && found == null && i >= earlier.size() - back; i--) {
			found = last(earlier.get(i), Integer.MAX_VALUE, levels, endings, page);
		}
		if (found == null && endings != null && !endings.isEmpty()) {
			return only(text.article().ordinal(), endings, page);
		}
		return found;
	}

	/** The only body of its kind that the article names at all. */
	private static @Nullable Slot only(int article, String endings, PageEntities page) {
		List<Entity> fitting = page.all()
			.stream()
			.filter((entity) -> fits(entity, Set.of(), endings)
					&& entity.mentions().stream().anyMatch((mention) -> mention.article() == article))
			.toList();
		return (fitting.size() == 1) ? page.slot(fitting.get(0)) : null;
	}

	private static @Nullable Slot last(SlotText text, int before, Set<EntityType> levels, @Nullable String endings,
			PageEntities page) {
		Slot last = null;
		for (Slot slot : text.slots()) {
			if (slot.at() < before) {
				Slot place = levels.isEmpty() || !PageEntities.isBody(slot.entity()) ? null
						: place(slot.entity(), levels, page);
				last = fits(slot.entity(), levels, endings) ? slot : (place != null) ? place : last;
			}
		}
		return last;
	}

	private static boolean fits(Entity entity, Set<EntityType> levels, @Nullable String endings) {
		if (!levels.isEmpty()) {
			return levels.contains(entity.type());
		}
		if (endings == null || PageEntities.isPerson(entity)) {
			return false;
		}
		if (endings.isEmpty()) {
			return entity.type() == EntityType.ENTERPRISE && !NO_COMPANY.matcher(entity.name()).find();
		}
		if (endings.equals(SHOP)) {
			return entity.type() == EntityType.ENTERPRISE;
		}
		for (String ending : endings.split("\\|", -1)) {
			if (entity.name().endsWith(ending)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether a title may be that of a post at a body that the sentence told
	 * before: no shop owner is one of a party branch}
	 */
	static boolean mayBeAt(String title, Entity body) {
		if (STATE.matcher(title).find()) {
			return false;
		}
		for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
			boolean firm = ending.getValue().isEmpty() || ending.getValue().equals(SHOP);
			if (title.endsWith(ending.getKey()) && firm) {
				return body.type() == EntityType.ENTERPRISE;
			}
		}
		return true;
	}

	private static Set<EntityType> levels(String title) {
		for (Map.Entry<String, Set<EntityType>> place : PLACES.entrySet()) {
			if (title.endsWith(place.getKey())) {
				return place.getValue();
			}
		}
		return Set.of();
	}

}

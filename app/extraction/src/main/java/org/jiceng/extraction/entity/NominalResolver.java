package org.jiceng.extraction.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Gives a nominal mention to the entity of its type that the article named last, where
 * the unit agrees: 全县 to a 县, 全市 to a 市.
 */
final class NominalResolver {

	/**
	 * Common nouns of one kind of body or place stand for the last one of that kind,
	 * whatever was named since.
	 */
	private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(Map.entry("管委会", Set.of("管委会", "管理委员会")),
			Map.entry("街道办", Set.of("街道办", "街道办事处")), Map.entry("街道办事处", Set.of("街道办", "街道办事处")),
			Map.entry("办事处", Set.of("街道办", "街道办事处")), Map.entry("村委会", Set.of("村委会")), Map.entry("居委会", Set.of("居委会")),
			Map.entry("街道", Set.of("街道")), Map.entry("该街道", Set.of("街道")), Map.entry("支部", Set.of("支部")),
			Map.entry("党支部", Set.of("支部")), Map.entry("党总支", Set.of("党总支")), Map.entry("党委", Set.of("党委")),
			Map.entry("党组", Set.of("党组")), Map.entry("党工委", Set.of("党工委")),
			Map.entry("合作社", Set.of("合作社", "联合社", "联社")), Map.entry("该合作社", Set.of("合作社", "联合社", "联社")),
			Map.entry("学院", Set.of("学院", "大学", "学校")), Map.entry("学校", Set.of("校", "小学", "中学", "大学", "学院")),
			Map.entry("该校", Set.of("校", "小学", "中学", "大学", "学院")), Map.entry("医院", Set.of("医院", "卫生院")),
			Map.entry("协会", Set.of("协会")), Map.entry("商会", Set.of("商会")), Map.entry("研究院", Set.of("研究院", "研究所", "科学院")),
			Map.entry("该局", Set.of("局")), Map.entry("该行", Set.of("银行", "支行", "分行", "农商行", "信用社", "联合社")));

	/** No 公司 stands for these. */
	private static final Pattern NO_COMPANY = Pattern.compile("(?:合作社|联合社|联社|银行|支行|分行|农商行|信用社|店|坊|馆|超市|民宿|农场)$");

	private final Map<Mention, EntityDraft> owners = new HashMap<>();

	NominalResolver(List<EntityDraft> drafts) {
		for (EntityDraft draft : drafts) {
			draft.mentions().forEach((mention) -> this.owners.put(mention, draft));
		}
	}

	void resolve(List<Mention> mentions) {
		Map<EntityType, Deque<Mention>> named = new EnumMap<>(EntityType.class);
		int article = -1;
		for (Mention mention : mentions) {
			if (mention.article() != article) {
				named.clear();
				article = mention.article();
			}
			if (mention.kind() != MentionKind.NOMINAL) {
				named.computeIfAbsent(mention.type(), (type) -> new ArrayDeque<>()).push(mention);
			}
			else {
				Mention antecedent = ENDINGS.containsKey(mention.text()) ? ofKind(mention, mentions, named)
						: antecedent(mention, named);
				EntityDraft owner = this.owners.get(antecedent);
				if (antecedent != null && owner != null) {
					owner.add(mention);
				}
			}
		}
	}

	private static @Nullable Mention antecedent(Mention nominal, Map<EntityType, Deque<Mention>> named) {
		if (nominal.text().endsWith("市") || nominal.text().startsWith("市")) {
			Mention county = named.getOrDefault(EntityType.COUNTY, new ArrayDeque<>()).peek();
			if (county != null && county.name().endsWith("市")) {
				return county;
			}
		}
		Deque<Mention> candidates = named.getOrDefault(nominal.type(), new ArrayDeque<>());
		Mention last = candidates.peek();
		if (nominal.text().endsWith("公司") || nominal.text().equals("集团")) {
			return candidates.stream()
				.filter((firm) -> !NO_COMPANY.matcher(firm.name()).find())
				.findFirst()
				.orElse(null);
		}
		if (last == null || !nominal.type().isPlace()) {
			return last;
		}
		String unit = nominal.text().replaceAll("[该全本我里上子]", "");
		return (unit.isEmpty() || last.name().endsWith(unit)) ? last : null;
	}

	/**
	 * The last of its kind before; before none was named, the only one that the article
	 * names at all.
	 */
	private static @Nullable Mention ofKind(Mention nominal, List<Mention> mentions,
			Map<EntityType, Deque<Mention>> named) {
		Set<String> endings = ENDINGS.getOrDefault(nominal.text(), Set.of());
		Predicate<Mention> isOfKind = (candidate) -> candidate.type() == nominal.type()
				&& candidate.kind() != MentionKind.NOMINAL && candidate.article() == nominal.article()
				&& endings.stream().anyMatch(candidate.name()::endsWith);
		Optional<Mention> before = named.getOrDefault(nominal.type(), new ArrayDeque<>())
			.stream()
			.filter(isOfKind)
			.findFirst();
		if (before.isPresent()) {
			return before.get();
		}
		List<Mention> all = mentions.stream().filter(isOfKind).toList();
		boolean one = all.stream().map(Mention::name).distinct().count() == 1;
		return one ? all.get(0) : null;
	}

}

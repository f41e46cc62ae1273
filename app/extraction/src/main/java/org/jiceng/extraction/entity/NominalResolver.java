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
	private static final Map<String, Set<String>> ENDINGS = Map.of("管委会", Set.of("管委会", "管理委员会"), "街道办",
			Set.of("街道办", "街道办事处"), "街道办事处", Set.of("街道办", "街道办事处"), "办事处", Set.of("街道办", "街道办事处"), "村委会",
			Set.of("村委会"), "居委会", Set.of("居委会"), "街道", Set.of("街道"), "该街道", Set.of("街道"));

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

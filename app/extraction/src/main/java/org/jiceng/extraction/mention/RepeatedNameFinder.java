package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * The page's own lexicon: finds names that were recognised in one sentence in all others,
 * where their context alone would not tell.
 */
final class RepeatedNameFinder {

	void find(MentionDraft draft) {
		Map<Character, List<Mention>> byFirst = new HashMap<>();
		Map<String, Mention> seen = new HashMap<>();
		for (Mention mention : draft.mentions()) {
			if (mention.text().length() > 1 && mention.text().endsWith(suffix(mention))
					&& seen.putIfAbsent(mention.text(), mention) == null) {
				byFirst.computeIfAbsent(mention.text().charAt(0), (key) -> new ArrayList<>()).add(mention);
			}
		}
		byFirst.values()
			.forEach((list) -> list.sort(Comparator.comparingInt((Mention mention) -> -mention.text().length())));
		for (ArticleView view : draft.views()) {
			for (int at = 0; at < view.text().length(); at++) {
				for (Mention known : byFirst.getOrDefault(view.at(at), List.of())) {
					if (view.startsWith(known.text(), at) && add(draft, view, at, known)) {
						break;
					}
				}
			}
		}
	}

	/**
	 * Completed names (市财政局) are not repeated: their owner depends on where they stand.
	 */
	private static String suffix(Mention mention) {
		return (mention.type().isPlace() || mention.name().equals(mention.text())
				|| mention.type().category() == EntityCategory.PERSON || mention.kind() == MentionKind.SHORT_FORM) ? ""
						: "\0";
	}

	private static boolean add(MentionDraft draft, ArticleView view, int at, Mention known) {
		Span span = new Span(at, at + known.text().length());
		boolean place = known.type().isPlace();
		if (draft.overlaps(view, span,
				(mention) -> !place || mention.span().equals(span) || mention.type().isPlace()
						|| mention.type().category() == EntityCategory.PERSON
						|| (!mention.span().contains(span) && !span.contains(mention.span())))) {
			return false;
		}
		if (known.text().length() <= 3
				&& !(view.startsToken(at) || view.endsToken(span.end()) || !view.isHan(at - 1))) {
			return false;
		}
		draft.add(view, span, known.type(), known.kind(), known.name(), known.placeCode(), "repeated name");
		return true;
	}

}

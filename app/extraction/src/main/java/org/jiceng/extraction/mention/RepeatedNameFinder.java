package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.WordTrie;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * The page's own lexicon: finds names that were recognised in one sentence in all others,
 * where their context alone would not tell.
 */
final class RepeatedNameFinder {

	void find(MentionDraft draft) {
		Map<String, Mention> seen = new HashMap<>();
		for (Mention mention : draft.mentions()) {
			if (mention.text().length() > 1 && mention.text().endsWith(suffix(mention))) {
				seen.putIfAbsent(mention.text(), mention);
			}
		}
		WordTrie<List<Mention>> names = longestFirst(seen);
		for (ArticleView view : draft.views()) {
			for (int at = 0; at < view.text().length(); at++) {
				List<Mention> starting = names.longest(view.text(), at);
				if (starting != null) {
					for (Mention known : starting) {
						if (add(draft, view, at, known)) {
							break;
						}
					}
				}
			}
		}
	}

	/** Under each name also the shorter ones that it begins with. */
	private static WordTrie<List<Mention>> longestFirst(Map<String, Mention> names) {
		Map<String, List<Mention>> lists = new HashMap<>();
		for (String name : names.keySet()) {
			List<Mention> list = new ArrayList<>();
			for (int length = name.length(); length > 1; length--) {
				Mention known = names.get(name.substring(0, length));
				if (known != null) {
					list.add(known);
				}
			}
			lists.put(name, list);
		}
		return WordTrie.forward(lists);
	}

	/**
	 * Completed names (市财政局) are not repeated: their owner depends on where they stand.
	 */
	private static String suffix(Mention mention) {
		return (mention.type().isPlace() || mention.name().equals(mention.text())
				|| mention.type().category() == EntityCategory.PERSON || mention.kind() == MentionKind.SHORT_FORM) ? ""
						: "\0";
	}

	/** 禾网 in 青禾 + 网民: a short name is not read out of the words of another. */
	private static boolean isCutFromWords(ArticleView view, Span span, Mention known) {
		return known.type().category() == EntityCategory.BODY && PlaceSurroundings.insideWord(view, span);
	}

	private static boolean isShortPlace(Mention mention, Span name) {
		return mention.type().isPlace() && mention.span().end() == name.end() && mention.span().start() > name.start()
				&& !mention.text().equals(mention.name());
	}

	private static boolean add(MentionDraft draft, ArticleView view, int at, Mention known) {
		Span span = new Span(at, at + known.text().length());
		boolean place = known.type().isPlace();
		boolean person = known.type().category() == EntityCategory.PERSON && known.text().length() > 2;
		if (person) {
			// 满 + 朝阳: the short name of a place within it is none.
			draft.within(view, span, (mention) -> isShortPlace(mention, span)).forEach(draft::remove);
		}
		if (draft.overlaps(view, span,
				(mention) -> !place || mention.span().equals(span) || mention.type().isPlace()
						|| mention.type().category() == EntityCategory.PERSON
						|| (!mention.span().contains(span) && !span.contains(mention.span())))) {
			return false;
		}
		if (known.text().length() <= 3 && (!(view.startsToken(at) || view.endsToken(span.end()) || !view.isHan(at - 1))
				|| isCutFromWords(view, span, known))) {
			return false;
		}
		draft.add(view, span, known.type(), known.kind(), known.name(), known.placeCode(), "repeated name");
		return true;
	}

}

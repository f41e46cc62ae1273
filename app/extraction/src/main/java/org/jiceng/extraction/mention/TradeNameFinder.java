package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;

/**
 * Finds firms that a page calls by brand and trade alone, more than once: 恒禾制药. The brand
 * is two or three characters that the dictionary does not know as a word.
 */
final class TradeNameFinder {

	private static final int SHORTEST_BRAND = 2;

	private static final int LONGEST_BRAND = 3;

	private final Lexicon trades;

	private final Lexicon stopWords;

	private final Lexicon genericWords;

	TradeNameFinder(LexiconReader reader) {
		this.trades = reader.words("brand-trades.txt");
		this.stopWords = reader.words("stop-words.txt");
		this.genericWords = reader.words("generic-words.txt");
	}

	void find(MentionDraft draft) {
		Map<String, Map<ArticleView, Set<Integer>>> found = new TreeMap<>();
		for (ArticleView view : draft.views()) {
			for (int end = SHORTEST_BRAND + 1; end <= view.text().length(); end++) {
				String trade = this.trades.endingAt(view.text(), end);
				int start = (trade.isEmpty() || !view.endsToken(end)) ? -1 : brandStart(view, end - trade.length());
				if (start >= 0 && !draft.overlaps(view, new Span(start, end), (mention) -> true)) {
					found.computeIfAbsent(view.text().substring(start, end), (name) -> new HashMap<>())
						.computeIfAbsent(view, (key) -> new HashSet<>())
						.add(start);
				}
			}
		}
		found.forEach((name, places) -> {
			Optional<Mention> full = draft.mentions()
				.stream()
				.filter((mention) -> mention.type() == EntityType.ENTERPRISE && mention.name().contains(name))
				.findFirst();
			if (full.isPresent() || places.values().stream().mapToInt(Set::size).sum() > 1) {
				places.forEach((view,
						starts) -> starts.forEach((start) -> draft.add(view, new Span(start, start + name.length()),
								EntityType.ENTERPRISE, full.isPresent() ? MentionKind.SHORT_FORM : MentionKind.NAME,
								full.map(Mention::name).orElse(name), null, "brand and trade")));
			}
		});
	}

	/** The start of a brand that ends at an offset, or -1. */
	private int brandStart(ArticleView view, int end) {
		int start = end;
		while (start > 0 && end - start < LONGEST_BRAND) {
			Token token = view.tokenEndingAt(start);
			if (token == null || token.text().length() > 1 || !view.isHan(start - 1)
					|| this.stopWords.contains(token.text()) || this.genericWords.contains(token.text())
					|| PartOfSpeech.beginsWith(token, "mqrucy") || token.partOfSpeech().equals("nx")) {
				break;
			}
			start = token.span().start();
		}
		boolean bound = !view.isHan(start - 1) || isWord(view, start);
		boolean known = this.genericWords.contains(view.text().substring(start, end));
		return (end - start >= SHORTEST_BRAND && bound && !known) ? start : -1;
	}

	/** Whether a word of the dictionary or of a clause ends before an offset. */
	private boolean isWord(ArticleView view, int offset) {
		Token token = view.tokenEndingAt(offset);
		return token != null && (this.stopWords.contains(token.text())
				|| (token.text().length() > 1 && PartOfSpeech.beginsWith(token, "vpcurdt")));
	}

}

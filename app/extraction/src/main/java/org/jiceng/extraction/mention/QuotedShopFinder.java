package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds shops, and rooms that are open to all, by a name in quotation marks and what
 * stands around it: 民宿“禾上居”, “禾板鸭”门口排起了队, 街上的“禾香折扇坊”, “禾语”文创店, “禾上书房”.
 */
final class QuotedShopFinder {

	private static final int LONGEST = 10;

	/** So many characters around a quotation are looked at. */
	private static final int AROUND = 12;

	private final NameLexicons lexicons;

	private final NamePatterns patterns;

	QuotedShopFinder(NameLexicons lexicons) {
		this.lexicons = lexicons;
		this.patterns = lexicons.patterns();
	}

	/**
	 * A name in quotation marks.
	 *
	 * @param open where the first mark stands
	 * @param close where the last one stands
	 */
	private record Quotation(int open, int close) {
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			List<Quotation> quotations = quotations(view);
			Set<Quotation> shops = new HashSet<>();
			quotations.stream().filter((quotation) -> isShop(view, quotation)).forEach(shops::add);
			for (int i = 1; i < quotations.size(); i++) {
				// 民宿“禾上居”“听禾院”
				joinList(view, quotations.get(i - 1), quotations.get(i), shops);
			}
			for (int i = quotations.size() - 1; i > 0; i--) {
				joinList(view, quotations.get(i), quotations.get(i - 1), shops);
			}
			for (Quotation quotation : quotations) {
				add(draft, view, quotation, shops.contains(quotation));
			}
		}
	}

	private static List<Quotation> quotations(ArticleView view) {
		List<Quotation> quotations = new ArrayList<>();
		String text = view.text();
		for (int open = 0; open < text.length() - 3; open++) {
			char mark = text.charAt(open);
			if (mark == '“' || mark == '‘') {
				int close = open + 1;
				while (close < text.length() && close - open <= LONGEST
						&& (view.isHan(close) || text.charAt(close) == '·')) {
					close++;
				}
				if (close - open > 2 && close < text.length() && text.charAt(close) == ((mark == '“') ? '”' : '’')) {
					quotations.add(new Quotation(open, close));
				}
			}
		}
		return quotations;
	}

	private void joinList(ArticleView view, Quotation known, Quotation other, Set<Quotation> shops) {
		Quotation first = (known.open() < other.open()) ? known : other;
		Quotation second = first.equals(known) ? other : known;
		String between = view.text().substring(Math.min(first.close() + 1, second.open()), second.open());
		if (shops.contains(known) && (between.isEmpty() || between.equals("、") || between.equals("和"))
				&& !isLabel(view.text().substring(other.open() + 1, other.close()))) {
			shops.add(other);
		}
	}

	private boolean isLabel(String name) {
		return this.patterns.found("shop-label", name) || this.lexicons.isDescription(name);
	}

	private boolean isShop(ArticleView view, Quotation quotation) {
		String name = view.text().substring(quotation.open() + 1, quotation.close());
		String before = before(view, quotation);
		String after = after(view, quotation);
		if (name.length() < 3 || isLabel(name) || this.patterns.found("likened", before)
				|| this.patterns.found("made-into", before)) {
			return false;
		}
		if (this.patterns.found("kind-of-shop", before) || this.patterns.found("shop-scene", after)) {
			return true;
		}
		return this.patterns.found("shop-ending", name)
				&& (this.patterns.found("before-shop", before) || this.patterns.found("after-shop", after));
	}

	private static String before(ArticleView view, Quotation quotation) {
		return view.text().substring(Math.max(0, quotation.open() - AROUND), quotation.open());
	}

	private static String after(ArticleView view, Quotation quotation) {
		return view.text()
			.substring(quotation.close() + 1, Math.min(view.text().length(), quotation.close() + 1 + AROUND));
	}

	private void add(MentionDraft draft, ArticleView view, Quotation quotation, boolean shop) {
		Span name = new Span(quotation.open() + 1, quotation.close());
		String text = name.of(view.text());
		int kind = this.patterns.firstLength("kind-behind-shop", after(view, quotation));
		if (kind > 0 && !isLabel(text) && !this.patterns.found("made-into", before(view, quotation))) {
			// “禾语”文创店
			Span whole = new Span(quotation.open(), quotation.close() + 1 + kind);
			add(draft, view, whole, EntityType.ENTERPRISE);
		}
		else if (shop) {
			add(draft, view, name, EntityType.ENTERPRISE);
		}
		else if (!isLabel(text) && this.patterns.firstLength("room-behind", after(view, quotation)) > 0
				&& !this.patterns.found("made-into", before(view, quotation))) {
			int room = this.patterns.firstLength("room-behind", after(view, quotation));
			add(draft, view, new Span(quotation.open(), quotation.close() + 1 + room), EntityType.ORGANIZATION);
		}
		else if (this.patterns.found("open-room", text) && !isLabel(text)
				&& !this.patterns.found("made-into", before(view, quotation))) {
			add(draft, view, name, EntityType.ORGANIZATION);
		}
	}

	private static void add(MentionDraft draft, ArticleView view, Span span, EntityType type) {
		if (!draft.overlaps(view, span, (mention) -> !mention.type().isPlace())) {
			draft.within(view, span, (mention) -> mention.type().isPlace()).forEach(draft::remove);
			draft.name(view, span, type, span.of(view.text()), null, "quoted shop");
		}
	}

}

package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds the kind noun of a quoted name standing alone for it: 会客厅 after “清河·柳林会客厅”, 服务站
 * after “青禾”服务站.
 */
final class QuotedKindFinder {

	private static final int LONGEST_KIND = 4;

	private static final int SHORTEST_KIND = 3;

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (Mention quoted : draft.mentions(view, QuotedKindFinder::isQuotedName)) {
				find(draft, view, quoted);
			}
		}
	}

	private static boolean isQuotedName(Mention mention) {
		return mention.type() == EntityType.ORGANIZATION
				&& (mention.foundBy().equals("quoted name") || mention.text().contains("”"));
	}

	private static void find(MentionDraft draft, ArticleView view, Mention quoted) {
		String text = quoted.text();
		String outside = text.substring(text.lastIndexOf('”') + 1);
		for (int length = Math.min(LONGEST_KIND, outside.length()); length >= SHORTEST_KIND; length--) {
			String kind = outside.substring(outside.length() - length);
			boolean found = false;
			for (int at = view.text().indexOf(kind, quoted.span().end()); at >= 0; at = view.text()
				.indexOf(kind, at + 1)) {
				Span span = new Span(at, at + length);
				if (view.startsToken(at) && view.endsToken(span.end())
						&& !draft.overlaps(view, span, (mention) -> true)) {
					draft.add(view, span, quoted.type(), MentionKind.SHORT_FORM, quoted.name(), null,
							"kind of a quoted name");
					found = true;
				}
			}
			if (found) {
				return;
			}
		}
	}

}

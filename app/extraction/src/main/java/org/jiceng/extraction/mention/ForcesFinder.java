package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the divisions and regiments of the production corps and the units of the armed
 * police, which are authorities named by numbers and places: 新疆生产建设兵团第九十师八百团, 武警湖东总队旬水支队.
 */
final class ForcesFinder {

	private static final String NUMBER = "第?[0-9一二三四五六七八九十百〇零]{1,4}";

	/** Each group is a unit of the one before. */
	private static final List<AnchoredPattern> UNITS = List.of(
			new AnchoredPattern(
					Pattern.compile("(?<corps>(?:新疆(?:生产建设)?)?兵团)(?<unit>" + NUMBER + "师)(?<below>" + NUMBER + "团)?"),
					6, List.of("兵团")),
			new AnchoredPattern(Pattern.compile("(?<corps>武警)(?<unit>[\\u4e00-\\u9fff]{2,3}(?:省|市|自治区)?(?:总队|边防总队))"
					+ "(?<below>[\\u4e00-\\u9fff]{2,4}支队)?"), 0, List.of("武警")));

	private static final String NAME = "新疆生产建设兵团";

	/** The corps itself, and 兵团 before its own bureaus. */
	private static final AnchoredPattern CORPS = new AnchoredPattern(
			Pattern.compile(NAME + "|(?<![\\u4e00-\\u9fff])兵团(?=[\\u4e00-\\u9fff]{2,6}局|党委|纪委)"), 6, List.of("兵团"));

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			UNITS.forEach((pattern) -> pattern.findIn(view.text(), (matcher) -> units(draft, view, matcher)));
			CORPS.findIn(view.text(), (corps) -> draft.name(view, new Span(corps.start(), corps.end()),
					EntityType.AGENCY, NAME, null, "forces"));
		}
	}

	private static void units(MentionDraft draft, ArticleView view, Matcher matcher) {
		String corps = matcher.group("corps");
		add(draft, view, matcher.start(), matcher.end("corps"), null);
		add(draft, view, matcher.start(), matcher.end("unit"), corps);
		if (matcher.group("below") != null) {
			add(draft, view, matcher.start(), matcher.end("below"),
					view.text().substring(matcher.start(), matcher.end("unit")));
		}
	}

	private static void add(MentionDraft draft, ArticleView view, int start, int end, @Nullable String owner) {
		Span span = new Span(start, end);
		if (draft.overlaps(view, span,
				(mention) -> mention.span().equals(span) && mention.type() == EntityType.AGENCY)) {
			return;
		}
		Mention mention = draft.name(view, span, EntityType.AGENCY, span.of(view.text()), null, "forces");
		if (owner != null) {
			draft.own(mention, owner);
		}
	}

}

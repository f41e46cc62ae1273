package org.jiceng.extraction.mention;

import java.util.ArrayList;
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

	private static final String REGIMENT = "[一二三四五六七八九〇零]{2,3}团(?![长体员结购])";

	/** Each group is a unit of the one before. */
	private static final List<AnchoredPattern> UNITS = List.of(
			new AnchoredPattern(
					Pattern.compile("(?<corps>(?:新疆(?:生产建设)?)?兵团)(?<unit>" + NUMBER + "师)(?<below>" + NUMBER + "团)?"),
					6, List.of("兵团")),
			new AnchoredPattern(Pattern.compile("(?<corps>武警)(?<unit>[\\u4e00-\\u9fff]{2,3}(?:省|市|自治区)?(?:总队|边防总队))"
					+ "(?<below>[\\u4e00-\\u9fff]{2,4}支队)?"), 0, List.of("武警")));

	private static final String NAME = "新疆生产建设兵团";

	/** 第八师石河子市一四三团, 第七师农业农村局: a division without the corps in front. */
	private static final AnchoredPattern DIVISION = new AnchoredPattern(Pattern
		.compile("(?<![\\u4e00-\\u9fff])(?<unit>第?[一二三四五六七八九十]{1,3}师)(?<city>[\\u4e00-\\u9fff]{2,4}?市)?(?<below>"
				+ REGIMENT + ")?"),
			5, List.of("师"));

	private static final AnchoredPattern REGIMENTS = new AnchoredPattern(
			Pattern.compile("(?<![\\u4e00-\\u9fff第])" + REGIMENT), 4, List.of("团"));

	/** 兵团, but not 炮兵团. */
	private static final Pattern ARMED = Pattern.compile("(?<![炮步骑工装防])兵团");

	/** The cities of the corps have codes of their own. */
	private static final String CITIES = "6590";

	/** The corps itself, and 兵团 before its own bureaus. */
	private static final AnchoredPattern CORPS = new AnchoredPattern(
			Pattern.compile(NAME + "|(?<![\\u4e00-\\u9fff])兵团(?=[\\u4e00-\\u9fff]{2,6}局|党委|纪委)"), 6, List.of("兵团"));

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			UNITS.forEach((pattern) -> pattern.findIn(view.text(), (matcher) -> units(draft, view, matcher)));
			CORPS.findIn(view.text(), (corps) -> draft.name(view, new Span(corps.start(), corps.end()),
					EntityType.AGENCY, NAME, null, "forces"));
			divisions(draft, view);
		}
	}

	/**
	 * Divisions of the corps, where the article names it or one of its cities behind
	 * them.
	 */
	private static void divisions(MentionDraft draft, ArticleView view) {
		boolean corps = ARMED.matcher(view.text()).find();
		List<String> named = new ArrayList<>();
		DIVISION.findIn(view.text(), (matcher) -> {
			int end = matcher.end("unit");
			if (corps || !draft
				.within(view, new Span(end, Math.max(end, matcher.end())),
						(mention) -> mention.placeCode() != null && mention.placeCode().startsWith(CITIES))
				.isEmpty()) {
				named.add(matcher.group("unit"));
				add(draft, view, matcher.start(), end, null);
				if (matcher.group("below") != null) {
					add(draft, view, matcher.start("below"), matcher.end("below"), matcher.group("unit"));
				}
			}
		});
		if (corps || !named.isEmpty()) {
			REGIMENTS.findIn(view.text(), (regiment) -> add(draft, view, regiment.start(), regiment.end(),
					named.isEmpty() ? null : named.get(0)));
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

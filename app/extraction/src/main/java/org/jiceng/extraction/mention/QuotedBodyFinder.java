package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds shops and small bodies that a page names in quotation marks and no ending tells:
 * 一家叫“禾记”的小店, “禾嫂小馆”开张, 客房取名“禾里人家”, 两家合署设立“和禾屋”.
 */
final class QuotedBodyFinder {

	private static final String SHOP = "(?:馆|店|铺|坊|药行|斋|轩|超市|民宿|客栈|农家乐|饭庄|茶舍|食府|山庄|小院|人家|酒家|餐厅)";

	private static final String OPEN = "[“\"]";

	private static final String CLOSE = "[”\"]";

	private static final String NAME = "(?<name>[\\u4e00-\\u9fff·]{2,10})";

	/** So far before the mark a name's context starts. */
	private static final int FARTHEST = 24;

	private static final List<String> MARKS = List.of("“", "\"");

	/** Called so, and what it is behind the name. */
	private static final AnchoredPattern CALLED = new AnchoredPattern(Pattern.compile("(?:叫|为|叫做|叫作)" + OPEN + NAME
			+ CLOSE + "的(?:门面|小?店面?|店铺|民宿|小?[餐饭面菜茶]馆|饭店|农家乐|铺子|作坊|客栈|小?超市|网店|小厂|茶室|咖啡[馆店]|书店|理发店)"), 4, MARKS);

	/** A shop's kind, and that it opens. */
	private static final AnchoredPattern OPENS = new AnchoredPattern(
			Pattern.compile(OPEN + "(?<name>[\\u4e00-\\u9fff·]{1,8}" + SHOP + ")" + CLOSE
					+ "(?=(?:重新|正式|终于|就|也|已|新|如期|顺利|在[^，。；“”\\n]{2,8})*(?:开张|开业|营业|关张|歇业))"),
			0, MARKS);

	/** Somebody opens or runs it. */
	private static final AnchoredPattern OPENED = new AnchoredPattern(
			Pattern.compile("(?<![不没别再])(?:开了?|开起|开办|办起|经营)(?:了|着|起)?(?:一?[家间个])?" + OPEN
					+ "(?<name>[\\u4e00-\\u9fff·]{1,8}" + SHOP + ")" + CLOSE),
			8, MARKS);

	/** The rooms or the shop that get a name. */
	private static final AnchoredPattern GIVEN = new AnchoredPattern(
			Pattern.compile("(?:民宿|客房|客栈|[饭餐面菜茶]馆|小店|分店|新店|店面|门面|铺子|农家乐|作坊)[^。“”\"\\n]{0,12}?(?:取名|起名|名叫|名为|取名为|取名叫)"
					+ OPEN + NAME + CLOSE),
			FARTHEST, MARKS);

	/** A small body that others set up. */
	private static final AnchoredPattern SET_UP = new AnchoredPattern(Pattern.compile("(?:设立|成立|组建|建起|办起|创办)(?:了|起)?的?"
			+ OPEN
			+ "(?<name>(?!数字|智慧|爱心|红色|党群|党建|幸福|共富|便民|助农|邻里|暖心|青年|先锋)[\\u4e00-\\u9fff·]{2,8}(?:屋|法庭|驿站|学堂|会客厅|调解室|议事厅|评理堂|评田会|理事会))"
			+ CLOSE), 6, MARKS);

	/** A branch that several villages or firms share. */
	private static final AnchoredPattern UNION = new AnchoredPattern(
			Pattern.compile(OPEN + "(?<name>[\\u4e00-\\u9fff]{1,8}(?:联合|联村|联建)(?:党委|党总支|党支部))" + CLOSE), 0, MARKS);

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (AnchoredPattern shop : List.of(CALLED, OPENS, OPENED, GIVEN)) {
				shop.findIn(view.text(), (matcher) -> add(draft, view, matcher, EntityType.ENTERPRISE, "quoted shop"));
			}
			UNION.findIn(view.text(), (matcher) -> add(draft, view, matcher, EntityType.PARTY_BRANCH, "quoted branch"));
			SET_UP.findIn(view.text(), (matcher) -> add(draft, view, matcher,
					matcher.group("name").endsWith("法庭") ? EntityType.AGENCY : EntityType.ORGANIZATION, "quoted body"));
		}
	}

	private static void add(MentionDraft draft, ArticleView view, Matcher matcher, EntityType type, String rule) {
		Span span = new Span(matcher.start("name"), matcher.end("name"));
		if (!draft.overlaps(view, span, (mention) -> true)) {
			draft.name(view, span, type, span.of(view.text()), null, rule);
		}
	}

}

package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds units of authorities by the post that names the unit once more, 旬水县财政局预算科 before
 * 科长, 财政部青禾司 before 负责人, and stations by a name of their own, 旬水县公安局石溪派出所.
 */
final class UnitFinder {

	/**
	 * Words of the unit's field, its kind, and the post, which is not part of the name.
	 */
	private static final Pattern UNIT = Pattern
		.compile("(?:派出|派来|安排|选派|的)?(?<unit>[\\u4e00-\\u9fff“”]{1,9}?(?:(?<kind>[科处所司庭站局部])(?=原?副?(?:\\k<kind>)长)"
				+ "|(?:检察部|中心|办公室|[办室])(?=原?副?主任)|[支大中分]队(?=原?副?[支大中]?队长)|司(?=(?:有关|相关)?负责人)))");

	/**
	 * A name of two to four characters and the kind of station that a bureau or court has
	 * in towns.
	 */
	private static final Pattern STATION = Pattern.compile(
			"(?<unit>(?!所属|下属|下辖|各|多|某|有关|相关|辖区|基层|组织|联合|指派|抽调|属地|当地|附近|城区|乡镇|通知|责令|要求|会同|协同|派|驻地)[\\u4e00-\\u9fff]{2,4}?"
					+ "(?:(?:边境|森林|水上|边防)?派出所|司法所|(?:人民|巡回)?法庭|税务所|税务分局|市场监管所|监管所|林业站|农技站|水利站|水管站|检查站|财政所|自然资源所|国土所"
					+ "|分局|中队|大队|收费站|检察室|管护站|卫生监督所))");

	/** 管委会 + 人才服务处 + 处长, where the page names one 管委会. */
	private static final AnchoredPattern BARE = new AnchoredPattern(
			Pattern.compile("(?<![\\u4e00-\\u9fff])(?<body>管委会|指挥部|管理局)"), 0, List.of("管委会", "指挥部", "管理局"));

	private static final Pattern SHOPS = Pattern.compile("(?:药房|超市|酒店|饭店|书店|百货|商场|餐厅|火锅|咖啡|家电)$");

	private static final Pattern NO_UNIT = Pattern.compile(".*[的了在和与等是任副原兼、及].*|书记.*|.{0,2}(政府|书记|主任).*");

	private final NamePatterns patterns;

	UnitFinder(NameLexicons lexicons) {
		this.patterns = lexicons.patterns();
	}

	void find(MentionDraft draft) {
		Map<String, List<String>> known = new HashMap<>();
		for (ArticleView view : draft.views()) {
			for (Mention school : draft.mentions(view, (mention) -> mention.type() == EntityType.ORGANIZATION
					&& (mention.text().endsWith("学院") || mention.text().endsWith("大学")))) {
				part(draft, view, school, "department-of-school");
			}
			for (Mention shop : draft.mentions(view,
					(mention) -> mention.type() == EntityType.ENTERPRISE && SHOPS.matcher(mention.text()).find())) {
				part(draft, view, shop, "branch-shop");
			}
			for (Mention body : draft.mentions(view, (mention) -> isBody(mention))) {
				add(draft, view, body.span(), body.name(), known);
			}
			BARE.findIn(view.text(), (bare) -> {
				List<String> names = known.computeIfAbsent(bare.group(), (kind) -> names(draft, kind));
				if (names.size() == 1) {
					add(draft, view, new Span(bare.start(), bare.end()), names.get(0), known);
				}
			});
		}
	}

	/** 清河大学林学院 + 风景园林系, 禾堂大药房 + 香坊店. */
	private void part(MentionDraft draft, ArticleView view, Mention whole, String kind) {
		int start = whole.span().start();
		int end = whole.span().end();
		int length = this.patterns.firstLength(kind,
				view.text().substring(end, Math.min(view.text().length(), end + 10)));
		Span span = new Span(start, end + length);
		if (length > 0 && !draft.overlaps(view, span, (mention) -> mention.span().end() >= span.end())) {
			draft.name(view, span, whole.type(), whole.name() + span.of(view.text()).substring(end - start), null,
					"unit");
		}
	}

	/** What the page calls the bodies of a kind. */
	private static List<String> names(MentionDraft draft, String kind) {
		return draft.mentions()
			.stream()
			.filter((mention) -> isBody(mention) && mention.name().endsWith(kind))
			.map(Mention::name)
			.distinct()
			.toList();
	}

	private static boolean isBody(Mention mention) {
		return mention.type() == EntityType.AGENCY && mention.kind() == MentionKind.NAME && mention.name().length() > 2;
	}

	private static void add(MentionDraft draft, ArticleView view, Span body, String owner,
			Map<String, List<String>> known) {
		Matcher matcher = UNIT.matcher(view.text()).region(body.end(), Math.min(view.text().length(), body.end() + 24));
		matcher.useTransparentBounds(true);
		if ((!matcher.lookingAt() && !matcher.usePattern(STATION).lookingAt())
				|| NO_UNIT.matcher(matcher.group("unit")).matches()) {
			return;
		}
		boolean joined = matcher.start("unit") == body.end();
		Span span = new Span(joined ? body.start() : matcher.start("unit"), matcher.end("unit"));
		if (!draft.overlaps(view, span,
				(mention) -> mention.span().end() >= span.end() && mention.type() != EntityType.PROJECT)) {
			Mention unit = draft.name(view, span, EntityType.AGENCY, owner + matcher.group("unit"), null, "unit");
			draft.own(unit, owner);
			// A unit may be a body of the kind, too.
			known.clear();
		}
	}

}

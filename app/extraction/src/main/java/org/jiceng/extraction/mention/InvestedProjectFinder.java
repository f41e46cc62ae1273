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
 * Finds works by the words that put them up, whose names need no word of their own:
 * 总投资2亿元的 + 禾岭精深加工园, 建成 + 禾岭果品烘干中心.
 */
final class InvestedProjectFinder {

	private static final String NAME = "(?<name>(?:[\\u4e00-\\u9fff0-9A-Za-z“”·±]|(?<!—)—(?!—)){2,24}?";

	private static final String FOLLOWED = "(?![0-9.]+[万余多]?[个座家])(?=[，。、；,;（(！”\\n]|[0-9]|正|已|将|在|于|今|昨|日前|近日|顺利|全面|破土|开工|竣工|建成|投产|动工|落户|落地|签约|奠基|封顶|完工|启动|试|进入|也|累计|满负荷|首|合龙|并网|揭牌|开园|等(?![^，。]{0,4}成立)|$)";

	/**
	 * One of these stands in each match of the first pattern: 的 alone stands everywhere.
	 */
	private static final List<String> INVESTMENTS = List.of("投资", "投建的", "建设的", "援建的", "承建的", "兴建的", "新建的", "续建的",
			"改建的", "扩建的", "筹建的", "实施的", "修建的", "捐建的", "代建的", "拥有的");

	/** What behind the sum or behind 投资建设的 is called works. */
	private final AnchoredPattern invested;

	/** What as the object of a verb that only works have is called works. */
	private final AnchoredPattern putUp;

	private static final Pattern NO_NAME = Pattern.compile(
			".*[的了和与或及、后等].*|“.*|.*(重大|重要|全自动|自动化|开放式|最大|最高|最长|大型|[0-9]台|重点|首[个座条家]|多个|一批|系列|若干|[0-9一二三四五六七八九十百千万两几多][余多]?[个座家条处栋]|在建|项目建设|有限公司|高水平|标准化|高标准|现代化|国家级|省级|世界).*|.*园[一二三四]期.*|.{0,3}(项目|工程|基地|中心|工厂|大棚|车间|馆)");

	/** A park that the next words say firms moved into is a zone: 建起禾丝产业园。入园的…. */
	private static final Pattern MOVED_IN = Pattern.compile("入园|入驻|园内|园里|园区");

	private final NameLexicons lexicons;

	/**
	 * Reads {@code works-words.tsv}.
	 * @param reader reads the table
	 * @param lexicons tells descriptions from names
	 */
	InvestedProjectFinder(LexiconReader reader, NameLexicons lexicons) {
		this.lexicons = lexicons;
		Map<String, String> words = new HashMap<>();
		reader.rows("works-words.tsv")
			.forEach((row) -> words.merge(row.get(0), row.get(1).strip().replaceAll("\\s+", "|"),
					(one, other) -> one + "|" + other));
		this.invested = new AnchoredPattern(Pattern.compile(
				"(?:投资(?:额|规模)?[约超近逾达为]?[0-9.]+[余多]?[千百]?[万亿](?:美|欧|港)?元(?:人民币)?(?:的|(?:建设|新建|兴建|打造|投建|建成|建起)了?的?)|(?:"
						+ words.get("built of") + ")的)" + NAME + "(?:" + words.get("invested") + "|"
						+ words.get("works") + ")(?:[一二三四]期(?:项目|工程)?)?)" + FOLLOWED),
				4, INVESTMENTS);
		this.putUp = new AnchoredPattern(
				Pattern.compile("(?:" + words.get("builds") + ")了?(?:[\\u4e00-\\u9fff]{0,5}首[个座家条]|一?[个座家条处])?" + NAME
						+ "(?:" + words.get("works") + "|" + words.get("plants") + "))" + FOLLOWED),
				1, List.of("建", "翻修成", "改造成", "合办", "新上", "再上", "盖起", "上马", "办起"));
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			this.invested.findIn(view.text(), (matcher) -> find(draft, view, matcher));
			this.putUp.findIn(view.text(), (matcher) -> find(draft, view, matcher));
		}
	}

	private void find(MentionDraft draft, ArticleView view, Matcher matcher) {
		Span span = new Span(matcher.start("name"), matcher.end("name"));
		String name = span.of(view.text());
		if (!NO_NAME.matcher(name).matches() && !this.lexicons.isDescription(name) && isNamed(draft, view, span)
				&& view.startsToken(span.start()) && !(name.endsWith("园") && isMovedInto(view, span.end()))
				&& !draft.overlaps(view, span,
						(mention) -> mention.span().start() < span.start() || mention.span().end() > span.end()
								|| (mention.span().end() == span.end() && !mention.type().isPlace()))) {
			draft.name(view, span, EntityType.PROJECT, name, null, "invested project");
		}
	}

	private static boolean isMovedInto(ArticleView view, int end) {
		return MOVED_IN.matcher(view.text().substring(end, Math.min(view.text().length(), end + 30))).find();
	}

	/** Whether what stands before the kind tells more than kinds. */
	private boolean isNamed(MentionDraft draft, ArticleView view, Span span) {
		String core = span.of(view.text())
			.replaceAll("(?:[一二三四]期)?(?:项目|工程)?$|[一二三四]期$", "")
			.replaceAll("(?:产业园|加工园|物流园|电站|基地|中心|工厂|厂|生产线|产线|专线|馆|大棚|车间|站|冷库|保鲜库|库|园)$", "");
		boolean placed = draft.startingAt(view, span.start(), (mention) -> mention.type().isPlace()).isPresent();
		return core.length() >= 3 && (placed || !this.lexicons.isDescription(core));
	}

}

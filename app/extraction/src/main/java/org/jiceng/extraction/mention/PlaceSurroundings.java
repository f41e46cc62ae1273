package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.Gazetteer.Match;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;

/**
 * What the words around a form of the gazetteer say of it: 清江 in 清江关 is no county.
 */
final class PlaceSurroundings {

	/** Words of one character before names of places. */
	private static final String LOCATIVE = "在到从经赴往驻距离";

	/** Characters that, two in a row, write foreign names. */
	private static final String TRANSLITERATING = "尔罗斯特拉巴马卡莫哥索克德夫诺普埃弗";

	/** What is only named after a county. */
	private static final Pattern PROPER_NAME = Pattern
		.compile("大学|院区|校区|军校|军官学校|石窟|卫星|(?:国际)?机场|水库|库区|[一二三四五六七八九十]+号(?!路|线|楼|院|桥)|号(?:卫星|舰|轮|船)");

	/**
	 * What is named after a county and may lie elsewhere, unless a place above stands
	 * before it.
	 */
	private static final Pattern LOOSE_NAME = Pattern.compile("(?:长江|黄河|公铁)?(?:大桥|特大桥)");

	/**
	 * Stretches of land and training colleges that bear the name of one town among many.
	 */
	private static final Pattern REGION = Pattern.compile("平原|盆地|草原|高原|(?:干部|管理)学院|湾口岸");

	private static final Pattern SUMMIT = Pattern.compile("山?(?:顶|脚下?|腰|巅|坡上)|山上|脉");

	private static final Pattern RIVER = Pattern.compile("流域|干流|支流|上游|中游|下游|水位|湾|沿岸|两岸|水系|水文|航道|大堤|源头|入海口|入江");

	private static final Pattern LISTED_RIVER = Pattern.compile("[^。，]{0,8}(?:流域|河段|水位|干流|支流|等江河|等河流|等河道)");

	private PlaceSurroundings() {
	}

	/** 清江 + 关, 岳清 + 楼: a pass, a lake or a tower is no county. */
	static boolean beginsLandmark(ArticleView view, Span span) {
		if (view.at(span.end() - 1) == '山'
				&& SUMMIT.matcher(view.text()).region(span.end(), view.text().length()).lookingAt()) {
			// 青山 + 山顶: the mountain after which the town is named.
			return true;
		}
		Token next = view.tokenStartingAt(span.end());
		return next != null && next.text().length() == 1 && "关湖楼峡塔寺泉岭峰沟坝湾".contains(next.text());
	}

	/** 别尔哥罗 + 德州: the last characters of a name of transliterated ones. */
	static boolean endsForeignName(ArticleView view, Span span) {
		return TRANSLITERATING.indexOf(view.at(span.start() - 1)) >= 0
				&& TRANSLITERATING.indexOf(view.at(span.start() - 2)) >= 0;
	}

	/** 山西 in 山 + 西晋 + 禾源: the segmenter reads a dynasty. */
	static boolean isProvinceInDynasty(ArticleView view, Match match, PlaceName name) {
		Token last = view.tokenStartingAt(match.span().end() - 1);
		return name.place().type() == EntityType.PROVINCE && view.startsToken(match.span().start()) && last != null
				&& last.text().length() == 2 && last.partOfSpeech().equals("t");
	}

	/**
	 * 快于 + 城镇, 中 + 村镇 + 银行 and 老城 + 街道 + 上 are no towns: the unit is a word of its own.
	 */
	static boolean isUnitOfKinds(ArticleView view, Span span) {
		Token last = view.tokenEndingAt(span.end());
		boolean word = last != null && List.of("城镇", "乡镇", "村镇").contains(last.text())
				&& last.span().start() > span.start() && "于月年日在对和与及从比使让将为是由向了".indexOf(view.at(span.start())) >= 0;
		boolean bank = view.precededBy("村镇", span.end()) && view.startsWith("银行", span.end());
		return word || bank || (span.of(view.text()).endsWith("街道") && "上里旁两修边".indexOf(view.at(span.end())) >= 0);
	}

	/** 平安 + 乡村, 文明 + 乡风: the unit begins another word. */
	static boolean beginsWordOfUnit(ArticleView view, Span span) {
		boolean villager = view.at(span.end()) == '村' && "民委级干党支组社两".indexOf(view.at(span.end() + 1)) >= 0;
		boolean customs = view.at(span.end()) == '风' && "电力景光机".indexOf(view.at(span.end() + 1)) < 0;
		return view.at(span.end() - 1) == '乡' && (customs || (view.at(span.end()) == '村' && !villager)
				|| ("土愁情亲贤音".indexOf(view.at(span.end())) >= 0 && !view.endsToken(span.end())));
	}

	/** 旬水 + 平原, 禾州 + 湾口岸: the land around, the bay. */
	static boolean beginsRegion(ArticleView view, Span span) {
		return REGION.matcher(view.text()).region(span.end(), view.text().length()).lookingAt();
	}

	/** 柳林 + 大学, 柳林 + 机场: no county. */
	static boolean beginsProperName(ArticleView view, Span span, boolean within) {
		return PROPER_NAME.matcher(view.text()).region(span.end(), view.text().length()).lookingAt()
				|| (!within && LOOSE_NAME.matcher(view.text()).region(span.end(), view.text().length()).lookingAt());
	}

	/** 清江 + 流域, 柳河、 + 清江: the river after which a county is named. */
	static boolean isRiver(ArticleView view, Span span) {
		if ("江河湖".indexOf(view.at(span.end() - 1)) < 0) {
			return false;
		}
		boolean listed = view.at(span.start() - 1) == '、' && "江河湖".indexOf(view.at(span.start() - 2)) >= 0;
		return RIVER.matcher(view.text()).region(span.end(), view.text().length()).lookingAt()
				|| (listed && LISTED_RIVER.matcher(view.text()).region(span.end(), view.text().length()).lookingAt());
	}

	/** 清河县委组织部 + 会同 + 县农业农村局: the verb behind a body, and the county of the next one. */
	static boolean isVerbAndUnit(ArticleView view, Span span) {
		return view.startsWith("会同", span.start()) && "部局委院厅办府会处中司正还要再将已先并拟也就".indexOf(view.at(span.start() - 1)) >= 0;
	}

	/**
	 * 清河县水利局开会，+ 会同 + 县财政局: behind a comma the verb, where the page is about no place
	 * around 会同.
	 */
	static boolean isVerbBehindComma(ArticleView view, Span span) {
		return view.startsWith("会同", span.start()) && view.at(span.start() - 1) == '，' && view.isHan(span.end())
				&& "的在位地是今".indexOf(view.at(span.end())) < 0;
	}

	/** 旬水至 + 清河 + 高铁: the end of a road. */
	static boolean isRouteEnd(ArticleView view, Span span) {
		return view.at(span.start() - 1) == '至' && view.isHan(span.start() - 2)
				&& (view.startsWith("高铁", span.end()) || view.startsWith("铁路", span.end())
						|| view.startsWith("高速", span.end()) || view.startsWith("公路", span.end())
						|| view.startsWith("城际", span.end()));
	}

	/**
	 * In a list, between the ends of a line, or where a clause or what is said of a place
	 * begins: 在禾浔, 禾浔至旬水.
	 */
	static boolean isListed(ArticleView view, Span span) {
		char before = view.at(span.start() - 1);
		if (view.at(span.end()) == '、' || view.at(span.end()) == '至' || before == '、' || before == '至') {
			return true;
		}
		// Not 清平 + 戏 nor 八平 + 沙: one more character makes another name of it.
		Token next = view.tokenStartingAt(span.end());
		boolean whole = !view.isHan(span.end()) || (next != null
				&& (next.text().length() > 1 || PartOfSpeech.beginsWith(next, "pudc")) && !isRoute(next.text()));
		return whole && (view.isSeparator(span.start() - 1) || LOCATIVE.indexOf(before) >= 0);
	}

	/** 禾南高铁 is named after parts of the names of its ends. */
	private static boolean isRoute(String word) {
		return word.endsWith("铁") || word.endsWith("铁路") || word.endsWith("高速") || word.endsWith("公路");
	}

	/** A word of the dictionary reaches over an end of the span: 上海 in 海上海鲜. */
	static boolean insideWord(ArticleView view, Span span) {
		if (view.startsToken(span.start()) && view.endsToken(span.end())) {
			return false;
		}
		for (int start = Math.max(0, span.start() - 4); start < span.end(); start++) {
			Token token = view.tokenStartingAt(start);
			if (token != null && token.span().overlaps(span) && !span.contains(token.span())
					&& !token.span().contains(span) && token.text().length() > 1) {
				return true;
			}
		}
		return false;
	}

}

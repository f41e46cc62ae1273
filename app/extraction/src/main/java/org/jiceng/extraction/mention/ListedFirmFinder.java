package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * Finds firms whose names have no ending, by the words around: in a list that says what
 * its members are (青禾、旬茶集团等知名企业), and before the role of a person (青禾小馆店主韦小红).
 */
final class ListedFirmFinder {

	private static final AnchoredPattern KIND = new AnchoredPattern(Pattern.compile(
			"(?:等(?:[0-9一二三四五六七八九十两几多]+[家个]|一批|多家|知名|大型|龙头|优质|骨干|重点|头部|本土|电商|互联网|有实力的|[\\u4e00-\\u9fff]{0,3}){0,3}|[两三四五]家(?:本土|龙头|知名|重点|省属|市属|民营)?)(企业(?!家)|公司|[国央民]企|合作伙伴|店|粉店|店铺|商家|商户|饭馆|餐馆|饭店|门店|小店|药店|民宿|(?:电商|网络|外卖|直播|购物|短视频|网约车|配送|招聘)平台|车企|银行)"),
			0, List.of("等", "两家", "三家", "四家", "五家"));

	private static final AnchoredPattern QUOTED = new AnchoredPattern(Pattern.compile(
			"“([\\u4e00-\\u9fff]{2,10})”(?=的?(?:店主|主理人|老板|掌柜|店长|创始人)|[\\u4e00-\\u9fff]{0,3}(?:直营店|专卖店|连锁店|体验店|旗舰店)|成为[^，。]{0,16}(?:商家|商户|店铺))"),
			0, List.of("“"));

	private static final int LONGEST = 12;

	/** Words with which no name begins. */
	private static final List<String> NOT_FIRST = List.of("公司", "集团", "企业", "工厂", "该", "我");

	private static final Lexicon ROLES = new Lexicon(List.of("主理人", "店主", "老板", "老板娘", "店长", "掌柜", "董事长", "副董事长", "总经理",
			"副总经理", "总裁", "副总裁", "首席执行官", "行政经理", "创始人", "副矿长", "矿长", "厂长", "骑手", "外卖骑手", "外卖员", "快递员", "快递小哥"));

	private final Lexicon genericWords;

	private final Lexicon stopWords;

	private final Lexicon titles;

	ListedFirmFinder(LexiconReader reader) {
		this.genericWords = reader.words("generic-words.txt");
		this.stopWords = reader.words("stop-words.txt");
		this.titles = reader.words("title-nouns.txt");
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			KIND.findIn(view.text(), (matcher) -> {
				if (!matcher.group().contains("字样")) {
					list(draft, view, matcher.start(), matcher.group(1).endsWith("平台"));
				}
			});
			quoted(draft, view);
			for (Mention person : draft.mentions(view,
					(mention) -> mention.type().category() == EntityCategory.PERSON)) {
				beforeRole(draft, view, person.span().start());
			}
		}
	}

	private void list(MentionDraft draft, ArticleView view, int end, boolean platforms) {
		List<Span> items = new ArrayList<>();
		int itemEnd = end;
		for (int at = end; at > Math.max(0, end - 120); at--) {
			char before = view.at(at - 1);
			if (before == '、') {
				items.add(new Span(at, itemEnd));
				itemEnd = at - 1;
			}
			else if (before != '”' && before != '“' && (!view.isHan(at - 1) || view.isSeparator(at - 1))) {
				break;
			}
		}
		boolean quoted = view.at(itemEnd - 1) == '”';
		int first = quoted ? opening(view, itemEnd) : start(view, itemEnd);
		if ((items.isEmpty() && !quoted) || first < 0 || first == itemEnd) {
			return;
		}
		items.add(new Span(first, itemEnd));
		if (items.stream().noneMatch((item) -> isCommon(view, item, platforms) || isKind(draft, view, item))) {
			items.forEach((item) -> add(draft, view, item, "list of firms"));
		}
	}

	/** “老禾修表”的店主, 在“禾木果汁”当店长. */
	private static void quoted(MentionDraft draft, ArticleView view) {
		QUOTED.findIn(view.text(), (matcher) -> {
			Span span = new Span(matcher.start(1), matcher.end(1));
			if (!draft.overlaps(view, span, (mention) -> true)) {
				draft.name(view, span, EntityType.ENTERPRISE, matcher.group(1), null, "quoted firm");
			}
		});
	}

	private void beforeRole(MentionDraft draft, ArticleView view, int person) {
		String role = ROLES.endingAt(view.text(), person);
		int end = person - role.length();
		if (role.isEmpty() || end < 2) {
			return;
		}
		int start = start(view, end);
		Span span = new Span(start, end);
		boolean kind = span.length() == 2 && "厂店馆社坊铺行场院".indexOf(view.at(end - 1)) >= 0;
		if (start < end && !kind && !isCommon(view, span, true)) {
			if (role.endsWith("骑手") || role.endsWith("员")) {
				brand(draft, view, span);
			}
			add(draft, view, span, "role of a firm");
		}
	}

	/** 禾团 in 禾团清州鼓楼站骑手: the firm of the station. */
	private static void brand(MentionDraft draft, ArticleView view, Span station) {
		draft.within(view, station, (mention) -> mention.type().isPlace())
			.stream()
			.mapToInt((place) -> place.span().start())
			.filter((end) -> end > station.start() + 1)
			.min()
			.ifPresent((end) -> add(draft, view, new Span(station.start(), end), "role of a firm"));
	}

	/**
	 * The quotation mark that opens a name, or -1; before a longer one no name begins.
	 */
	private static int opening(ArticleView view, int end) {
		for (int at = end; at >= Math.max(0, end - LONGEST); at--) {
			if (view.at(at) == '“') {
				return at;
			}
		}
		return -1;
	}

	/** The start of the words before an offset that may be a name. */
	private int start(ArticleView view, int end) {
		int at = end;
		while (at > 0 && view.isHan(at - 1)) {
			Token token = view.tokenEndingAt(at);
			if (token != null && ends(token) && !isOfEnergy(view, token)) {
				break;
			}
			at = (token == null) ? at - 1 : token.span().start();
		}
		return at;
	}

	/** 晋 + 能 + 禾投: between single characters the word is part of a name. */
	private static boolean isOfEnergy(ArticleView view, Token token) {
		Token before = token.text().equals("能") ? view.tokenEndingAt(token.span().start()) : null;
		return before != null && before.text().length() == 1 && PartOfSpeech.beginsWith(before, "njg");
	}

	/**
	 * Whether a word ends a name on its left. Rare characters of names are cut off and
	 * tagged as what they seldom are, so that of single ones only common words end it.
	 */
	private boolean ends(Token token) {
		String word = token.text();
		boolean closed = PartOfSpeech.beginsWith(token, "pcurdmtf");
		return this.stopWords.contains(word) || (word.length() > 1 && this.titles.contains(word))
				|| (word.length() > 1 && (closed || token.partOfSpeech().startsWith("v")))
				|| (closed && word.length() == 1 && !token.partOfSpeech().startsWith("m") && "间然".indexOf(word) < 0)
				|| (word.length() == 1 && token.partOfSpeech().startsWith("m")
						&& "0123456789一二三四五六七八九十百千万亿两几数多".contains(word));
	}

	/**
	 * Whether a stretch is one word of the dictionary or only words of kinds; platforms
	 * on the net and firms with a role are also called as places are.
	 */
	private boolean isCommon(ArticleView view, Span span, boolean places) {
		if (span.length() < 2 || span.length() > LONGEST) {
			return true;
		}
		Token token = view.tokenStartingAt(span.start());
		if (token != null && token.span().equals(span) && !isNamed(token.partOfSpeech(), places)) {
			return true;
		}
		String text = span.of(view.text());
		if (NOT_FIRST.stream().anyMatch(text::startsWith) || text.endsWith("党")
				|| (text.length() > 1 && text.charAt(text.length() - 2) == '党')) {
			return true;
		}
		int at = text.length();
		while (at > 0) {
			String word = this.genericWords.endingAt(text, at);
			if (word.isEmpty()) {
				return false;
			}
			at -= word.length();
		}
		return true;
	}

	/**
	 * Whether a stretch is a person or holds nothing but words of the dictionary of two
	 * characters and more, as 数据服务.
	 */
	private static boolean isKind(MentionDraft draft, ArticleView view, Span span) {
		if (draft.overlaps(view, span, (mention) -> mention.type() == EntityType.PERSON
				|| (mention.type().isPlace() && mention.span().contains(span)))) {
			return true;
		}
		int at = span.start();
		int words = 0;
		while (at < span.end()) {
			Token token = view.tokenStartingAt(at);
			if (token == null || token.text().length() < 2 || isName(token)) {
				return false;
			}
			at = token.span().end();
			words++;
		}
		return words > 1;
	}

	private static boolean isName(Token token) {
		String tag = token.partOfSpeech();
		return PartOfSpeech.beginsWith(token, "xjis")
				|| (tag.length() > 1 && tag.charAt(0) == 'n' && "rsz".indexOf(tag.charAt(1)) >= 0);
	}

	private static boolean isNamed(String tag, boolean places) {
		return tag.length() > 1 && tag.charAt(0) == 'n' && (places ? "zst" : "zt").indexOf(tag.charAt(1)) >= 0;
	}

	private static void add(MentionDraft draft, ArticleView view, Span span, String rule) {
		if (!draft.overlaps(view, span, (mention) -> !mention.type().isPlace() || mention.span().end() == span.end())) {
			draft.name(view, span, EntityType.ENTERPRISE, span.of(view.text()), null, rule);
		}
	}

}

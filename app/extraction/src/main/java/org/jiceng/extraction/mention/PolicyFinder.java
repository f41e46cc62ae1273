package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;

/**
 * Finds policies: documents in 《》 whose title ends with a kind of document, and quoted
 * names with a kind noun, as “一线工作日”制度.
 */
final class PolicyFinder {

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_QUOTATION = 64;

	/** 《办法》 means no document that was named so many characters before. */
	private static final int FARTHEST_TITLE = 10_000;

	/** What the nouns before a quoted name may be. */
	private static final Set<String> BEFORE_QUOTATION = Set.of("n", "vn", "b");

	/** What the words between a quoted name and its kind noun may be, and must not be. */
	private static final Set<String> OF_KIND = Set.of("n", "nz", "vn", "v", "vi", "an", "b", "ng", "j", "m", "q", "mq",
			"t");

	/** Words after a quotation that tell what is done with it: “禾通”推出优化措施. */
	private static final Set<String> NOT_OF_KIND = Set.of("等", "是", "有", "为", "让", "一系列", "使用", "推出", "提高", "加强", "制定",
			"发布", "推进", "联合", "旨在", "获得", "采取", "出台", "印发", "完善", "优化", "成为");

	/** Nouns before a quotation that are no part of its name. */
	private static final Set<String> NO_PART_OF_NAME = Set.of("评估", "总结");

	private final Lexicon kinds;

	private final Lexicon documents;

	PolicyFinder(LexiconReader reader) {
		this.kinds = reader.words("policy-kinds.txt");
		this.documents = reader.words("document-kinds.txt");
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (int at = 0; at < view.text().length(); at++) {
				char open = view.at(at);
				if (open == '《') {
					at = Math.max(at, document(draft, view, at));
				}
				else if (open == '“' || open == '"' || open == '‘') {
					at = Math.max(at, quoted(draft, view, at, (open == '“') ? '”' : (open == '‘') ? '’' : '"'));
				}
			}
			bare(draft, view);
		}
	}

	/**
	 * {@return the offset of the closing bracket, or -1}
	 */
	private int document(MentionDraft draft, ArticleView view, int open) {
		int close = close(view, open, '》', LONGEST_TITLE);
		if (close < 0) {
			return -1;
		}
		String title = view.text().substring(open + 1, close);
		String plain = title.replaceAll("[（(][^（）()]*[）)]$|[一二三四五六七八九十]$", "");
		int end = close + 1;
		for (String kind : List.of("实践活动", "主题活动", "专项行动", "主题教育")) {
			if (view.startsWith(kind, close + 1)) {
				end = close + 1 + kind.length();
			}
		}
		if (plain.length() > 1 && !isSpeech(view, open, close, plain)
				&& (end > close + 1 || STANDARD.matcher(view.text()).region(end, view.text().length()).lookingAt()
						|| !this.documents.endingAt(plain, plain.length()).isEmpty())) {
			Span span = new Span(open, end);
			draft.within(view, span, (mention) -> mention.type() == EntityType.PROJECT
					|| mention.type() == EntityType.ENTERPRISE || mention.type() == EntityType.ORGANIZATION
					// 《青禾经济开发区产业规划》 is about a zone.
					|| (mention.type() == EntityType.ZONE
							&& (mention.span().start() > open + 1 || !mention.text().matches(".*(开发区|协作区|高新区)"))))
				.forEach(draft::remove);
			String full = this.documents.contains(plain) ? fullTitle(draft, view, open, plain) : "";
			if (full.isEmpty()) {
				draft.name(view, span, EntityType.POLICY, span.of(view.text()), null, "document");
			}
			else {
				draft.add(view, span, EntityType.POLICY, MentionKind.SHORT_FORM, full, null, "kind of a document");
			}
		}
		for (int inner = view.text().indexOf('《', open + 1); inner > 0
				&& inner < close; inner = view.text().indexOf('《', inner + 1)) {
			document(draft, view, inner);
		}
		return close;
	}

	/** A speech or an article (发表题为《…》的讲话, 以《…》为题), a film (《第七条》). */
	private static boolean isSpeech(ArticleView view, int open, int close, String title) {
		String after = view.text().substring(close + 1, Math.min(view.text().length(), close + 10));
		return view.precededBy("题为", open) || (view.precededBy("以", open) && after.startsWith("为题"))
				|| SPEECH_AFTER.matcher(after).lookingAt() || title.matches("第[一二三四五六七八九十百]+条");
	}

	/** 《旬水茶》 + 团体标准. */
	private static final Pattern STANDARD = Pattern.compile("(团体|国家|行业|地方|企业)标准");

	private static final Pattern SPEECH_AFTER = Pattern
		.compile("的?(?:重要|主旨|署名)?(?:讲话|演讲|文章|报道|社论|评论|微短剧|纪录片|专题片|电影|影片|节目)");

	/** 《办法》 stands for the document named before whose title ends so. */
	private static String fullTitle(MentionDraft draft, ArticleView view, int open, String kind) {
		return draft
			.lastBefore(view, open, FARTHEST_TITLE,
					(mention) -> mention.type() == EntityType.POLICY && mention.name().length() > kind.length() + 2
							&& endsWithKind(mention.name(), kind))
			.map(Mention::name)
			.orElse("");
	}

	/** Whether a title ends with a kind, a remark in brackets behind it put aside. */
	private static boolean endsWithKind(String name, String kind) {
		if (!name.endsWith("》")) {
			return false;
		}
		if (name.startsWith(kind, name.length() - 1 - kind.length())) {
			return true;
		}
		int open = name.lastIndexOf('（');
		return open >= kind.length() && name.endsWith("）》") && name.indexOf('）', open) == name.length() - 2
				&& name.startsWith(kind, open - kind.length());
	}

	/** The closing mark; a title may hold another one: 《关于修订《旬水办法》的决定》. */
	private static int close(ArticleView view, int open, char close, int longest) {
		int inner = 0;
		for (int at = open + 1; at < Math.min(view.text().length(), open + longest); at++) {
			if (view.at(at) == close && inner-- == 0) {
				return at;
			}
			if (close == '》' && view.at(at) == '《') {
				inner++;
			}
			if ("。！？\n".indexOf(view.at(at)) >= 0) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * {@return the offset before the end of what was found, or -1}
	 */
	private int quoted(MentionDraft draft, ArticleView view, int open, char closing) {
		int close = close(view, open, closing, LONGEST_QUOTATION);
		if (close < open + 2) {
			return -1;
		}
		int start = open;
		int end = close + 1;
		// “链长”+“链主”模式: the quotations are one name.
		while (view.at(end) == '+' && view.at(end + 1) == view.at(open)) {
			end = close(view, end + 1, closing, LONGEST_QUOTATION) + 1;
			if (end == 0) {
				return -1;
			}
		}
		int from = end;
		boolean of = view.at(from) == '的';
		from += of ? 1 : 0;
		int kindEnd = kindEnd(view, from);
		String inner = view.text().substring(open + 1, close);
		boolean campaign = inner.length() >= 4 && !of && hasCampaignKind(inner);
		if (kindEnd < 0 && !campaign && view.at(end) == open(closing)) {
			// ‘青禾+茶园’‘青禾+农户’的模式: the kind noun stands once.
			return siblings(draft, view, open, end, closing);
		}
		if (kindEnd > from && !campaign && isWording(view, inner, of, from, kindEnd)) {
			return -1;
		}
		if (kindEnd > from) {
			start = of ? start : nounsBefore(view, start);
			Span span = new Span(start, kindEnd);
			String name = view.text().substring(start, end) + view.text().substring(from, kindEnd);
			draft.name(view, span, EntityType.POLICY, name, null, "quoted name and kind");
			return kindEnd - 1;
		}
		else if (campaign && !WORDING.matcher(inner).matches()) {
			draft.name(view, new Span(open, close + 1), EntityType.POLICY, inner, null, "kind in quotation");
		}
		return -1;
	}

	/**
	 * Whether a quotation is what somebody said, an honour or a kind of things, and no
	 * name: “坚定、有力”的行动, “青禾有所依”的制度 + 体系, “青禾一号”计划 + 于明年交付.
	 */
	private static boolean isWording(ArticleView view, String inner, boolean of, int from, int end) {
		String kind = view.text().substring(end - 2, end);
		String after = view.text().substring(end, Math.min(view.text().length(), end + 3));
		return WORDING.matcher(inner).matches() || (of && SAID_OF.matcher(view.text().substring(from, end)).matches())
				|| (kind.equals("行动") && inner.matches(".*(组织|武装|部队|营|军)"))
				|| (view.text().substring(from, end).equals("计划") && after.matches("(?s)[于在将用投].*"))
				|| GOES_ON.matcher(after).lookingAt()
				|| (kind.equals("指引") && view.text().substring(end - 4, end - 2).matches("精神|理念|思想|方针"));
	}

	private static char open(char closing) {
		return (closing == '”') ? '“' : (closing == '’') ? '‘' : '"';
	}

	private int siblings(MentionDraft draft, ArticleView view, int open, int end, char closing) {
		int close = close(view, end, closing, LONGEST_QUOTATION);
		if (close < 0) {
			return -1;
		}
		int from = close + 1 + ((view.at(close + 1) == '的') ? 1 : 0);
		int kindEnd = kindEnd(view, from);
		if (kindEnd > from) {
			String kind = view.text().substring(from, kindEnd);
			draft.name(view, new Span(open, end), EntityType.POLICY, view.text().substring(open, end) + kind, null,
					"quoted names and one kind");
		}
		return -1;
	}

	/** 重大项目“代办”机制: nouns directly before the quotation are part of the name. */
	private static int nounsBefore(ArticleView view, int open) {
		int start = open;
		for (Token token = view.tokenEndingAt(start); token != null
				&& start - 8 < open; token = view.tokenEndingAt(start)) {
			if (!BEFORE_QUOTATION.contains(token.partOfSpeech()) || token.text().length() < 2 || !view.isHan(start - 1)
					|| NO_PART_OF_NAME.contains(token.text())
					|| (token.text().length() == 2 && token.text().charAt(1) == '方')) {
				break;
			}
			start = token.span().start();
		}
		Token before = view.tokenEndingAt(start);
		return (start < open && before != null && before.partOfSpeech().startsWith("v")) ? start : open;
	}

	/** What is quoted of a speaker, or of one of many. */
	private static final Pattern WORDING = Pattern.compile("有.*|可能.*|.*(的|、有.*|勋章|奖章|有所[一-龥]|针对性.*)");

	/** Kinds that after 的 are meant as such: “坚定”的行动. */
	private static final Pattern SAID_OF = Pattern.compile("(.{0,2}[项个])?.{0,2}(行动|决定|改革|方案|意见|计划|政策|措施|规定)");

	/** What follows where the kind is only the beginning of a longer word. */
	private static final Pattern GOES_ON = Pattern.compile("型|体系|图谱|环境|保障|举措|探索|流程|策略|法律|的制度|[^，。]{0,1}优势");

	private static boolean hasCampaignKind(String inner) {
		return inner.matches(".*(行动|计划|工作法|专项整治)") && inner.length() >= 5;
	}

	/** The end of a kind noun that follows within a few plain words, or -1. */
	private int kindEnd(ArticleView view, int from) {
		int best = -1;
		int at = from;
		int words = 0;
		while (words <= 4 && at - from <= 10) {
			String kind = this.kinds.startingAt(view.text(), at);
			int end = at + kind.length();
			boolean other = view.startsWith("行动力", at) || view.startsWith("制度优势", at) || view.startsWith("制度自信", at);
			if (!kind.isEmpty() && !other && (view.endsToken(end) || kind.length() > 2)) {
				best = end;
			}
			Token token = view.tokenStartingAt(at);
			if (token == null || !isOfKind(token.partOfSpeech()) || !view.isHan(at)
					|| NOT_OF_KIND.contains(token.text())) {
				break;
			}
			at = token.span().end();
			words++;
		}
		return best;
	}

	private static boolean isOfKind(String tag) {
		return tag.startsWith("g") || OF_KIND.contains(tag);
	}

	/** Names without quotation marks that are set words: 链长制, 中央八项规定. */
	private static void bare(MentionDraft draft, ArticleView view) {
		SET_WORDS.findIn(view.text(), (matcher) -> {
			Span span = new Span(matcher.start(), matcher.end());
			if (!draft.overlaps(view, span, (mention) -> mention.type() == EntityType.POLICY)
					&& "办".indexOf(view.at(matcher.end())) < 0) {
				draft.name(view, span, EntityType.POLICY, matcher.group(), null, "set word");
			}
		});
	}

	private static final AnchoredPattern SET_WORDS = new AnchoredPattern(
			Pattern.compile("(中央[一二三四五六七八九十]+项规定|(?:河湖|[链河林田湖路])长制(?!办)|党[纪史章]学习教育(?:(?:实施|工作)方案)?)"), 2,
			List.of("中央", "长制", "学习教育"));

}

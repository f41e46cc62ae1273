package org.jiceng.extraction.mention;

import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;

/**
 * Finds policies by a quoted name and a kind noun behind or inside the quotation, as
 * “一线工作日”制度.
 */
final class QuotedPolicyFinder {

	private static final int LONGEST_QUOTATION = 64;

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

	/** What is quoted of a speaker, or of one of many. */
	private static final Pattern CAMPAIGN = Pattern.compile(".*(行动|计划|工作法|专项整治)");

	private static final Pattern WORDING = Pattern.compile("有.*|可能.*|.*(的|、有.*|勋章|奖章|有所[一-龥]|针对性.*)");

	/** Kinds that after 的 are meant as such: “坚定”的行动. */
	private static final Pattern SAID_OF = Pattern.compile("(.{0,2}[项个])?.{0,2}(行动|决定|改革|方案|意见|计划|政策|措施|规定)");

	/** What follows where the kind is only the beginning of a longer word. */
	private static final Pattern GOES_ON = Pattern.compile("型|体系|图谱|环境|保障|举措|探索|流程|策略|法律|的制度|[^，。]{0,1}优势");

	/** Verbs whose object is the quotation alone. */
	private static final Set<String> OBJECT = Set.of("共建", "共商", "参与", "融入", "对接");

	private static final Pattern IN_FORCE = Pattern.compile(
			"(?!新|多|全|各|老|旧|责任|合同|所有|市场|终身|一票|一国两制|[一二三四五六七八九十百千两]+[大项日年]?(?:行动|计划)$)[一-龥0-9A-Za-z+·]{2,12}(?:(?<![体编定机责])制|制度|模式|机制|计划|行动|工作法)");

	private static final Pattern PUTS_INTO_FORCE = Pattern
		.compile("(?:推行|实行|推广|实施|推出|建立|首创|创新|启动|发起|开展|探索|试行|落实|创设|施行|创立|实践)(?:了|着|起|的)?[一-龥]{0,4}$");

	private final Lexicon kinds;

	QuotedPolicyFinder(LexiconReader reader) {
		this.kinds = reader.words("policy-kinds.txt");
	}

	/**
	 * {@return the offset before the end of what was found at an opening mark, or -1}
	 */
	int find(MentionDraft draft, ArticleView view, int open, char closing) {
		int close = PolicyFinder.close(view, open, closing, LONGEST_QUOTATION);
		if (close < open + 2) {
			return -1;
		}
		int start = open;
		int end = close + 1;
		// “链长”+“链主”模式: the quotations are one name.
		while (view.at(end) == '+' && view.at(end + 1) == view.at(open)) {
			end = PolicyFinder.close(view, end + 1, closing, LONGEST_QUOTATION) + 1;
			if (end == 0) {
				return -1;
			}
		}
		int from = end;
		boolean of = view.at(from) == '的';
		from += of ? 1 : 0;
		int kindEnd = kindEnd(view, from);
		String inner = view.text().substring(open + 1, close);
		boolean campaign = !of
				&& ((inner.length() >= 4 && hasCampaignKind(inner)) || isPutIntoForce(view, open, inner));
		if (kindEnd < 0 && !campaign && view.at(end) == open(closing)) {
			// ‘青禾+茶园’‘青禾+农户’的模式: the kind noun stands once.
			return siblings(draft, view, open, end, closing);
		}
		if (kindEnd > from && !campaign && isWording(view, inner, of, from, kindEnd)) {
			return -1;
		}
		if (kindEnd > from && view.text().substring(kindEnd - 2, kindEnd).equals("机制")
				&& OBJECT.contains(view.text().substring(Math.max(0, open - 2), open))) {
			// 推进共建 + “青禾” + 机制: the quotation is what is built together.
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
		int close = PolicyFinder.close(view, end, closing, LONGEST_QUOTATION);
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

	/** 推行 + “禾长制”, 发起公益 + “青禾计划”: short names behind a verb of putting into force. */
	private static boolean isPutIntoForce(ArticleView view, int open, String inner) {
		return IN_FORCE.matcher(inner).matches()
				&& PUTS_INTO_FORCE.matcher(view.text()).region(Math.max(0, open - 10), open).find();
	}

	private static boolean hasCampaignKind(String inner) {
		return inner.length() >= 5 && CAMPAIGN.matcher(inner).matches();
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

}

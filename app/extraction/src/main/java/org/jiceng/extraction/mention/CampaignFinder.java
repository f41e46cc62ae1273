package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds policies that are named without quotation marks, by the verb before and the kind
 * noun at the end: 实施茶园改造行动, 制定重点项目评价办法.
 */
final class CampaignFinder {

	/** The kind nouns that end such names. */
	private static final List<String> KINDS = List.of("三年行动计划", "行动计划", "专项整治", "专项治理行动", "专项行动", "攻坚行动", "行动方案",
			"工作方案", "更新行动", "示范创建行动", "帮扶行动", "护航行动", "减负行动", "惠民行动", "清零行动", "攻坚战行动", "培育行动", "提升行动", "整治行动", "治理行动",
			"责任制", "战略", "强县战略", "强市战略", "强州战略", "强省战略", "体制改革", "综合改革", "管理办法", "评价办法", "制度改革");

	/** How far a kind noun is from the start of the verb. */
	private static final int LONGEST = 24;

	private static final AnchoredPattern CAMPAIGN = new AnchoredPattern(Pattern.compile(
			"(?:实施|提出(?=[\\u4e00-\\u9fff]{2,4}强[省市州县]战略)|推开|制定|制订|出台|印发|推进|推行|落实|启动|开展|坚持|推动|以|把|深化|和|、|与|了)([\\u4e00-\\u9fff0-9]{2,20}?(?:"
					+ String.join("|", KINDS) + "))(?=[，。；、和与的到等,;!！”及]|$|为抓手|落地)"),
			LONGEST, KINDS);

	/**
	 * The clause before the name, when the first verb was not the last: 推进 + 深化科技体制改革.
	 */
	private static final Pattern VERBS = Pattern.compile("了|.*(深化|推进|推动|加快|实施|开展|完善|落实|启动|一系列)(?=.{5})");

	private static final Pattern NO_NAME = Pattern.compile(
			"^(了|的|好|一|[一二三四五两][轮期]|[0-9一二三四五六七八九十两多]+项|各|相关|具体|详细|专门|有关|年度|上述|全国|国家|中央|省级|市级|县级|地方).*|新一轮.{0,7}|.*(的|了|和|与|在|是|并|从|对|把|、|等(?!级)).*|(三年|两年|五年|年度|专项|联合|集中)?(行动|工作|整治|治理|管理|实施|提升|攻坚)*(行动计划|行动方案|工作方案|专项行动|专项整治|管理办法|责任制|体制改革|综合改革)");

	/** 84个城市 + 出台了 + 改造管理办法: each has its own. */
	private static final Pattern COUNTED_ISSUERS = Pattern
		.compile("[0-9多]个(城市|省份|省区市|省|市|县|区|地区|单位|部门|行业|国家)[\\u4e00-\\u9fff]{0,4}$");

	/** What stands before the 、 or 和 that parts two names. */
	private static final Pattern KIND_BEFORE = Pattern
		.compile("(行动|计划|方案|改革|工程|办法|整治|机制|制度|战略|规划|政策|措施|责任制|任务|模式|体系|治理|[”》])$");

	private static final Pattern NATIONAL = Pattern.compile(".*(乡村振兴|脱贫攻坚|一带一路|西部大开发|碳达峰|全面从严治党).*");

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			CAMPAIGN.findIn(view.text(), (matcher) -> {
				Matcher verb = VERBS.matcher(matcher.group(1));
				int start = matcher.start(1) + (verb.lookingAt() ? verb.end() : 0);
				Span span = new Span(start, matcher.end(1));
				String name = span.of(view.text());
				if (!NO_NAME.matcher(name).matches() && isOfPlace(draft, view, span)
						&& !NATIONAL.matcher(name).matches() && view.startsToken(span.start())
						&& !isPartOfList(view, matcher.start(), start)
						&& !draft.overlaps(view, span, (mention) -> mention.type() == EntityType.POLICY)) {
					draft.name(view, span, EntityType.POLICY, name, null, "campaign");
				}
			});
		}
	}

	/** 绿色旬水战略: a strategy is a policy where it is that of a place. */
	private static boolean isOfPlace(MentionDraft draft, ArticleView view, Span span) {
		String name = span.of(view.text());
		return !name.endsWith("战略") || name.matches(".*强[省市县州]战略")
				|| (name.length() <= 8 && !draft.within(view, span, (mention) -> mention.type().isPlace()).isEmpty());
	}

	/** 百禾千村、 + 青禾改造行动方案: the first half of the name stands before the mark. */
	private static boolean isPartOfList(ArticleView view, int verb, int start) {
		String before = view.text().substring(Math.max(0, verb - 8), verb);
		if ("、和与".indexOf(view.at(verb)) >= 0 && start == verb + 1) {
			return !KIND_BEFORE.matcher(before).find();
		}
		return COUNTED_ISSUERS.matcher(before).find();
	}

}

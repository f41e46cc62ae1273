package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static org.jiceng.extraction.page.ParagraphKind.CAPTION;
import static org.jiceng.extraction.page.ParagraphKind.CONTINUED;
import static org.jiceng.extraction.page.ParagraphKind.EDITORS;
import static org.jiceng.extraction.page.ParagraphKind.FURNITURE;
import static org.jiceng.extraction.page.ParagraphKind.NOTE;
import static org.jiceng.extraction.page.ParagraphKind.SUBTITLE;

/**
 * Tells what a paragraph is for by its wording alone.
 */
final class ParagraphClassifier {

	/**
	 * A wording that shows what a paragraph is for.
	 *
	 * @param kind what it is for
	 * @param pattern the wording, from the beginning on
	 * @param needs the wording holds one of these characters; empty if that says little
	 * @param example a paragraph of this kind
	 * @param counterExample one that only looks so
	 */
	record Rule(ParagraphKind kind, Pattern pattern, String needs, String example, String counterExample) {

		static Rule of(ParagraphKind kind, String pattern, String example, String counterExample) {
			return new Rule(kind, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), "", example,
					counterExample);
		}

		Rule needing(String characters) {
			return new Rule(this.kind, this.pattern, characters, this.example, this.counterExample);
		}

		boolean isMet(String text) {
			boolean possible = this.needs.isEmpty();
			for (int i = 0; !possible && i < this.needs.length(); i++) {
				possible = text.indexOf(this.needs.charAt(i)) >= 0;
			}
			return possible && this.pattern.matcher(text).lookingAt();
		}

	}

	/** Rules look at no more than this of a paragraph's beginning and end. */
	private static final int WINDOW = 120;

	/** 谁来管好小院？ is a headline if one of these stands under it. */
	private static final Set<ParagraphKind> UNDER_HEADLINES = EnumSet.of(SUBTITLE, ParagraphKind.BYLINE, CONTINUED);

	/** The only rule that looks at the end of a paragraph. */
	private static final Rule CREDITED = Rule.of(CAPTION,
			"^(?=.*摄).*(?:[（(][^（）()]{1,24}(?<!拍)摄[^（）()]{0,12}[）)]|[。！？.!?）)\\s][\\p{IsHan}·]{1,4}[ 　]?[\\p{IsHan}·]{0,4}(?<!拍)摄(?:[（(][^（）()]{1,12}[）)])?)\\s*$",
			"村民采收木耳。（王 岚摄）", "这部片子是他在村里拍摄")
		.needing("摄");

	static final List<Rule> RULES = List.of(Rule.of(FURNITURE, "^[-—_=*＊·•~～…\\s]{1,80}$", "---", "——访青溪县县长王岚"),
			Rule.of(FURNITURE, "^[（(]?更新时间.{0,40}$", "(更新时间戳: 1706791693065)", "更新设备的企业有三家。"),
			Rule.of(FURNITURE, "^(?:第?\\s*[A-Z]?\\d{1,3}\\s*版|[A-Z]?\\d{1,3})[\\p{IsHan}\\s]{0,6}$", "第06版",
					"06版权页上写着编者。"),
			Rule.of(FURNITURE,
					"^(?:[\\p{IsHan}]{2,6}报\\s*)?\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日(?:\\s*星期[一二三四五六日天])?(?:\\s*第?\\s*\\d{1,5}[版期]?)?$",
					"2026年4月9日 星期四", "2026年4月9日，青溪县召开大会")
				.needing("年"),
			Rule.of(FURNITURE,
					"^(?=.{8,60}$)[^，。；：！？“”]{0,24}\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日\\s*(?:星期|第?\\s*\\d{1,6}\\s*[版期])[^，。；：！？“”]*$",
					"04　乡村周刊　　青 溪 报　　2021年3月16日　星期二", "青溪县定于2026年4月9日星期四召开大会，村民都来")
				.needing("年"),
			Rule.of(EDITORS,
					"^[（(]?(?:本[版期]|本报|今日|执行|值班|视觉)?(?:责编|责任编辑|编辑|主编|副主编|版式|版式设计|美编|美术编辑|校对|排版|组版|制图|邮箱|电子邮箱|投稿邮箱|联系电话|新闻热线)\\s*(?:[:：]|[ 　](?=[\\p{IsHan}]{1,3}(?:[ 　]|$)))(?!.*。)",
					"本版责编：王 岚 版式设计：李禾", "编辑同志：我是村里的会计。"),
			Rule.of(CONTINUED, "^[（(]?\\s*(?:紧接|上接|下转|转自|接)\\s*第?\\s*[A-Z]?[一二三四五六七八九十百\\d]{1,3}\\s*版.{0,20}$",
					"（上接第一版）", "上接水源、下转管网的工程完工。"),
			Rule.of(NOTE, "^[（(]\\s*(?:本文)?(?:作者|笔者)(?:单位|简介)?\\s*(?:[:：]|系|为|是|均|分别).*[）)]?$", "（作者系青溪县县长）",
					"作者系青溪县人，去年回乡。"),
			Rule.of(NOTE, "^(?:本文)?作者(?:单位|系|为)[^，。]{2,40}$", "作者单位：青溪县委党校", "作者系统回顾了青溪县的历史，写成一书。"),
			Rule.of(NOTE, "^[（(][^（）()]{0,30}(?:提供|供图|整理|来源[:：].{1,20}|综合报道|据.{2,10}[报社网讯])[）)]$", "（本文配图由青溪县提供）",
					"（图中左一为王岚）")
				.needing("）)"),
			Rule.of(CAPTION, "^(?:图为|上图|下图|左图|右图|题图|图片说明|[上下左右]图[:：]|图[①-⑳一二三四五六七八九十\\d]{0,2}\\s*[:：为])", "图①：青溪县新貌。",
					"图纸上画着三条线。"),
			Rule.of(CAPTION, "^[①-⑳]\\s*\\d{1,2}[:：]\\d{2}", "①5:40，青溪村渔民出海。", "①要有目标；②要有办法。"), CREDITED,
			Rule.of(CAPTION, "^[^。]{4,90}[（(][前后]?排?[左右][起数]?[一二三四五六七八九十\\d中][^（）()]{0,4}[）)][^。]{0,80}$",
					"青溪县县长王岚(左七)参加奠基仪式", "王岚（左）说，今年收成好。村民也说好。")
				.needing("（("),
			Rule.of(SUBTITLE, "^(?:——|—|──|－－|--|―)[^，。；]{2,60}(?:，[^，。；]{2,40})?$", "——青溪县易地搬迁调查",
					"——一是修路，二是通电，三是引水；"));

	private ParagraphClassifier() {
	}

	/**
	 * {@return the paragraphs with their kinds; what no rule knows is body or, if it has
	 * the shape of one, a heading}
	 */
	static List<Paragraph> classify(List<Paragraph> paragraphs) {
		List<Paragraph> classified = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			Paragraph next = paragraph.as(kind(paragraph.text(), paragraph.gap()));
			int last = classified.size() - 1;
			if (last >= 0 && UNDER_HEADLINES.contains(next.kind()) && classified.get(last).is(ParagraphKind.BODY)
					&& HeadingShape.isExclaimed(classified.get(last).text())) {
				classified.set(last, classified.get(last).as(ParagraphKind.HEADING));
			}
			classified.add(next);
		}
		return classified;
	}

	static ParagraphKind kind(String text, int gap) {
		String window = (text.length() <= 2 * WINDOW) ? text
				: text.substring(0, WINDOW) + text.substring(text.length() - WINDOW);
		for (Rule rule : RULES) {
			if (rule.isMet(window)) {
				return rule.kind();
			}
		}
		if (BylineParser.isByline(text)) {
			return ParagraphKind.BYLINE;
		}
		if (HeadingShape.isHeading(text)) {
			return ParagraphKind.HEADING;
		}
		return (gap >= 3 && HeadingShape.isUnpunctuated(text) && HeadingShape.commas(text) < 2) ? CAPTION
				: ParagraphKind.BODY;
	}

	/**
	 * {@return whether a line is never the rest of the line above it}
	 */
	static boolean standsAlone(String line) {
		return BylineParser.isByline(line) || (line.length() <= WINDOW && RULES.stream()
			.anyMatch((rule) -> rule.kind() != FURNITURE && !rule.equals(CREDITED) && rule.isMet(line)));
	}

}

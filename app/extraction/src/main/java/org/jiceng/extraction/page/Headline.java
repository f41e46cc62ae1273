package org.jiceng.extraction.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the main line among the lines of a headline.
 */
final class Headline {

	private static final Pattern COLUMN = Pattern.compile("^[【\\[][^】\\]]{1,40}[】\\]]\\s*(?=.)");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0]+");

	private static final Pattern SPACED_OUT = Pattern.compile("\\p{IsHan}(?: \\p{IsHan})+");

	/** 福建清河：三方联手 老乡富了 under the main line tells where and who. */
	private static final Pattern BELOW = Pattern.compile("[\\p{IsHan}]{2,8}：\\S+ \\S+");

	/** 引题 that end so are finished by the main line. */
	private static final Pattern EYEBROW = Pattern.compile("(?:强调|指出|要求|表示|提出)[：:]?$");

	/** A sub-headline of a news item says in plain words what the main line sings. */
	private static final Pattern STATEMENT = Pattern.compile("召开|举行|印发|发布|公布|启动|出席|会议|部署|推进会|座谈会|现场会");

	/** The name of a column, not of an article. */
	private static final Pattern LABEL = Pattern.compile(
			"^(?=.{2,14}$)(?:.*[·•].*|.*(?:观察|短评|快讯|短波|评论|时评|漫谈|系列谈|专栏|来信|声音|关注|聚焦|特稿|速递|简讯|要闻|论坛|风采|走笔|茶座|絮语|短新闻|一句话新闻|图片新闻|人事任免|新闻眼|编者按|编后|观点|视野|集纳|广角|要情|动态|资讯|扫描|播报|集锦|短讯|速览|简报|传真|一览))$");

	/** A line no longer than this is the rest of the one above it. */
	private static final int LONGEST_REST = 4;

	private Headline() {
	}

	/**
	 * {@return the main line of a headline}
	 * @param lines its lines in the order of the page, without those that begin with a
	 * dash
	 * @param brief whether the text below begins with 本报讯 or the like
	 */
	static String mainLine(List<Paragraph> lines, boolean brief) {
		List<String> titles = lines.stream().map((line) -> clean(line.text())).toList();
		int first = 0;
		while (first < titles.size() - 1 && isLabel(titles.get(first))) {
			first++;
		}
		while (first < titles.size() - 1 && EYEBROW.matcher(titles.get(first)).find()) {
			first++;
		}
		String last = titles.get(titles.size() - 1);
		if (titles.size() - first > 1) {
			String before = titles.get(titles.size() - 2);
			boolean sameBlock = lines.get(lines.size() - 1).gap() == 0;
			if (isCouplet(before, last) || (sameBlock && isCouplet(letters(before), letters(last)))) {
				return before + " " + last;
			}
			if (sameBlock && last.length() <= LONGEST_REST) {
				return before + last;
			}
			if (BELOW.matcher(last).matches() && before.indexOf(' ') < 0 && before.indexOf('：') < 0) {
				return before;
			}
			if (brief && STATEMENT.matcher(last).find() && !STATEMENT.matcher(before).find()) {
				return before;
			}
		}
		return last;
	}

	private static String letters(String title) {
		return title.replace("“", "").replace("”", "").replace("\"", "");
	}

	/**
	 * {@return whether two lines are the halves of one title, as 两岸青山在 and 一江春水来}
	 */
	static boolean isCouplet(String one, String other) {
		return one.length() == other.length() && one.length() >= 4 && one.length() <= 12
				&& one.chars().allMatch(Character::isIdeographic) && other.chars().allMatch(Character::isIdeographic);
	}

	static boolean isLabel(String line) {
		return LABEL.matcher(line).matches();
	}

	/**
	 * {@return a title without the column's name in brackets before it, runs of blanks as
	 * one space, and none in a title printed with a blank behind each character: 短 波}
	 */
	static String clean(String line) {
		String title = SPACES.matcher(COLUMN.matcher(line).replaceFirst("")).replaceAll(" ").strip();
		return SPACED_OUT.matcher(title).matches() ? title.replace(" ", "") : title;
	}

}

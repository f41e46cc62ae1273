package org.jiceng.extraction.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the posts before a name end: in front of a dash or comma, of the person's
 * age (28岁的侗族小伙), of a remark in parentheses.
 */
final class ChainEnd {

	/** So many characters a remark or a description may have. */
	private static final int LONGEST = 24;

	private static final Pattern DESCRIPTION = Pattern.compile(
			"[、，](?:现?年?\\d{2}(?:多)?岁|[5-9]0后|0[05]后)的?[^、，。；：\uE000-\uE0FF]{0,6}$|[、，](?:本地|当地|[\uE006-\uE00B])人$");

	/** One of these stands in every description. */
	private static final String AGE = "岁后人";

	private static final String LINKS = "—，的：";

	/**
	 * {@return where the posts before a name end in the pattern text}
	 * @param text the sentence
	 * @param name where the name's slot is
	 */
	int before(SlotText text, int name) {
		return skipDescription(text, skipLink(text, skipParenthesis(text, name)));
	}

	private static int skipParenthesis(SlotText text, int end) {
		if (end > 0 && text.text().charAt(end - 1) == '）') {
			int open = text.text().lastIndexOf('（', end - 1);
			if (open > 0 && end - open < LONGEST) {
				return open;
			}
		}
		return end;
	}

	/** 青峰公司技术员、28岁的侗族小伙李明远: what tells of the person alone. */
	private static int skipDescription(SlotText text, int end) {
		int from = Math.max(0, end - LONGEST);
		boolean described = false;
		for (int at = from; at < end && !described; at++) {
			described = AGE.indexOf(text.text().charAt(at)) >= 0;
		}
		if (!described) {
			return end;
		}
		Matcher matcher = DESCRIPTION.matcher(text.text()).region(from, end);
		return matcher.find() ? matcher.start() : end;
	}

	private static int skipLink(SlotText text, int end) {
		if (end == 0 || LINKS.indexOf(text.text().charAt(end - 1)) < 0) {
			return end;
		}
		return text.text().startsWith("——", end - 2) ? end - 2 : end - 1;
	}

}

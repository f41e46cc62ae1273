package org.jiceng.extraction.page;

import java.util.regex.Pattern;

/**
 * The shape of headlines: one line, no full stop, hardly a comma, nothing left open.
 */
final class HeadingShape {

	private static final int LONGEST = 100;

	private static final int LONGEST_WITH_COMMA = 36;

	private static final int LONGEST_INNER_WITH_COMMA = 18;

	/** 和 and 向 leave a line open, 共和 and 走向 do not. */
	private static final Pattern NEVER_LAST = Pattern
		.compile("[，。、；：,:;（“‘『「《(]$|(?<=[\\p{IsHan}”])\\.$|[或被]$|(?<!一)把$|(?<!目)的$|(?<!参)与$|(?<![普埃涉顾])及$"
				+ "|(?<![共总缓柔谐温饱])和$|(?<![走方志意导动去倾])向$|(?<!服)从$|(?<![大名主老])将$");

	private static final Pattern EXCLAIMED = Pattern.compile("[！？!?]$");

	/** 放眼全市，今年… is the first half of a sentence. */
	private static final Pattern CLAUSE = Pattern.compile(
			"^(?:放眼|一方面|另一方面|首先|其次|最后|然而|但是|不过|于是|对此|为了|如今|目前|同时|此外|另外|其中|近年来|近日|日前|为此|因此|此后|随后|与此同时|随着|据|截至|去年|今年|昨日|昨天|今天|当天|[12]\\d{3}年|\\d{1,2}月\\d{1,2}日)[^，,]{0,16}[，,]");

	/** 记者：… and 一、… belong to the text below. */
	private static final Pattern SPEAKER_OR_ITEM = Pattern
		.compile("^(?:[\\p{IsHan}·]{1,6}[：:].*[？?！]$|(?:记者|问|答)[：:]|[（(]?[一二三四五六七八九十\\d]{1,3}[）)、．.](?!\\d))");

	private HeadingShape() {
	}

	/**
	 * {@return whether a line can be a headline or a heading: 小木耳撑起“共富伞”}
	 */
	static boolean isHeading(String line) {
		if (!isUnpunctuated(line) || InlineNotes.beginsNews(line) || "（(".indexOf(line.charAt(0)) >= 0) {
			return false;
		}
		long commas = commas(line);
		boolean withComma = commas == 0 || (commas <= 2 && line.length() <= LONGEST_WITH_COMMA);
		return withComma && !EXCLAIMED.matcher(line).find() && !CLAUSE.matcher(line).find()
				&& !SPEAKER_OR_ITEM.matcher(line).find();
	}

	/**
	 * {@return whether a line could be a headline that ends in a question or a call:
	 * 谁来管好小院？}
	 */
	static boolean isExclaimed(String line) {
		return line.length() <= LONGEST_WITH_COMMA && isUnpunctuated(line) && EXCLAIMED.matcher(line).find()
				&& isHeading(line.substring(0, line.length() - 1));
	}

	/**
	 * {@return whether a line inside an article is a heading of it; a piece of a sentence
	 * may have the shape of a headline, but is longer or holds figures}
	 */
	static boolean isInnerHeading(String line) {
		return isHeading(line) && (commas(line) == 0
				|| (line.length() <= LONGEST_INNER_WITH_COMMA && line.chars().noneMatch(Character::isDigit)));
	}

	static long commas(String line) {
		long commas = 0;
		for (int i = 0; i < line.length(); i++) {
			commas += (line.charAt(i) == '，' || line.charAt(i) == ',') ? 1 : 0;
		}
		return commas;
	}

	/**
	 * {@return whether a line ends no sentence and leaves none open}
	 */
	static boolean isUnpunctuated(String line) {
		return line.length() >= 2 && line.length() <= LONGEST && line.indexOf('。') < 0
				&& !SentenceEdges.cannotBegin(line) && !NEVER_LAST.matcher(line).find() && Quotes.isClosed(line)
				&& line.codePoints().anyMatch(Character::isIdeographic);
	}

}

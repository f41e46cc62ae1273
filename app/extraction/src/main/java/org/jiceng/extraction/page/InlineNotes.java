package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what is no content off the ends of a paragraph: 本报讯（记者 王岚）, （下转第三版）, （王岚摄）, （编辑
 * 李禾）; and keeps the reporters.
 */
final class InlineNotes {

	/** Notes are looked for in no more than this at either end. */
	private static final int WINDOW = 100;

	private static final Pattern DATELINE = Pattern.compile(
			"^(?:本[报刊台网社]|新华社|人民网|中新社|据(?:本报|新华社|[\\p{IsHan}]{2,6}[社报网]))[\\p{IsHan}]{0,8}?\\s*(?:\\d{1,2}月\\d{1,2}日)?\\s*"
					+ "(?:[讯电]|消息)(?=[（(：:\\s\\u3000]|$)[：:\\s\\u3000]*(?:[（(](?<who>[^（）()]{2,60})[）)])?[：:\\s]*");

	private static final Pattern REPORTERS_FIRST = Pattern
		.compile("^[（(](?<who>[^（）()]{0,12}(?:记者|通讯员)[^（）()]{2,50})[）)]\\s*");

	private static final String JUMP = "[（(]\\s*(?:上接|下转|紧接|转)\\s*(?:第?\\s*[A-Z]?[一二三四五六七八九十百\\d]{1,3}\\s*版)[^（）()]{0,20}[）)]";

	private static final Pattern JUMP_FIRST = Pattern.compile("^" + JUMP);

	private static final Pattern JUMP_LAST = Pattern.compile(JUMP + "$");

	private static final Pattern EDITOR_LAST = Pattern.compile("[（(](?:责任编辑|责编|编辑|整理|制图|校对)[：:\\s][^（）()]{2,24}[）)]$");

	private static final Pattern REPORTERS_LAST = Pattern
		.compile("[（(](?<who>[^（）()]{0,12}(?:记者|通讯员|作者[：:]|文/图|文图)[^（）()]{1,50})[）)]$");

	private static final Pattern NAMES_LAST = Pattern
		.compile("(?:(?<=[。！？”])\\s*|^)[（(](?<who>[\\p{IsHan}·\\s\\u3000、]{2,16})[）)]$");

	private static final Pattern PHOTOGRAPHER = Pattern.compile(
			"\\s*(?:[（(][^（）()]{1,24}(?<!拍)摄[^（）()]{0,12}[）)]|(?<=[。！？.!?）)\\s])\\s*[\\p{IsHan}·]{1,4}[ 　]?[\\p{IsHan}·]{0,4}(?<!拍)摄(?:[（(][^（）()]{1,12}[）)])?)\\s*$");

	private Paragraph rest;

	private final List<String> reporters = new ArrayList<>();

	private final boolean brief;

	private final boolean signed;

	InlineNotes(Paragraph paragraph) {
		this.rest = paragraph;
		if (paragraph.is(ParagraphKind.CAPTION)) {
			take(lastOf(PHOTOGRAPHER));
			this.brief = false;
			this.signed = false;
			return;
		}
		if (!mayHoldNotes(paragraph.text())) {
			this.brief = false;
			this.signed = false;
			return;
		}
		take(firstOf(JUMP_FIRST));
		take(lastOf(JUMP_LAST));
		this.brief = take(firstOf(DATELINE));
		take(firstOf(REPORTERS_FIRST));
		take(lastOf(EDITOR_LAST));
		boolean atEnd = take(lastOf(REPORTERS_LAST));
		if (!atEnd) {
			Matcher names = lastOf(NAMES_LAST);
			atEnd = names.find() && !BylineParser.bareNames(names.group("who")).isEmpty() && take(lastOf(NAMES_LAST));
		}
		this.signed = atEnd;
	}

	/** Most paragraphs hold none, which is quickly seen. */
	private static boolean mayHoldNotes(String text) {
		char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
		char first = text.isEmpty() ? ' ' : text.charAt(0);
		return last == '）' || last == ')' || "（(本新人中据".indexOf(first) >= 0;
	}

	/**
	 * {@return whether a line begins as a news item does}
	 */
	static boolean beginsNews(String line) {
		return DATELINE.matcher(line).lookingAt();
	}

	/**
	 * {@return the paragraph without the notes, which may leave it empty}
	 */
	Paragraph rest() {
		return this.rest;
	}

	/**
	 * {@return the reporters that the notes name}
	 */
	List<String> reporters() {
		return this.reporters;
	}

	/**
	 * {@return whether the paragraph began as a news item does, with 本报讯 or the like}
	 */
	boolean isBrief() {
		return this.brief;
	}

	/**
	 * {@return whether the reporters are named at the end, which is then the article's}
	 */
	boolean isSigned() {
		return this.signed;
	}

	private Matcher firstOf(Pattern pattern) {
		return pattern.matcher(this.rest.text()).region(0, Math.min(WINDOW, this.rest.text().length()));
	}

	private Matcher lastOf(Pattern pattern) {
		int length = this.rest.text().length();
		return pattern.matcher(this.rest.text())
			.region(Math.max(0, length - WINDOW), length)
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
	}

	private boolean take(Matcher matcher) {
		if (!matcher.find()) {
			return false;
		}
		if (matcher.pattern().pattern().contains("(?<who>") && matcher.group("who") != null) {
			this.reporters.addAll(BylineParser.names(matcher.group("who")));
		}
		int length = this.rest.text().length();
		this.rest = (matcher.end() == length) ? this.rest.part(0, matcher.start())
				: this.rest.part(matcher.end(), length);
		return true;
	}

}

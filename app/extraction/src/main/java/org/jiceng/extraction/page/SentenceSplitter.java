package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;

/**
 * Cuts text into sentences. A sentence ends with 。！？… and the closing marks after it;
 * 「“……。”某某说。」 is one, since the speaker follows the quotation; semicolons end none.
 */
final class SentenceSplitter {

	/** A longer quotation is cut at its own full stops. */
	private static final int LONGEST_QUOTATION = 240;

	/** A longer sentence is cut at a comma. */
	private static final int LONGEST = 2000;

	private static final int SPEAKER_WINDOW = 60;

	private static final String ENDS = "。！？!?…";

	private static final String CLOSING = "”’』」）)》】";

	private static final String OPENING_QUOTES = "“『「";

	private static final String CLOSING_QUOTES = "”』」";

	private static final String COMMAS = "，、；,;：";

	/** Most characters lie between these, and none of them is a mark. */
	private static final char FIRST_HAN = '\u4E00';

	private static final char LAST_HAN = '\u9FFF';

	private static final Pattern SPEAKER = Pattern.compile(
			"^(?!“|\")[^。！？!?；：:\\n]{0,50}?(?:说|表示|介绍|告诉|回忆|坦言|感慨|感叹|解释|认为|指出|强调|直言|称|笑道|问道|答道|写道|问|答|道|喊|提醒|谈起|算了|自豪|讲)(?:[，。！？：、,.]|$|[\\p{IsHan}]{0,6}[，。,.])");

	private final String text;

	private final List<Sentence> sentences = new ArrayList<>();

	private SentenceSplitter(String text) {
		this.text = text;
	}

	/**
	 * Splits a text.
	 * @param text the text
	 * @param ends the offsets where paragraphs end, ascending, the last one the length of
	 * the text
	 * @return its sentences in order, blanks between them left out
	 */
	static List<Sentence> split(String text, List<Integer> ends) {
		SentenceSplitter splitter = new SentenceSplitter(text);
		int from = 0;
		for (int end : ends) {
			splitter.splitParagraph(from, end);
			from = end;
		}
		return splitter.sentences;
	}

	private void splitParagraph(int from, int to) {
		int[] closers = closers(from, to);
		int start = from;
		int quote = -1;
		int at = from;
		while (at < to) {
			if (quote < 0 && closers[at - from] > 0) {
				quote = closers[at - from];
			}
			if (!isEnd(at, from, to)) {
				quote = (at == quote) ? -1 : quote;
				at++;
				continue;
			}
			int end = at + 1;
			while (end < to && (isEnd(end, from, to) || CLOSING.indexOf(this.text.charAt(end)) >= 0 || end == quote)) {
				end++;
			}
			boolean quoted = quote >= end;
			boolean ended = quote >= at && quote < end;
			boolean goesOn = quoted ? quote - start <= LONGEST_QUOTATION : end - start <= LONGEST_QUOTATION
					&& (closesBracket(at, end) || (ended && (opensQuotation(end, to) || speaks(end, to))));
			if (!goesOn) {
				add(start, end);
				start = end;
			}
			quote = quoted ? quote : -1;
			at = end;
		}
		add(start, to);
	}

	/**
	 * {@return for each offset at which a quotation begins, counted from the paragraph's
	 * start, the offset of the mark that closes it, else 0}
	 */
	private int[] closers(int from, int to) {
		int[] closers = new int[to - from];
		int open = -1;
		int depth = 0;
		int straight = -1;
		boolean openBefore = false;
		for (int i = from; i < to; i++) {
			openBefore ^= this.text.charAt(i) == '"';
		}
		for (int i = from; i < to; i++) {
			char character = this.text.charAt(i);
			if (character >= FIRST_HAN && character <= LAST_HAN) {
				continue;
			}
			if (OPENING_QUOTES.indexOf(character) >= 0) {
				open = (depth == 0) ? i : open;
				depth++;
			}
			else if (CLOSING_QUOTES.indexOf(character) >= 0 && depth > 0) {
				depth--;
				if (depth == 0) {
					closers[open - from] = i;
				}
			}
			else if (character == '"' && openBefore && straight < 0 && i > from && isEnd(i - 1, from, to)) {
				openBefore = false;
			}
			else if (character == '"') {
				if (straight >= 0) {
					closers[straight - from] = i;
				}
				straight = (straight >= 0) ? -1 : i;
			}
		}
		return closers;
	}

	private boolean isEnd(int at, int from, int to) {
		char character = this.text.charAt(at);
		if (character >= FIRST_HAN && character <= LAST_HAN) {
			return false;
		}
		if (ENDS.indexOf(character) >= 0) {
			return true;
		}
		if (character != '.' || at == from) {
			return false;
		}
		char before = this.text.charAt(at - 1);
		boolean free = at + 1 == to || !isAsciiLetterOrDigit(this.text.charAt(at + 1));
		return free && (Character.isIdeographic(before) || CLOSING.indexOf(before) >= 0 || before == '"'
				|| before == '%' || (before >= '0' && before <= '9' && at + 1 < to
						&& Character.isIdeographic(this.text.charAt(at + 1))));
	}

	private static boolean isAsciiLetterOrDigit(char character) {
		return character < 0x80 && Character.isLetterOrDigit(character);
	}

	private boolean closesBracket(int from, int to) {
		for (int at = from; at < to; at++) {
			if (this.text.charAt(at) == '）' || this.text.charAt(at) == ')') {
				return true;
			}
		}
		return false;
	}

	private boolean opensQuotation(int at, int to) {
		return at < to && OPENING_QUOTES.indexOf(this.text.charAt(at)) >= 0;
	}

	private boolean speaks(int at, int to) {
		return SPEAKER.matcher(this.text).region(at, Math.min(to, at + SPEAKER_WINDOW)).find();
	}

	private void add(int from, int to) {
		int start = from;
		while (to - start > LONGEST) {
			int cut = start + LONGEST;
			while (cut > start && COMMAS.indexOf(this.text.charAt(cut - 1)) < 0) {
				cut--;
			}
			if (cut == start) {
				cut = start + LONGEST - (Character.isHighSurrogate(this.text.charAt(start + LONGEST - 1)) ? 1 : 0);
			}
			addTrimmed(start, cut);
			start = cut;
		}
		addTrimmed(start, to);
	}

	private void addTrimmed(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Blanks.isBlank(this.text.charAt(start))) {
			start++;
		}
		while (end > start && Blanks.isBlank(this.text.charAt(end - 1))) {
			end--;
		}
		if (start < end) {
			Span span = new Span(start, end);
			this.sentences.add(new Sentence(this.sentences.size(), span, span.of(this.text)));
		}
	}

}

package org.jiceng.extraction.page;

import java.util.regex.Pattern;

/**
 * Judges whether a text that ends inside a sentence goes on in another one: an open
 * quotation must be closed, a number wants its unit, and what cannot begin a sentence
 * wants a beginning.
 */
final class SeamRules {

	private static final int WINDOW = 40;

	private static final Pattern NUMBER_LAST = Pattern.compile("[\\d０-９百千万亿]$");

	private static final Pattern SMALL_NUMBER_LAST = Pattern.compile("[一二三四五六七八九十几两]$");

	private static final Pattern UNIT_FIRST = Pattern.compile("^[年月日时分秒万亿元千百个名人户亩吨公里米％%岁度倍多余家条项件次台辆套届期号座所只头株]");

	private static final Pattern SPEAKER_FIRST = Pattern.compile("^[\\p{IsHan}·]{2,5}[：:]");

	private SeamRules() {
	}

	/**
	 * {@return how well a beginning fits an end, above 0 if something speaks for it,
	 * below if something speaks against it}
	 */
	static double fit(String tail, String head) {
		double fit = quotes(tail, head);
		String end = tail.substring(Math.max(0, tail.length() - WINDOW));
		boolean unit = UNIT_FIRST.matcher(head).lookingAt();
		if (unit && (NUMBER_LAST.matcher(end).find() || SMALL_NUMBER_LAST.matcher(end).find())) {
			fit += 3;
		}
		else if (NUMBER_LAST.matcher(end).find()) {
			fit -= 2;
		}
		else if (SentenceEdges.beginsInside(head)) {
			fit += 1.5;
		}
		return SPEAKER_FIRST.matcher(head).lookingAt() ? fit - 3 : fit;
	}

	private static double quotes(String tail, String head) {
		boolean open = Quotes.isOpenAtEnd(tail);
		boolean closed = Quotes.isOpenAtStart(head);
		if (open && closed) {
			return 3;
		}
		if (open != closed) {
			return -3;
		}
		return (head.startsWith("“") || head.startsWith("\"")) ? -0.5 : 0;
	}

}

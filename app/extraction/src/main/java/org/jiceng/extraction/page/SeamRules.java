package org.jiceng.extraction.page;

import java.util.regex.Pattern;

/**
 * Judges whether a text that ends inside a sentence goes on in another one: an open
 * quotation must be closed, a number wants its unit, and what cannot begin a sentence
 * wants a beginning.
 */
final class SeamRules {

	private static final int WINDOW = 8;

	private static final Pattern NUMBER_LAST = Pattern.compile("[\\d０-９百千万亿]$");

	private static final Pattern SMALL_NUMBER_LAST = Pattern.compile("[一二三四五六七八九十几两]$");

	private static final Pattern UNIT_FIRST = Pattern.compile("^[年月日时分秒万亿元千百个名人户亩吨公里米％%岁度倍多余家条项件次台辆套届期号座所只头株]");

	private static final Pattern SPEAKER_FIRST = Pattern.compile("^[\\p{IsHan}·]{2,5}[：:]");

	private SeamRules() {
	}

	/**
	 * The end of a text.
	 *
	 * @param open whether a quotation is open
	 * @param number whether the last character is of a number that wants a unit
	 * @param smallNumber whether it is a number word, which may stand without one
	 */
	record Tail(boolean open, boolean number, boolean smallNumber) {

		static Tail of(String text) {
			String end = text.substring(Math.max(0, text.length() - WINDOW));
			return new Tail(Quotes.isOpenAtEnd(text), NUMBER_LAST.matcher(end).find(),
					SMALL_NUMBER_LAST.matcher(end).find());
		}

	}

	/**
	 * The beginning of a text.
	 *
	 * @param closes whether a quotation was open before it
	 * @param quotes whether it begins with a quotation
	 * @param unit whether it begins with a unit of measure
	 * @param inside whether no sentence can begin so
	 * @param speaker whether it begins with a speaker's name and a colon
	 */
	record Head(boolean closes, boolean quotes, boolean unit, boolean inside, boolean speaker) {

		static Head of(String text) {
			return new Head(Quotes.isOpenAtStart(text), text.startsWith("“") || text.startsWith("\""),
					UNIT_FIRST.matcher(text).lookingAt(), SentenceEdges.beginsInside(text),
					SPEAKER_FIRST.matcher(text).lookingAt());
		}

	}

	/**
	 * {@return how well a beginning fits an end, above 0 if something speaks for it,
	 * below if something speaks against it}
	 */
	static double fit(Tail tail, Head head) {
		double fit = head.speaker() ? -3 : 0;
		if (tail.open() != head.closes()) {
			fit -= 3;
		}
		else if (tail.open()) {
			fit += 3;
		}
		else if (head.quotes()) {
			fit -= 0.5;
		}
		if (head.unit() && (tail.number() || tail.smallNumber())) {
			return fit + 3;
		}
		if (tail.number()) {
			return fit - 2;
		}
		return head.inside() ? fit + 1.5 : fit;
	}

}

package org.jiceng.extraction.page;

import java.util.regex.Pattern;

/**
 * Tells of a paragraph whether it begins and ends with a sentence or was cut inside one.
 */
final class SentenceEdges {

	/** 元，… 次），… 的… cannot begin a sentence. */
	private static final Pattern BEGINS_INSIDE = Pattern
		.compile("^(?:[，。、；：！？”’』」）》%％,.;:!?)]|[元万亿][，。、元,.]|[年月日][，、起末初底,]|[的了着们之矣吧呢吗]|（[次人]）)");

	private static final Pattern AMOUNT_FIRST = Pattern
		.compile("^[\\d.]+(?:万|亿|余|多)*(?:元|个|名|人|户|亩|吨|公里|平方米|米|家|项|件|次|台|辆|套|只|条|头|棵|株|倍|%|％)");

	private static final String ENDS = "。！？!?…；;：:）)";

	private static final String CLOSING = "”’』」\"》";

	private SentenceEdges() {
	}

	/**
	 * {@return whether no sentence and no headline can begin so}
	 */
	static boolean cannotBegin(String text) {
		return BEGINS_INSIDE.matcher(text).lookingAt();
	}

	/**
	 * {@return whether a text begins inside a sentence, by its first characters}
	 */
	static boolean beginsInside(String text) {
		return cannotBegin(text) || text.startsWith("——") || AMOUNT_FIRST.matcher(text).lookingAt();
	}

	/**
	 * {@return whether a text ends inside a sentence}
	 */
	static boolean endsInside(String text) {
		int last = text.length() - 1;
		while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
			last--;
		}
		char character = text.charAt(last);
		if (character == '.') {
			return last > 0 && text.charAt(last - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(last - 1));
		}
		return ENDS.indexOf(character) < 0;
	}

}

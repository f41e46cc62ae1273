package org.jiceng.extraction.relation;

import java.util.regex.Matcher;

/**
 * The matches of a pattern in a sentence from left to right, tried only at characters
 * with which one may begin. It finds what {@link Matcher#find()} finds.
 */
final class SlotMatches {

	private final SlotPattern pattern;

	private final String text;

	private final Matcher matcher;

	private int next;

	SlotMatches(SlotPattern pattern, String text) {
		this.pattern = pattern;
		this.text = text;
		this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * Looks for the next match.
	 * @return whether there is one, which {@link #match()} then tells
	 */
	boolean find() {
		if (!this.pattern.hasFirstCharacters()) {
			return this.matcher.find();
		}
		for (int at = this.next; at < this.text.length(); at++) {
			if (this.pattern.mayBegin(this.text.charAt(at))
					&& this.matcher.region(at, this.text.length()).lookingAt()) {
				this.next = this.matcher.end();
				return true;
			}
		}
		this.next = this.text.length();
		return false;
	}

	/**
	 * {@return the match that was found last}
	 */
	Matcher match() {
		return this.matcher;
	}

}

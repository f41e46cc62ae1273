package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as rules read it: each outermost mention is one character, blanks are left
 * out, half-width punctuation is full-width. Every character knows where it stands in the
 * article.
 */
final class SlotText {

	private static final String HALF_WIDTH = ",;:()!?\"";

	private static final String FULL_WIDTH = "，；：（）！？“";

	private static final Pattern GLOSS = Pattern.compile("[（(](?:以下)?(?:统一)?(?:简称|称为?|下称)[^）)]{1,30}[）)]");

	/** Most characters of a page lie between these, and none of them is changed. */
	private static final char FIRST_HAN = '\u4E00';

	private static final char LAST_HAN = '\u9FFF';

	private static final Span NO_GLOSS = new Span(0, 0);

	private final Article article;

	private final Sentence sentence;

	private final StringBuilder characters;

	/** Where in the article each character starts and ends. */
	private final int[] starts;

	private final int[] ends;

	private final List<Slot> slots = new ArrayList<>();

	private final Span gloss;

	private final String text;

	/**
	 * Reads a sentence.
	 * @param article its article
	 * @param sentence the sentence
	 * @param things its outermost mentions in text order, none overlapping another
	 */
	SlotText(Article article, Sentence sentence, List<StandIn> things) {
		this.article = article;
		this.sentence = sentence;
		this.gloss = gloss(sentence);
		// Several things may stand for one word: 两省.
		int most = sentence.span().length() + things.size();
		this.characters = new StringBuilder(most);
		this.starts = new int[most];
		this.ends = new int[most];
		int at = sentence.span().start();
		List<Slot> chain = new ArrayList<>();
		for (int i = 0; i < things.size(); i++) {
			StandIn thing = things.get(i);
			appendText(at, thing.printed().start());
			at = thing.printed().end();
			if (!this.gloss.overlaps(thing.printed())) {
				at = unquoted(at);
				Slot slot = new Slot(thing.mention(), thing.entity(), List.copyOf(chain), thing.printed(),
						this.characters.length());
				if (i + 1 < things.size() && isChained(slot, things.get(i + 1))) {
					chain.add(slot);
				}
				else {
					appendSlot(slot);
					chain.clear();
				}
			}
		}
		appendText(at, sentence.span().end());
		this.text = this.characters.toString();
	}

	/** （以下简称“青峰集团”） says nothing but a name. */
	private static Span gloss(Sentence sentence) {
		if (sentence.text().indexOf('称') < 0) {
			return NO_GLOSS;
		}
		Matcher matcher = GLOSS.matcher(sentence.text());
		return matcher.find() ? new Span(matcher.start(), matcher.end()).shifted(sentence.span().start()) : NO_GLOSS;
	}

	/**
	 * Takes back the quotation mark before a thing that stands in quotation marks alone,
	 * 与“青峰坊”签约, and hands back where the text goes on behind the other one.
	 */
	private int unquoted(int end) {
		int last = this.characters.length() - 1;
		boolean quoted = last >= 0 && this.characters.charAt(last) == '“' && end < this.sentence.span().end()
				&& "”\"".indexOf(this.article.text().charAt(end)) >= 0;
		if (quoted) {
			this.characters.setLength(last);
		}
		return quoted ? end + 1 : end;
	}

	/** A place printed right before a smaller place or a body only says where it is. */
	private static boolean isChained(Slot slot, StandIn next) {
		return PageEntities.isArea(slot.entity()) && slot.printed().end() == next.printed().start()
				&& !PageEntities.isPerson(next.entity()) && !next.entity().id().equals(slot.entity().id());
	}

	private void appendSlot(Slot slot) {
		Span span = slot.span();
		append(SlotPattern.character(slot.entity().type()), span.start(), span.end());
		this.slots.add(slot);
	}

	private void append(char character, int start, int end) {
		this.starts[this.characters.length()] = start;
		this.ends[this.characters.length()] = end;
		this.characters.append(character);
	}

	private void appendText(int from, int to) {
		for (int i = from; i < to; i++) {
			if (i < this.gloss.end() && i >= this.gloss.start()) {
				continue;
			}
			char character = this.article.text().charAt(i);
			if (character >= FIRST_HAN && character <= LAST_HAN) {
				append(character, i, i + 1);
			}
			else if (!Character.isWhitespace(character) && character != '\u3000') {
				int half = HALF_WIDTH.indexOf(character);
				char normal = (half >= 0) ? FULL_WIDTH.charAt(half) : character;
				append((normal >= '\uE000' && normal <= '\uF8FF') ? '\uFFFD' : normal, i, i + 1);
			}
		}
	}

	String text() {
		return this.text;
	}

	Article article() {
		return this.article;
	}

	Sentence sentence() {
		return this.sentence;
	}

	/**
	 * {@return the slots in text order}
	 */
	List<Slot> slots() {
		return this.slots;
	}

	/**
	 * {@return the slot at an index, or {@code null} if a plain character stands there}
	 */
	@Nullable Slot slot(int index) {
		if (index < 0 || index >= this.text.length() || !SlotPattern.isSlot(this.text.charAt(index))) {
			return null;
		}
		return this.slots.get(first(index));
	}

	/**
	 * {@return the place of a slot of this text among its slots}
	 */
	int indexOf(Slot slot) {
		return first(slot.at());
	}

	/**
	 * {@return the slots between two indexes}
	 */
	List<Slot> slots(int from, int to) {
		return (from >= to) ? List.of() : Collections.unmodifiableList(this.slots.subList(first(from), first(to)));
	}

	/** The index of the first slot at or after a place. */
	private int first(int at) {
		int low = 0;
		int high = this.slots.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.slots.get(middle).at() < at) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * {@return where a stretch of this text stands in the article}
	 */
	Span inArticle(int from, int to) {
		if (from >= to) {
			throw new IllegalArgumentException("No text from %d to %d".formatted(from, to));
		}
		return new Span(this.starts[from], this.ends[to - 1]);
	}

	/**
	 * {@return where the clause around an index starts, after the last of some marks}
	 */
	int clauseStart(int index, String marks) {
		int at = index;
		while (at > 0 && marks.indexOf(this.text.charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}

	/**
	 * {@return where the clause around an index ends, before the next of some marks}
	 */
	int clauseEnd(int index, String marks) {
		int at = index;
		while (at < this.text.length() && marks.indexOf(this.text.charAt(at)) < 0) {
			at++;
		}
		return at;
	}

}

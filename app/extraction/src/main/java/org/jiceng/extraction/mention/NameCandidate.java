package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;

/**
 * What is known of a span that may be the full name of a person.
 *
 * @param view the article
 * @param span where it stands
 * @param name its text
 * @param titled whether what stands before it speaks for a name as a title does
 * @param left 0 to 4: how much the text before it speaks for a name
 * @param right -1 to 4: how much the text after it does
 * @param words 3 where the segmenter reads a name, less the more other words it reads
 * @param surname the surname it begins with, empty if none
 * @param common whether it begins with a surname that many bear
 * @param dotted whether it is written with ·
 * @param transliterated whether it is written in characters that names of other languages
 * are transliterated with
 * @param composed whether it is made of parts of names of other languages
 * @param plural whether a word for many of a kind stands before it
 * @param cut whether the segmenter read one character less, which mostly ends a name
 * @param named whether behind a title it is a name though the segmenter reads words
 */
record NameCandidate(ArticleView view, Span span, String name, boolean titled, int left, int right, int words,
		String surname, boolean common, boolean dotted, boolean transliterated, boolean composed, boolean plural,
		boolean cut, boolean named) {

	/** Whether it begins as names do. */
	boolean surnamed() {
		return this.common || this.dotted || !this.surname.isEmpty();
	}

	/**
	 * Whether the segmenter reads a name, or nearly one where much else speaks for it.
	 */
	boolean read() {
		return this.words >= 3
				|| ((this.right >= 4 || (this.surname.length() == 2 && this.name.length() == 4)) && this.words >= 2);
	}

	/** Whether it is long for a name of Chinese characters and written as others are. */
	boolean longTransliterated() {
		return this.name.length() > 3 && this.transliterated;
	}

	char first() {
		return this.name.charAt(0);
	}

	char last() {
		return this.name.charAt(this.name.length() - 1);
	}

	char before() {
		return this.view.at(this.span.start() - 1);
	}

	char after() {
		return this.view.at(this.span.end());
	}

}

package org.jiceng.extraction.relation;

import org.jspecify.annotations.Nullable;

/**
 * One post of a chain as printed: 原副局长 of 清河县财政局.
 *
 * @param body the body or place printed right before the title, or {@code null} where it
 * is left out
 * @param noun a common noun for the body that is part of the printed title (组织部 in 组织部部长
 * after 县委常委), or empty
 * @param title the title without the organisation
 * @param tense what the words around it say about the time
 * @param sent whether the body only sends the holder elsewhere: 县财政局选派的第一书记
 * @param from where it starts in the pattern text
 * @param to where it ends there
 */
record Post(@Nullable Slot body, String noun, String title, Tense tense, boolean sent, int from, int to) {

	/** What the words around a post say about the time. */
	enum Tense {

		/** Nothing. */
		UNSAID,
		/** 原, 时任, 曾任. */
		FORMER,
		/** 现任, 新任. */
		CURRENT

	}

}

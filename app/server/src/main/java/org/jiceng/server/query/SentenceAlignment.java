package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Leads from offsets on a page to offsets in a sentence that is put together from pieces
 * of the page.
 */
final class SentenceAlignment {

	private final List<OffsetRange> pieces;

	SentenceAlignment(List<OffsetRange> pieces) {
		this.pieces = List.copyOf(pieces);
	}

	/**
	 * Tells where in the sentence a stretch of the page stands.
	 * @param onPage a stretch of the page
	 * @return the parts of the sentence that show it, in the sentence's order, neighbours
	 * joined; empty if the sentence shows none of it
	 */
	List<OffsetRange> inSentence(OffsetRange onPage) {
		List<OffsetRange> found = new ArrayList<>();
		int at = 0;
		for (OffsetRange piece : this.pieces) {
			int start = Math.max(onPage.start(), piece.start());
			int end = Math.min(onPage.end(), piece.end());
			if (start < end) {
				append(found, new OffsetRange(at + start - piece.start(), at + end - piece.start()));
			}
			at += piece.end() - piece.start();
		}
		return found;
	}

	private static void append(List<OffsetRange> found, OffsetRange next) {
		if (!found.isEmpty() && found.get(found.size() - 1).end() == next.start()) {
			found.add(new OffsetRange(found.remove(found.size() - 1).start(), next.end()));
		}
		else {
			found.add(next);
		}
	}

}

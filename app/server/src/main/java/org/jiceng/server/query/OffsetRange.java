package org.jiceng.server.query;

/**
 * A stretch of text in UTF-16 offsets, half open: {@code start} is in it, {@code end} is
 * the first offset after it.
 *
 * @param start where it begins
 * @param end where it ends
 */
public record OffsetRange(int start, int end) {

	public OffsetRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No stretch of text goes from %d to %d".formatted(start, end));
		}
	}

}

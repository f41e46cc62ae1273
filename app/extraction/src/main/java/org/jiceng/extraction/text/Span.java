package org.jiceng.extraction.text;

/**
 * A stretch of text, half open, in UTF-16 offsets.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("Not a span: %d to %d".formatted(start, end));
		}
	}

	/**
	 * {@return the number of UTF-16 units}
	 */
	public int length() {
		return this.end - this.start;
	}

	/**
	 * {@return whether the other span lies in this one or equals it}
	 */
	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/**
	 * {@return whether the two spans share at least one character}
	 */
	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/**
	 * {@return the text under this span}
	 */
	public String of(CharSequence text) {
		return text.subSequence(this.start, this.end).toString();
	}

	/**
	 * {@return this span moved to the right by a number of characters}
	 */
	public Span shifted(int offset) {
		return new Span(this.start + offset, this.end + offset);
	}

	/** Earlier spans come first, of those that start together the longer one. */
	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(this.start, other.start);
		return (byStart != 0) ? byStart : Integer.compare(other.end, this.end);
	}

}

package org.jiceng.extraction.relation;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * The characters with which a match of a regular expression may begin, read off the
 * expression: {@code (?<!不)(印发|出台)?文} begins with 印, 出 or 文. It knows the expressions
 * that {@link SlotPattern} makes; where it does not know one, any character may begin it.
 */
final class FirstCharacters {

	private final String regex;

	private int at;

	private FirstCharacters(String regex) {
		this.regex = regex;
	}

	/**
	 * {@return the characters with which a match may begin, or {@code null} if that may
	 * be any, or none}
	 */
	static @Nullable BitSet of(String regex) {
		BitSet characters = new BitSet();
		boolean empty = new FirstCharacters(regex).alternatives(characters);
		return (empty || characters.cardinality() > Character.MAX_VALUE / 2) ? null : characters;
	}

	/** Adds what alternatives begin with; returns whether one of them may be empty. */
	private boolean alternatives(BitSet characters) {
		boolean empty = sequence(characters);
		while (this.at < this.regex.length() && this.regex.charAt(this.at) == '|') {
			this.at++;
			empty |= sequence(characters);
		}
		return empty;
	}

	private boolean sequence(BitSet characters) {
		boolean empty = true;
		while (this.at < this.regex.length() && "|)".indexOf(this.regex.charAt(this.at)) < 0) {
			BitSet first = new BitSet();
			boolean none = part(first);
			none |= isOptional();
			if (empty) {
				characters.or(first);
				empty = none;
			}
		}
		return empty;
	}

	/** Adds what one group, set or character begins with. */
	private boolean part(BitSet characters) {
		char first = this.regex.charAt(this.at++);
		switch (first) {
			case '(' -> {
				return group(characters);
			}
			case '[' -> set(characters);
			case '^', '$' -> {
				return true;
			}
			case '\\' -> {
				char escaped = this.regex.charAt(this.at++);
				if (!Character.isLetterOrDigit(escaped)) {
					characters.set(escaped);
					return false;
				}
				any(characters);
				// \d is a digit, but \b is no character.
				return escaped != 'd';
			}
			case '.' -> any(characters);
			default -> {
				if (Character.isSurrogate(first)) {
					any(characters);
				}
				characters.set(first);
			}
		}
		return false;
	}

	private static void any(BitSet characters) {
		characters.set(0, Character.MAX_VALUE + 1);
	}

	/** What stands ahead or behind is not part of a match. */
	private boolean group(BitSet characters) {
		boolean around = false;
		if (this.regex.charAt(this.at) == '?') {
			around = this.regex.startsWith("?=", this.at) || this.regex.startsWith("?!", this.at)
					|| this.regex.startsWith("?<=", this.at) || this.regex.startsWith("?<!", this.at);
			boolean named = !around && this.regex.startsWith("?<", this.at);
			this.at = named ? this.regex.indexOf('>', this.at) + 1
					: this.at + (this.regex.startsWith("?<", this.at) ? 3 : 2);
		}
		boolean empty = alternatives(around ? new BitSet() : characters);
		this.at++;
		return around || empty;
	}

	/** The characters of a set such as {@code [、和与]} or {@code [^，。]}. */
	private void set(BitSet characters) {
		int end = this.regex.indexOf(']', this.at);
		String members = this.regex.substring(this.at, end);
		this.at = end + 1;
		boolean not = members.startsWith("^");
		BitSet set = new BitSet();
		if (members.contains("\\") || members.contains("[") || members.contains("&&")) {
			not = false;
			any(set);
		}
		for (int i = not ? 1 : 0; i < members.length(); i++) {
			boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
			set.set(members.charAt(i), members.charAt(range ? i + 2 : i) + 1);
			i += range ? 2 : 0;
		}
		if (not) {
			set.flip(0, Character.MAX_VALUE + 1);
		}
		characters.or(set);
	}

	/**
	 * Skips {@code ?}, {@code {0,4}} and the like; returns whether they allow nothing.
	 */
	private boolean isOptional() {
		if (this.at == this.regex.length() || "?*+{".indexOf(this.regex.charAt(this.at)) < 0) {
			return false;
		}
		boolean optional = "?*".indexOf(this.regex.charAt(this.at)) >= 0 || this.regex.startsWith("{0", this.at);
		this.at = (this.regex.charAt(this.at) == '{') ? this.regex.indexOf('}', this.at) + 1 : this.at + 1;
		if (this.at < this.regex.length() && "?+".indexOf(this.regex.charAt(this.at)) >= 0) {
			this.at++;
		}
		return optional;
	}

}

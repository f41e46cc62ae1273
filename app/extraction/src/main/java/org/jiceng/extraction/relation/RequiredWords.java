package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text must hold for a regular expression to be found in it, read off the
 * expression: {@code (印发|出台)[甲乙]文?} needs 印发 or 出台, and it needs 甲 or 乙. It knows the
 * expressions that {@link SlotPattern} makes; of what it does not know it requires
 * nothing.
 */
final class RequiredWords {

	/** A larger set of characters rules out next to nothing. */
	private static final int LARGEST_SET = 64;

	private final String regex;

	private int at;

	private RequiredWords(String regex) {
		this.regex = regex;
	}

	/**
	 * {@return sets of words: of each set a text must hold at least one word}
	 */
	static List<Set<String>> of(String regex) {
		return new RequiredWords(regex).alternatives();
	}

	private List<Set<String>> alternatives() {
		List<List<Set<String>>> branches = new ArrayList<>();
		branches.add(sequence());
		while (hasNext() && next() == '|') {
			this.at++;
			branches.add(sequence());
		}
		if (branches.size() == 1) {
			return branches.get(0);
		}
		if (branches.stream().anyMatch(List::isEmpty)) {
			return List.of();
		}
		Set<String> any = new LinkedHashSet<>();
		branches.forEach((branch) -> any.addAll(strictest(branch)));
		return List.of(any);
	}

	/** Long words are rarest, then few of them. */
	private static Set<String> strictest(List<Set<String>> sets) {
		return sets.stream()
			.max(Comparator.<Set<String>>comparingInt((set) -> set.stream().mapToInt(String::length).min().orElse(0))
				.thenComparing(Comparator.<Set<String>>comparingInt(Set::size).reversed()))
			.orElseThrow();
	}

	private List<Set<String>> sequence() {
		List<Set<String>> sets = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		while (hasNext() && next() != '|' && next() != ')') {
			boolean plain = "([^$.\\".indexOf(next()) < 0 || isEscapedMark();
			List<Set<String>> part = part();
			boolean optional = isOptional();
			boolean once = !skipQuantifier();
			if (plain && !optional) {
				part.forEach((set) -> run.append(set.iterator().next()));
			}
			if (!plain || optional || !once) {
				flush(run, sets);
			}
			if (!plain && !optional) {
				sets.addAll(part);
			}
		}
		flush(run, sets);
		return sets;
	}

	private static void flush(StringBuilder run, List<Set<String>> sets) {
		if (run.length() > 0) {
			sets.add(Set.of(run.toString()));
			run.setLength(0);
		}
	}

	private boolean isEscapedMark() {
		return next() == '\\' && !Character.isLetterOrDigit(this.regex.charAt(this.at + 1));
	}

	/** Reads one group, set or character. */
	private List<Set<String>> part() {
		char first = this.regex.charAt(this.at++);
		return switch (first) {
			case '(' -> group();
			case '[' -> set();
			case '^', '$', '.' -> List.of();
			case '\\' -> {
				char escaped = this.regex.charAt(this.at++);
				yield Character.isLetterOrDigit(escaped) ? List.of() : List.of(Set.of(String.valueOf(escaped)));
			}
			default -> List.of(Set.of(String.valueOf(first)));
		};
	}

	/**
	 * What a group must hold; it is not asked for what must not stand ahead or behind.
	 */
	private List<Set<String>> group() {
		boolean around = false;
		boolean not = false;
		if (hasNext() && next() == '?') {
			around = this.regex.startsWith("?=", this.at) || this.regex.startsWith("?!", this.at)
					|| this.regex.startsWith("?<=", this.at) || this.regex.startsWith("?<!", this.at);
			not = this.regex.startsWith("?!", this.at) || this.regex.startsWith("?<!", this.at);
			int named = this.regex.indexOf('>', this.at);
			this.at = this.regex.startsWith("?<", this.at) && !around ? named + 1
					: this.at + (this.regex.startsWith("?<", this.at) ? 3 : 2);
		}
		List<Set<String>> inner = alternatives();
		this.at++;
		return not ? List.of() : inner;
	}

	/** The characters of a set such as {@code [、和与]}. */
	private List<Set<String>> set() {
		int end = this.regex.indexOf(']', this.at);
		String members = this.regex.substring(this.at, end);
		this.at = end + 1;
		if (members.startsWith("^") || members.contains("-") || members.contains("\\") || members.contains("[")
				|| members.contains("&&") || members.length() > LARGEST_SET) {
			return List.of();
		}
		return List
			.of(members.chars().mapToObj(Character::toString).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	private boolean isOptional() {
		return hasNext() && (next() == '?' || next() == '*' || this.regex.startsWith("{0", this.at));
	}

	/** Skips {@code ?}, {@code {2,4}} and the like; returns whether one was there. */
	private boolean skipQuantifier() {
		if (!hasNext() || "?*+{".indexOf(next()) < 0) {
			return false;
		}
		this.at = (next() == '{') ? this.regex.indexOf('}', this.at) + 1 : this.at + 1;
		if (hasNext() && (next() == '?' || next() == '+')) {
			this.at++;
		}
		return true;
	}

	private boolean hasNext() {
		return this.at < this.regex.length();
	}

	private char next() {
		return this.regex.charAt(this.at);
	}

}

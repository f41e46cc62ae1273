package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Alternatives of a regular expression, asked for by halves of the characters with which
 * they begin: Java tries them one after the other, and a class of words has up to two
 * hundred, of which nearly all begin with another character than the text goes on with.
 * The new expression matches what the old one does, in the same order of preference.
 */
final class Alternatives {

	/** So few are tried one after the other. */
	private static final int FEW = 6;

	private static final String ANY = "[\\u0000-\\uFFFF]";

	/**
	 * One of the alternatives.
	 *
	 * @param regex its expression
	 * @param firsts the characters with which it may begin, or {@code null} if any may or
	 * none need
	 */
	private record Alternative(String regex, @Nullable BitSet firsts) {

		static Alternative of(String regex) {
			boolean plain = regex.length() > 1 && Character.isIdeographic(regex.charAt(0))
					&& "?*+{".indexOf(regex.charAt(1)) < 0;
			if (plain || (regex.length() == 1 && Character.isIdeographic(regex.charAt(0)))) {
				BitSet first = new BitSet();
				first.set(regex.charAt(0));
				return new Alternative(regex, first);
			}
			return new Alternative(regex, FirstCharacters.of(regex));
		}

		boolean mayBegin(int from, int to) {
			int first = (this.firsts == null) ? from : this.firsts.nextSetBit(from);
			return first >= 0 && first <= to;
		}

	}

	private Alternatives() {
	}

	/**
	 * {@return an expression for alternatives, which may stand wherever a group may}
	 * @param regex the alternatives, separated by {@code |}
	 */
	static String regex(String regex) {
		List<Alternative> all = split(regex).stream().map(Alternative::of).toList();
		// A name may be given to one group only, and halves may share alternatives.
		if (all.size() <= FEW || regex.matches("(?s).*\\(\\?<[a-z].*")) {
			return "(?:" + regex + ")";
		}
		List<Alternative> unknown = all.stream().filter((alternative) -> alternative.firsts() == null).toList();
		String halves = halves(all, 0, Character.MAX_VALUE);
		return unknown.isEmpty() ? halves : "(?:" + halves + "|(?!" + ANY + ")" + joined(unknown) + ")";
	}

	private static String halves(List<Alternative> alternatives, int from, int to) {
		int middle = middle(alternatives, from, to);
		List<Alternative> left = within(alternatives, from, middle);
		List<Alternative> right = within(alternatives, middle + 1, to);
		int most = Math.max(left.size(), right.size());
		if (alternatives.size() <= FEW || most == alternatives.size()) {
			return joined(alternatives);
		}
		return "(?:" + guard(from, middle) + halves(left, from, middle) + "|" + guard(middle + 1, to)
				+ halves(right, middle + 1, to) + ")";
	}

	/** A character before which as many of the alternatives begin as behind it. */
	private static int middle(List<Alternative> alternatives, int from, int to) {
		int[] firsts = alternatives.stream()
			.filter((alternative) -> alternative.firsts() != null)
			.mapToInt((alternative) -> alternative.firsts().nextSetBit(from))
			.sorted()
			.toArray();
		return (firsts.length == 0) ? to : Math.min(to - 1, firsts[(firsts.length - 1) / 2]);
	}

	private static List<Alternative> within(List<Alternative> alternatives, int from, int to) {
		return alternatives.stream().filter((alternative) -> alternative.mayBegin(from, to)).toList();
	}

	private static String guard(int from, int to) {
		return "(?=[\\u%04X-\\u%04X])".formatted(from, to);
	}

	private static String joined(List<Alternative> alternatives) {
		return alternatives.stream().map(Alternative::regex).collect(Collectors.joining("|", "(?:", ")"));
	}

	/** Cuts at the bars that stand in no group and no set. */
	private static List<String> split(String regex) {
		List<String> parts = new ArrayList<>();
		int start = 0;
		for (int at = 0; at < regex.length();) {
			if (regex.charAt(at) == '|') {
				parts.add(regex.substring(start, at));
				start = ++at;
			}
			else {
				at = partEnd(regex, at);
			}
		}
		parts.add(regex.substring(start));
		return parts;
	}

	/**
	 * {@return the offset behind the group, set or character that starts at an offset}
	 * @throws IllegalArgumentException if a bracket is not closed
	 */
	private static int partEnd(String regex, int start) {
		int end = start + 1;
		switch (regex.charAt(start)) {
			case '\\' -> end++;
			case '[' -> end = regex.indexOf(']', start) + 1;
			case '(' -> {
				while (end < regex.length() && regex.charAt(end) != ')') {
					end = partEnd(regex, end);
				}
				end++;
			}
			default -> {
			}
		}
		if (end <= start || end > regex.length()) {
			throw new IllegalArgumentException("A bracket is not closed: " + regex);
		}
		return end;
	}

}

package org.jiceng.extraction.relation;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jiceng.schema.EntityType;

/**
 * A pattern over the text of a sentence in which every mention is one typed slot. The
 * language, read from left to right:
 *
 * <ul>
 * <li>{@code {s:AGENCY|PLACE}} a slot of one of these types, captured under a name;
 * {@code {s:ACTOR+}} a list of them, joined by 、和与及</li>
 * <li>{@code <HELP>} any word of a class</li>
 * <li>{@code (给|为)} alternatives, {@code ?} after one of these parts or one character
 * makes it optional, {@code [，、]} one character of a set</li>
 * <li>{@code ~12} at most 12 characters of one sentence, slots included; {@code _12} at
 * most 12 characters without a slot and without a comma</li>
 * <li>anything else stands for itself; blanks are put aside</li>
 * </ul>
 *
 * Every repetition is bounded, so the time is linear in the length of the text.
 */
final class SlotPattern {

	/** The first of the private characters that stand for slots, one for each type. */
	private static final char FIRST_SLOT = '\uE000';

	private static final List<EntityType> TYPES = List.of(EntityType.values());

	private static final int LONGEST_LIST = 24;

	/** So many characters are told apart where matches may begin. */
	private static final int FIRSTS = 1 << 10;

	private static final String JOIN = "(?:[、和与及]|以及)";

	private static final Map<String, Set<EntityType>> GROUPS = Map.of("PEOPLE",
			EnumSet.of(EntityType.OFFICIAL, EntityType.PERSON), "BODY",
			EnumSet.of(EntityType.PARTY_BRANCH, EntityType.AGENCY, EntityType.ENTERPRISE, EntityType.ORGANIZATION),
			"AREA",
			EnumSet.of(EntityType.PROVINCE, EntityType.CITY, EntityType.COUNTY, EntityType.TOWN, EntityType.VILLAGE,
					EntityType.ZONE),
			"ACTOR", EnumSet.range(EntityType.PARTY_BRANCH, EntityType.ZONE), "AGENT",
			EnumSet.range(EntityType.OFFICIAL, EntityType.ZONE), "HELPED",
			EnumSet.complementOf(EnumSet.of(EntityType.POLICY)), "ANY", EnumSet.allOf(EntityType.class));

	/**
	 * Two stretches with a comma between them or none: without one, what follows would be
	 * tried at each place as often as the two can share the characters before it.
	 */
	private static final Pattern WINDOWS = Pattern.compile("_(\\d+)\\(，\\)\\?_(\\d+)");

	private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z][a-z0-9]*)>");

	private final Pattern pattern;

	private final Set<String> groups;

	/**
	 * The characters with which a match may begin, by their last bits: few others look
	 * like one of them, and those do not match. Empty where any character may.
	 */
	private final long[] firsts;

	private SlotPattern(Pattern pattern) {
		this.pattern = pattern;
		BitSet characters = FirstCharacters.of(pattern.pattern());
		this.firsts = new long[(characters != null) ? FIRSTS / Long.SIZE : 0];
		if (characters != null) {
			characters.stream().forEach((first) -> this.firsts[first % FIRSTS / Long.SIZE] |= 1L << first);
		}
		this.groups = GROUP.matcher(pattern.pattern())
			.results()
			.map((group) -> group.group(1))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Compiles a pattern.
	 * @param source the pattern's text
	 * @param classes the words of each class, separated by {@code |}
	 * @return the compiled pattern
	 * @throws IllegalArgumentException if the source is no pattern
	 */
	static SlotPattern compile(String source, Map<String, String> classes) {
		String distinct = WINDOWS.matcher(source).replaceAll((windows) -> {
			int both = Integer.parseInt(windows.group(1)) + Integer.parseInt(windows.group(2));
			return "(_" + both + "|_" + windows.group(1) + "，_" + windows.group(2) + ")";
		});
		return new SlotPattern(Pattern.compile(regex(distinct, classes)));
	}

	private static String regex(String source, Map<String, String> classes) {
		StringBuilder regex = new StringBuilder();
		int at = 0;
		while (at < source.length()) {
			char next = source.charAt(at);
			int end = at + 1;
			if (next == '{' && Character.isDigit(source.charAt(at + 1))) {
				end = source.indexOf('}', at) + 1;
				regex.append(source, at, end);
			}
			else if (next == '\\') {
				end = at + 2;
				regex.append(source, at, end);
			}
			else if (next == '{') {
				end = source.indexOf('}', at) + 1;
				regex.append(slot(source.substring(at + 1, end - 1)));
			}
			else if (next == '<' && Character.isUpperCase(source.charAt(at + 1))) {
				end = source.indexOf('>', at) + 1;
				String words = classes.get(source.substring(at + 1, end - 1));
				if (words == null) {
					throw new IllegalArgumentException("No class of words is named as in " + source);
				}
				regex.append(Alternatives.regex(regex(words, classes)));
			}
			else if (next == '~' || next == '_') {
				while (end < source.length() && Character.isDigit(source.charAt(end))) {
					end++;
				}
				regex.append((next == '~') ? "[^。；！？]" : "[^。；！？，：\uE000-\uE0FF]")
					.append("{0,")
					.append(source, at + 1, end)
					.append("}?");
			}
			else if (next == '(') {
				regex.append(source.startsWith("(?", at) ? "(" : "(?:");
			}
			else if (next == '*' || next == '+' || next == '.') {
				throw new IllegalArgumentException("Repetitions must be bounded: " + source);
			}
			else if (next != ' ') {
				regex.append(next);
			}
			at = end;
		}
		return regex.toString();
	}

	private static String slot(String source) {
		String[] parts = source.split(":", 2);
		boolean list = parts[1].endsWith("+");
		String type = "[" + characters(types(list ? parts[1].substring(0, parts[1].length() - 1) : parts[1])) + "]";
		return "(?<" + parts[0] + ">" + (list ? type + "(?:" + JOIN + "?" + type + "){0," + LONGEST_LIST + "}" : type)
				+ ")";
	}

	private static Set<EntityType> types(String names) {
		EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
		for (String name : names.split("\\|", -1)) {
			Set<EntityType> group = GROUPS.get(name);
			if (group != null) {
				types.addAll(group);
			}
			else {
				types.add(EntityType.valueOf(name));
			}
		}
		return types;
	}

	private static String characters(Set<EntityType> types) {
		StringBuilder characters = new StringBuilder();
		types.forEach((type) -> characters.append(character(type)));
		return characters.toString();
	}

	/**
	 * {@return the character that stands for a slot of a type}
	 */
	static char character(EntityType type) {
		return (char) (FIRST_SLOT + TYPES.indexOf(type));
	}

	/**
	 * {@return whether a character stands for a slot}
	 */
	static boolean isSlot(char character) {
		return character >= FIRST_SLOT && character <= '\uE0FF';
	}

	/**
	 * {@return a matcher over a text with slots}
	 */
	Matcher matcher(String text) {
		return this.pattern.matcher(text);
	}

	/**
	 * {@return whether it is known with which characters a match may begin}
	 */
	boolean hasFirstCharacters() {
		return this.firsts.length > 0;
	}

	/**
	 * {@return whether a match may begin with a character; never false for one that may}
	 */
	boolean mayBegin(char character) {
		return (this.firsts[character % FIRSTS / Long.SIZE] & (1L << character)) != 0;
	}

	/**
	 * {@return sets of words: a text that the pattern is found in holds at least one word
	 * of each}
	 */
	List<Set<String>> requiredWords() {
		return RequiredWords.of(this.pattern.pattern());
	}

	/**
	 * {@return whether the pattern captures slots under a name}
	 */
	boolean captures(String name) {
		return this.groups.contains(name);
	}

	/**
	 * {@return the regular expression}
	 */
	@Override
	public String toString() {
		return this.pattern.pattern();
	}

}

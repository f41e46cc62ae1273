package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.text.WordTrie;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a sentence which rules of all tables cannot match it, because no
 * word of some kind that they need stands in it. A rule that it lets through may still
 * find nothing; one that it holds back would have found nothing. Thread-safe.
 */
final class RuleGate {

	private final List<Rule> rules;

	/** For each rule the sets of words that it needs, by their numbers, one bit each. */
	private final long[][] needs;

	/** For each set the rules that are looked at only where it is held. */
	private final int[][] keyed;

	/** The rules that need no words. */
	private final BitSet always = new BitSet();

	/**
	 * Under each word the sets that it or a beginning of it is in, one bit each.
	 */
	private final WordTrie<long[]> sets;

	/** The gate of the sentences without slots, where few rules need none. */
	private final @Nullable RuleGate withoutSlots;

	RuleGate(List<Rule> rules) {
		this(rules,
				new RuleGate(rules.stream()
					.filter((rule) -> rule.pattern().requiredWords().stream().noneMatch(RuleGate::areSlots))
					.toList(), null));
	}

	private RuleGate(List<Rule> rules, @Nullable RuleGate withoutSlots) {
		this.withoutSlots = withoutSlots;
		this.rules = List.copyOf(rules);
		Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
		List<BitSet> needs = new ArrayList<>();
		for (Rule rule : rules) {
			BitSet needed = new BitSet();
			for (Set<String> words : rule.pattern().requiredWords()) {
				needed.set(numbers.computeIfAbsent(words, (key) -> numbers.size()));
			}
			needs.add(needed);
		}
		this.needs = needs.stream().map(BitSet::toLongArray).toArray(long[][]::new);
		this.keyed = keyed(needs, List.copyOf(numbers.keySet()));
		Map<String, BitSet> own = new HashMap<>();
		numbers.forEach((words, number) -> words
			.forEach((word) -> own.computeIfAbsent(word, (key) -> new BitSet()).set(number)));
		Map<String, long[]> withBeginnings = new HashMap<>();
		for (String word : own.keySet()) {
			BitSet all = new BitSet();
			for (int length = 1; length <= word.length(); length++) {
				BitSet beginning = own.get(word.substring(0, length));
				if (beginning != null) {
					all.or(beginning);
				}
			}
			withBeginnings.put(word, all.toLongArray());
		}
		this.sets = WordTrie.forward(withBeginnings);
	}

	private static boolean areSlots(Set<String> words) {
		return words.stream()
			.allMatch((word) -> word.chars().anyMatch((character) -> SlotPattern.isSlot((char) character)));
	}

	/** Of what a rule needs a set of long and few words is the rarest. */
	private int[][] keyed(List<BitSet> needs, List<Set<String>> sets) {
		List<BitSet> keyed = new ArrayList<>();
		sets.forEach((words) -> keyed.add(new BitSet()));
		Comparator<Integer> byRarity = Comparator
			.<Integer>comparingInt((number) -> sets.get(number).stream().mapToInt(String::length).min().orElse(0))
			.thenComparingInt((number) -> -sets.get(number).size());
		for (int rule = 0; rule < needs.size(); rule++) {
			int key = needs.get(rule).stream().boxed().max(byRarity).orElse(-1);
			((key < 0) ? this.always : keyed.get(key)).set(rule);
		}
		return keyed.stream().map((rules) -> rules.stream().toArray()).toArray(int[][]::new);
	}

	/**
	 * {@return the rules that may match a sentence, in their order}
	 */
	List<Rule> open(SlotText text) {
		if (this.withoutSlots != null && text.slots().isEmpty()) {
			return this.withoutSlots.open(text);
		}
		long[] held = held(text.text());
		BitSet open = (BitSet) this.always.clone();
		for (int set = 0; set < this.keyed.length; set++) {
			if ((held[set / Long.SIZE] & (1L << set)) != 0) {
				for (int rule : this.keyed[set]) {
					open.set(rule, isWithin(this.needs[rule], held));
				}
			}
		}
		List<Rule> rules = new ArrayList<>();
		for (int rule = open.nextSetBit(0); rule >= 0; rule = open.nextSetBit(rule + 1)) {
			rules.add(this.rules.get(rule));
		}
		return rules;
	}

	/** The sets of which a word stands in a text. */
	private long[] held(String text) {
		long[] held = new long[this.keyed.length / Long.SIZE + 1];
		for (int at = 0; at < text.length(); at++) {
			long[] found = this.sets.longest(text, at);
			for (int i = 0; found != null && i < found.length; i++) {
				held[i] |= found[i];
			}
		}
		return held;
	}

	private static boolean isWithin(long[] needed, long[] held) {
		for (int i = 0; i < needed.length; i++) {
			if ((needed[i] & ~held[i]) != 0) {
				return false;
			}
		}
		return true;
	}

}

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

/**
 * Tells in one pass over a sentence which rules of all tables cannot match it, because no
 * word of some kind that they need stands in it. A rule that it lets through may still
 * find nothing; one that it holds back would have found nothing. Thread-safe.
 */
final class RuleGate {

	private final List<Rule> rules;

	/** For each rule the numbers of the sets of words that it needs. */
	private final List<BitSet> needs = new ArrayList<>();

	/** For each set the rules that are looked at only where it is held. */
	private final List<List<Integer>> keyed = new ArrayList<>();

	/** The rules that need no words. */
	private final List<Integer> always = new ArrayList<>();

	/**
	 * Under each word the numbers of the sets that it or a beginning of it is in.
	 */
	private final WordTrie<int[]> sets;

	RuleGate(List<Rule> rules) {
		this.rules = List.copyOf(rules);
		Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
		for (Rule rule : rules) {
			BitSet needed = new BitSet();
			for (Set<String> words : rule.pattern().requiredWords()) {
				needed.set(numbers.computeIfAbsent(words, (key) -> numbers.size()));
			}
			this.needs.add(needed);
		}
		index(List.copyOf(numbers.keySet()));
		Map<String, BitSet> own = new HashMap<>();
		numbers.forEach((words, number) -> words
			.forEach((word) -> own.computeIfAbsent(word, (key) -> new BitSet()).set(number)));
		Map<String, int[]> withBeginnings = new HashMap<>();
		for (String word : own.keySet()) {
			BitSet all = new BitSet();
			for (int length = 1; length <= word.length(); length++) {
				BitSet beginning = own.get(word.substring(0, length));
				if (beginning != null) {
					all.or(beginning);
				}
			}
			withBeginnings.put(word, all.stream().toArray());
		}
		this.sets = WordTrie.forward(withBeginnings);
	}

	/** Of what a rule needs a set of long and few words is the rarest. */
	private void index(List<Set<String>> sets) {
		sets.forEach((words) -> this.keyed.add(new ArrayList<>(0)));
		Comparator<Integer> byRarity = Comparator
			.<Integer>comparingInt((number) -> sets.get(number).stream().mapToInt(String::length).min().orElse(0))
			.thenComparingInt((number) -> -sets.get(number).size());
		for (int rule = 0; rule < this.needs.size(); rule++) {
			int key = this.needs.get(rule).stream().boxed().max(byRarity).orElse(-1);
			((key < 0) ? this.always : this.keyed.get(key)).add(rule);
		}
	}

	/**
	 * {@return the rules that may match a sentence, in their order}
	 */
	List<Rule> open(SlotText text) {
		BitSet held = new BitSet(this.keyed.size());
		for (int at = 0; at < text.text().length(); at++) {
			int[] found = this.sets.longest(text.text(), at);
			for (int i = 0; found != null && i < found.length; i++) {
				held.set(found[i]);
			}
		}
		BitSet open = new BitSet(this.rules.size());
		this.always.forEach(open::set);
		for (int set = held.nextSetBit(0); set >= 0; set = held.nextSetBit(set + 1)) {
			List<Integer> keyed = this.keyed.get(set);
			for (int i = 0; i < keyed.size(); i++) {
				open.set(keyed.get(i), isWithin(this.needs.get(keyed.get(i)), held));
			}
		}
		List<Rule> rules = new ArrayList<>();
		for (int rule = open.nextSetBit(0); rule >= 0; rule = open.nextSetBit(rule + 1)) {
			rules.add(this.rules.get(rule));
		}
		return rules;
	}

	private static boolean isWithin(BitSet needed, BitSet held) {
		for (int set = needed.nextSetBit(0); set >= 0; set = needed.nextSetBit(set + 1)) {
			if (!held.get(set)) {
				return false;
			}
		}
		return true;
	}

}

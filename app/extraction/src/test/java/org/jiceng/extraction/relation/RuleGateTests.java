package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the gate holds back, and where no match is tried, would have found nothing. */
class RuleGateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '%', quoteCharacter = '~',
			value = { "印发文件 % [[印发文件]]", "(?:印发|出台)文 % [[出台, 印发], [文]]", "印发?文 % [[印], [文]]",
					"(?<s>[甲乙])、 % [[乙, 甲], [、]]", "甲(?:乙)?丙{0,3}丁 % [[甲], [丁]]", "甲{2}乙 % [[甲], [乙]]",
					"[^甲]{0,4}?乙(?!丙)(?=丁) % [[乙], [丁]]", "甲|[^乙] % []", "^甲$ % [[甲]]", "甲\\.乙 % [[甲.乙]]" })
	void readsWhatAnExpressionNeeds(String regex, String needed) {
		List<List<String>> sorted = new ArrayList<>();
		RequiredWords.of(regex).forEach((set) -> sorted.add(set.stream().sorted().toList()));
		assertThat(sorted).hasToString(needed);
	}

	/** Random sentences are made of the words that the rules need, so that many match. */
	@ParameterizedTest
	@EnumSource(RelationType.class)
	void needsNothingThatAMatchLacks(RelationType type) {
		List<Rule> rules = RuleTable.read(type);
		Random random = new Random(5);
		int matches = 0;
		for (Rule rule : rules) {
			List<Set<String>> needed = rule.pattern().requiredWords();
			Pattern pattern = Pattern.compile(rule.pattern().toString());
			for (int i = 0; i < 400; i++) {
				String text = sentence(needed, random);
				if (pattern.matcher(text).find()) {
					matches++;
					assertThat(needed).as("%s in %s", rule.name(), text)
						.allMatch((set) -> set.stream().anyMatch(text::contains));
				}
			}
		}
		assertThat(matches).isPositive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '%',
			value = { "印发|出台 % {出, 印}", "(?<!不)(?:印发|出台)?文 % {出, 印, 文}", "(?<s>[甲乙])、 % {乙, 甲}", "甲{0,3}?乙 % {乙, 甲}",
					"(?=丁)(?:甲|乙?)丙 % {丙, 乙, 甲}", "^甲 % {甲}", "[丙-乙]丁 % {丙, 乙}", "\\.甲 % {.}", "[^甲]乙 %", "甲? %",
					"(?:甲|)乙{0,2} %" })
	void readsWhatAMatchBeginsWith(String regex, @Nullable String expected) {
		BitSet first = FirstCharacters.of(regex);
		String alphabet = ".不丁丙乙出印台发文甲";
		String read = (first == null) ? null
				: alphabet.chars().filter(first::get).mapToObj(Character::toString).toList().toString();
		assertThat(read).isEqualTo((expected == null) ? null : expected.replace('{', '[').replace('}', ']'));
	}

	@ParameterizedTest
	@EnumSource(RelationType.class)
	void findsWhereAMatchMayBeginWhatIsFoundAnywhere(RelationType type) {
		Random random = new Random(6);
		int matches = 0;
		for (Rule rule : RuleTable.read(type)) {
			List<Set<String>> needed = rule.pattern().requiredWords();
			for (int i = 0; i < 400; i++) {
				String text = sentence(needed, random) + sentence(needed, random);
				List<String> found = new ArrayList<>();
				SlotMatches tried = new SlotMatches(rule.pattern(), text);
				while (tried.find()) {
					found.add(tried.match().start() + tried.match().group());
				}
				List<String> all = rule.pattern()
					.matcher(text)
					.results()
					.map((match) -> match.start() + match.group())
					.toList();
				assertThat(found).as("%s in %s", rule.name(), text).isEqualTo(all);
				matches += all.size();
			}
		}
		assertThat(matches).isPositive();
	}

	private static String sentence(List<Set<String>> needed, Random random) {
		StringBuilder sentence = new StringBuilder();
		for (Set<String> set : needed) {
			sentence.append(one(List.copyOf(set), random));
			if (random.nextInt(5) == 0) {
				sentence.append(SlotPattern.character(one(List.of(EntityType.values()), random)));
			}
			if (random.nextInt(5) == 0) {
				sentence.append(one(List.of("的", "，", "了", "在", "和", "、"), random));
			}
		}
		return (random.nextInt(4) > 0 || sentence.length() == 0) ? sentence.toString()
				: sentence.deleteCharAt(random.nextInt(sentence.length())).toString();
	}

	private static <T> T one(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

}

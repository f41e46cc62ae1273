package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlternativesTests {

	private static final List<String> PARTS = List.of("甲", "乙", "丙", "丁", "[甲丙]", "[^甲]", "乙?", "(?:丙|丁丁)", "(?<!甲)丁",
			"(?=丙)", "\\d", "[丁-乙]{0,2}?", "a", "\\.", "𠮷");

	@Test
	void matchesWhatTheListMatches() {
		Random random = new Random(8);
		int matches = 0;
		for (int i = 0; i < 3000; i++) {
			String list = Stream.generate(() -> word(random, PARTS))
				.limit(7 + random.nextInt(12))
				.collect(Collectors.joining("|"));
			String behind = random.nextBoolean() ? "" : PARTS.get(random.nextInt(4));
			String text = word(random, List.of("甲", "乙", "丙", "丁", "3", "a", ".", "戊", "𠮷")).repeat(2);
			List<String> expected = found("(?:" + list + ")" + behind, text);
			assertThat(found(Alternatives.regex(list) + behind, text)).as("%s in %s", list, text).isEqualTo(expected);
			matches += expected.size();
		}
		assertThat(matches).isPositive();
	}

	@Test
	void asksForHalvesOfFirstCharacters() {
		assertThat(Alternatives.regex("丁|丙|乙|甲|一|二|三|七")).startsWith("(?:(?=[\\u0000-").contains("(?:丁|一|三|七)");
		assertThat(Alternatives.regex("丁|丙(?=甲|乙)")).isEqualTo("(?:丁|丙(?=甲|乙))");
	}

	private static String word(Random random, List<String> parts) {
		return IntStream.range(0, 1 + random.nextInt(4))
			.mapToObj((part) -> parts.get(random.nextInt(parts.size())))
			.collect(Collectors.joining());
	}

	private static List<String> found(String regex, String text) {
		return Pattern.compile(regex).matcher(text).results().map((match) -> match.start() + match.group()).toList();
	}

}

package org.jiceng.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnchoredPatternTests {

	private static final String CHARACTERS = "青禾行动计划实施和，";

	@Test
	void findsWhatThePatternAloneFinds() {
		Pattern pattern = Pattern.compile("(?:实施|和)([青禾行动计划]{2,6}?(?:行动|行动计划))(?=[，和]|$)");
		AnchoredPattern anchored = new AnchoredPattern(pattern, 8, List.of("行动"));
		Random random = new Random(5);
		int matches = 0;
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(60); length > 0; length--) {
				int at = random.nextInt(CHARACTERS.length());
				text.append(random.nextInt(4) == 0 ? "行动" : random.nextInt(6) == 0 ? "实施" : CHARACTERS.charAt(at));
			}
			List<String> alone = new ArrayList<>();
			for (Matcher matcher = pattern.matcher(text); matcher.find();) {
				alone.add(matcher.start() + matcher.group(1) + matcher.end());
			}
			List<String> found = new ArrayList<>();
			anchored.findIn(text.toString(),
					(matcher) -> found.add(matcher.start() + matcher.group(1) + matcher.end()));
			assertThat(found).as("matches in %s", text).isEqualTo(alone);
			matches += found.size();
		}
		assertThat(matches).isPositive();
	}

	@Test
	void looksBehindTheStartOfAMatch() {
		AnchoredPattern anchored = new AnchoredPattern(Pattern.compile("(?<![一-龥])青禾(?=居)|^禾青"), 2, List.of("居", "禾青"));
		List<Integer> starts = new ArrayList<>();
		anchored.findIn("禾青、青禾居，柳青禾居，禾青", (matcher) -> starts.add(matcher.start()));
		assertThat(starts).containsExactly(0, 3);
	}

}

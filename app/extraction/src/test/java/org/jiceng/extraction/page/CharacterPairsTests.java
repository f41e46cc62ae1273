package org.jiceng.extraction.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A map is the reference, whatever length was expected. */
class CharacterPairsTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 200, 20_000 })
	void countsPairs(int expectedLength) {
		Random random = new Random(expectedLength);
		CharacterPairs pairs = new CharacterPairs(expectedLength);
		Map<Integer, Integer> expected = new HashMap<>();
		for (int i = 0; i < 5000; i++) {
			int pair = CharacterPairs.pair((char) (0x4E00 + random.nextInt(60)), (char) (0x4E00 + random.nextInt(60)));
			pairs.add(pair);
			expected.merge(pair, 1, Integer::sum);
		}
		assertThat(Arrays.stream(pairs.distinct()).boxed()).containsExactlyInAnyOrderElementsOf(expected.keySet());
		expected.forEach((pair, count) -> assertThat(pairs.count(pair)).isEqualTo(count));
		assertThat(pairs.count(CharacterPairs.pair('甲', '乙'))).isZero();
	}

}

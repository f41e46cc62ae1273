package org.jiceng.extraction.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A map is the reference, whatever length was expected. */
class CharacterPairsTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 200, 20_000 })
	void numbersPairs(int expectedLength) {
		Random random = new Random(expectedLength);
		CharacterPairs pairs = new CharacterPairs(expectedLength);
		Map<Integer, Integer> expected = new HashMap<>();
		for (int i = 0; i < 5000; i++) {
			int pair = CharacterPairs.pair((char) (0x4E00 + random.nextInt(60)), (char) (0x4E00 + random.nextInt(60)));
			assertThat(pairs.holds(pair)).isEqualTo(expected.containsKey(pair));
			expected.putIfAbsent(pair, expected.size());
			assertThat(pairs.number(pair)).isEqualTo(expected.get(pair));
		}
		assertThat(pairs.size()).isEqualTo(expected.size());
		assertThat(pairs.holds(CharacterPairs.pair('甲', '乙'))).isFalse();
	}

	@Test
	void takesTwoOfNothingForNoPair() {
		CharacterPairs pairs = new CharacterPairs(0);
		assertThat(pairs.number(0)).isEqualTo(-1);
		assertThat(pairs.holds(0)).isFalse();
		assertThat(pairs.size()).isZero();
	}

}

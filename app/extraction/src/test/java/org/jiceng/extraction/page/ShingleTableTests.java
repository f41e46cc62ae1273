package org.jiceng.extraction.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A map is the reference. */
class ShingleTableTests {

	@Test
	void keepsTheFirstNumberOfEachShingle() {
		Random random = new Random(17);
		for (int size : new int[] { 0, 1, 2, 100, 5000 }) {
			ShingleTable table = new ShingleTable(size);
			Map<Long, Integer> expected = new HashMap<>();
			for (int i = 0; i < size; i++) {
				long shingle = (random.nextInt(3) == 0) ? random.nextInt(Math.max(1, size / 4)) : random.nextLong();
				table.putIfAbsent(shingle, i);
				expected.putIfAbsent(shingle, i);
			}
			expected.forEach((shingle, number) -> assertThat(table.get(shingle)).isEqualTo(number));
			for (int i = 0; i < 1000; i++) {
				long strange = random.nextLong();
				assertThat(table.get(strange)).isEqualTo(expected.getOrDefault(strange, ShingleTable.NONE));
			}
		}
	}

}

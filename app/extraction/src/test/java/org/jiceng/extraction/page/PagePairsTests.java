package org.jiceng.extraction.page;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagePairsTests {

	@Test
	void knowsPairsHoweverManyAreAskedFor() {
		Random random = new Random(5);
		StringBuilder page = new StringBuilder();
		for (int i = 0; i < 600; i++) {
			page.append((char) (0x4E00 + random.nextInt(40)));
		}
		PagePairs pairs = new PagePairs(page.toString());
		for (int i = 0; i < 500; i++) {
			char first = (char) (0x4E00 + random.nextInt(42));
			char second = (char) (0x4E00 + random.nextInt(42));
			assertThat(pairs.hold(first, second)).isEqualTo(page.indexOf("" + first + second) >= 0);
		}
	}

}

package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jiceng.extraction.mention.OffsetIndex.Entry;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OffsetIndexTests {

	private static final int LENGTH = 150;

	@Test
	void holdsWhatAMapOfListsHolds() {
		Random random = new Random(11);
		for (int round = 0; round < 200; round++) {
			OffsetIndex index = new OffsetIndex(LENGTH);
			Map<Integer, List<Mention>> simple = new HashMap<>();
			for (int step = 0; step < 80; step++) {
				int offset = random.nextInt(LENGTH + 1);
				Mention mention = mention(random.nextInt(4));
				List<Mention> own = simple.computeIfAbsent(offset, (key) -> new ArrayList<>());
				if (random.nextInt(3) == 0) {
					index.remove(offset, mention);
					own.remove(mention);
				}
				else {
					index.add(offset, mention);
					own.add(mention);
				}
			}
			for (int offset = -1; offset <= LENGTH + 1; offset++) {
				assertThat(chain(index, offset)).isEqualTo(simple.getOrDefault(offset, List.of()));
			}
			int from = random.nextInt(LENGTH + 1);
			int to = from + random.nextInt(LENGTH + 2 - from);
			assertThat(index.next(from, to)).isEqualTo(IntStream.range(from, to)
				.filter((offset) -> !simple.getOrDefault(offset, List.of()).isEmpty())
				.findFirst()
				.orElse(to));
		}
	}

	private static List<Mention> chain(OffsetIndex index, int offset) {
		List<Mention> chain = new ArrayList<>();
		for (Entry entry = index.first(offset); entry != null; entry = entry.next()) {
			chain.add(entry.mention());
		}
		return chain;
	}

	private static Mention mention(int start) {
		return new Mention(0, new Span(start, start + 1), "柳", EntityType.VILLAGE, MentionKind.NAME, "柳", null, "甲");
	}

}

package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceAlignmentTests {

	@Test
	void findsAStretchInAnUnbrokenSentence() {
		SentenceAlignment alignment = new SentenceAlignment(List.of(new OffsetRange(10, 30)));
		assertThat(alignment.inSentence(new OffsetRange(12, 15))).containsExactly(new OffsetRange(2, 5));
	}

	@Test
	void joinsAStretchThatTheScanCutApart() {
		SentenceAlignment alignment = new SentenceAlignment(List.of(new OffsetRange(10, 14), new OffsetRange(40, 46)));
		assertThat(alignment.inSentence(new OffsetRange(12, 42))).containsExactly(new OffsetRange(2, 6));
	}

	@Test
	void findsNothingOutsideTheSentence() {
		SentenceAlignment alignment = new SentenceAlignment(List.of(new OffsetRange(10, 14)));
		assertThat(alignment.inSentence(new OffsetRange(14, 20))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void showsExactlyTheCharactersOfTheStretch(long seed) {
		Random random = new Random(seed);
		StringBuilder page = new StringBuilder();
		random.ints(400, 0x4E00, 0x9FFF).forEach((character) -> page.append((char) character));
		List<OffsetRange> pieces = new ArrayList<>();
		StringBuilder sentence = new StringBuilder();
		for (int at = random.nextInt(9); at < 350;) {
			int end = at + 1 + random.nextInt(20);
			pieces.add(new OffsetRange(at, end));
			sentence.append(page, at, end);
			at = end + random.nextInt(15);
		}
		SentenceAlignment alignment = new SentenceAlignment(pieces);
		for (int round = 0; round < 50; round++) {
			int start = random.nextInt(380);
			OffsetRange stretch = new OffsetRange(start, start + random.nextInt(20));
			StringBuilder expected = new StringBuilder();
			for (int at = stretch.start(); at < stretch.end(); at++) {
				int offset = at;
				if (pieces.stream().anyMatch((piece) -> piece.start() <= offset && offset < piece.end())) {
					expected.append(page.charAt(at));
				}
			}
			StringBuilder shown = new StringBuilder();
			alignment.inSentence(stretch).forEach((range) -> shown.append(sentence, range.start(), range.end()));
			assertThat(shown).hasToString(expected.toString());
		}
	}

}

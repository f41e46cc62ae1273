package org.jiceng.extraction.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking through all words is the reference. */
class WordTrieTests {

	private static final String CHARACTERS = "村镇县市清河柳树局委员会、A\0";

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3, 40, 900 })
	void findsTheLongestWord(int size) {
		Random random = new Random(size);
		Map<String, Integer> words = new HashMap<>();
		for (int i = 0; i < size; i++) {
			words.put(text(random, 1 + random.nextInt((i % 3 == 0) ? 1 : 5)).replace('\0', '村'), i);
		}
		WordTrie<Integer> forward = WordTrie.forward(words);
		WordTrie<Integer> backward = WordTrie.backward(words);
		for (int round = 0; round < 300; round++) {
			String text = text(random, random.nextInt(12));
			for (int at = -1; at <= text.length() + 1; at++) {
				assertThat(forward.longest(text, at)).as("%s from %d", text, at)
					.isEqualTo(longest(words, text, at, false));
				assertThat(backward.longest(text, at)).as("%s to %d", text, at)
					.isEqualTo(longest(words, text, at, true));
			}
		}
	}

	@Test
	void keepsTheShorterWordWhereTheLongerOneEndsOtherwise() {
		WordTrie<String> trie = WordTrie.forward(Map.of("清河", "地", "清河县委", "机关"));
		assertThat(trie.longest("在清河县里", 1)).isEqualTo("地");
		assertThat(trie.longest("在清河县委", 1)).isEqualTo("机关");
		assertThat(trie.longest("在清", 1)).isNull();
	}

	private static @Nullable Integer longest(Map<String, Integer> words, String text, int offset, boolean backward) {
		for (int length = text.length(); length > 0; length--) {
			int start = backward ? offset - length : offset;
			if (start >= 0 && start + length <= text.length()
					&& words.containsKey(text.substring(start, start + length))) {
				return words.get(text.substring(start, start + length));
			}
		}
		return null;
	}

	private static String text(Random random, int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
		return text.toString();
	}

}

package org.jiceng.extraction.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WordListsTests {

	@Test
	void joinsTheLinesOfOneName() {
		WordLists lists = WordLists.read(WordListsTests.class, "example.words");
		assertThat(lists.words("副职")).containsExactly("副局长", "副县长", "副镇长");
		assertThat(lists.anyOf("正职")).isEqualTo("(?:党委书记|局长)");
	}

	@Test
	void namesAListThatIsAbsent() {
		WordLists lists = WordLists.read(WordListsTests.class, "example.words");
		assertThatIllegalStateException().isThrownBy(() -> lists.words("村干部")).withMessageContaining("村干部");
	}

	@Test
	void namesATableThatIsAbsent() {
		assertThatIllegalStateException().isThrownBy(() -> WordLists.read(WordListsTests.class, "absent.words"))
			.withMessageContaining("absent.words");
	}

}

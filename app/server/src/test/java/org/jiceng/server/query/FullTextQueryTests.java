package org.jiceng.server.query;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FullTextQueryTests {

	@Test
	void asksForBeginnings() {
		assertThat(FullTextQuery.beginningWith("王")).isEqualTo("searchNames:王* OR pinyin:王* OR initials:王*");
	}

	@Test
	void takesOperatorsForText() {
		assertThat(FullTextQuery.named("a or b* (c)")).isEqualTo("searchNames:a\\ or\\ b\\*\\ \\(c\\)");
		assertThat(FullTextQuery.containing("甲 \"乙\\")).isEqualTo("+\"甲\" +\"\\\"乙\\\\\"");
		assertThat(FullTextQuery.resembling("OR NOT")).isEqualTo("or\\ not");
	}

	@Test
	void toleratesFewerDifferencesInShortNames() {
		assertThat(FullTextQuery.like("韦建国")).endsWith("~1");
		assertThat(FullTextQuery.like("象州县农业局")).endsWith("~2");
	}

}

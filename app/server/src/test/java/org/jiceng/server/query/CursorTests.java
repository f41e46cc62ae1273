package org.jiceng.server.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final List<String> QUESTION = List.of("search", "柳州", "null");

	@Test
	void givesTheSortKeyBack() {
		String cursor = Cursor.of(QUESTION, 3, 17L, "页/实体 1");
		Cursor.SortKey key = Cursor.read(cursor, QUESTION, 3);
		assertThat(key).isNotNull();
		assertThat(key.number(0)).isEqualTo(3);
		assertThat(key.number(1)).isEqualTo(17);
		assertThat(key.text(2)).isEqualTo("页/实体 1");
	}

	@Test
	void standsForItselfInAnAddress() {
		assertThat(Cursor.of(QUESTION, 5, 1234567890123L, "???>>>")).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void hasNoKeyOnTheFirstPage() {
		assertThat(Cursor.read(null, QUESTION, 3)).isNull();
	}

	@Test
	void isRefusedForAnotherQuestion() {
		String cursor = Cursor.of(QUESTION, 3, 17L, "e1");
		assertThatExceptionOfType(InvalidQueryException.class)
			.isThrownBy(() -> Cursor.read(cursor, List.of("search", "桂林", "null"), 3))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("cursor"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "不是游标", "e1 OR 1=1", "AAAA", "====" })
	void isRefusedIfItIsNone(String cursor) {
		assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> Cursor.read(cursor, QUESTION, 3));
	}

	@Test
	void isRefusedIfANumberIsNone() {
		String genuine = new String(Base64.getUrlDecoder().decode(Cursor.of(QUESTION, "n", 17L, "e1")),
				StandardCharsets.UTF_8);
		String cursor = Base64.getUrlEncoder().encodeToString(genuine.getBytes(StandardCharsets.UTF_8));
		Cursor.SortKey key = Cursor.read(cursor, QUESTION, 3);
		assertThat(key).isNotNull();
		assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> key.number(0));
	}

}

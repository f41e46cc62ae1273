package org.jiceng.extraction.page;

import java.util.Random;
import java.util.stream.Collectors;

import org.jiceng.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StrayBlanksTests {

	@ParameterizedTest
	@CsvSource({ "路修到了柳树 村的村口，村, 路修到了柳树村的村口，村", "青溪 县农业农村局派来了技 术员, 青溪县农业农村局派来了技术员", "净化器 一装，再没人来投诉, 净化器一装，再没人来投诉" })
	void joinsWordsThatTheScanParted(String line, String joined) {
		assertThat(without(line)).isEqualTo(joined);
	}

	@ParameterizedTest
	@ValueSource(strings = { "任命王 岚为青溪县教育局局长，", "（记者 李小禾 通讯员 钱长河）昨", "大会以“数字赋能 全民共享”为主", "到会的有林小满 钱长河 孙有田",
			"用了 Neo4j 之后，查一条", "柳树村　青溪县" })
	void keepsSpacesThatSaySomething(String line) {
		assertThat(without(line)).isEqualTo(line);
	}

	@Test
	void leavesOutNothingButSpaces() {
		Random random = new Random(20261121);
		String characters = "村委会王 岚（）“”，。路 修 好了";
		for (int i = 0; i < 2_000; i++) {
			String line = random.ints(1 + random.nextInt(30), 0, characters.length())
				.mapToObj((at) -> characters.substring(at, at + 1))
				.collect(Collectors.joining());
			assertThat(without(line).replace(" ", "")).isEqualTo(line.replace(" ", ""));
		}
	}

	private static String without(String line) {
		return StrayBlanks.without(line, new Span(0, line.length()))
			.stream()
			.map((span) -> span.of(line))
			.collect(Collectors.joining());
	}

}

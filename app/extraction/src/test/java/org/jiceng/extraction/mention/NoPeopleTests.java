package org.jiceng.extraction.mention;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoPeopleTests {

	private final NoPeople noPeople = new NoPeople(new LexiconReader());

	@ParameterizedTest
	@MethodSource("rows")
	void holdTheirExampleAndNotTheCounterExample(List<String> row) {
		assertThat(this.noPeople.hold(row.get(1))).as(row.get(1)).isTrue();
		assertThat(this.noPeople.hold(row.get(2))).as(row.get(2)).isFalse();
	}

	static Stream<List<String>> rows() {
		return new LexiconReader().rows("no-people.tsv").stream();
	}

}

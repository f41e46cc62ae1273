package org.jiceng.extraction.mention;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jiceng.extraction.hanlp.HanlpTokenizer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionExamplesTests {

	private final MentionRecognizer recognizer = new GrammarMentionRecognizer(new HanlpTokenizer(), Gazetteer.load());

	record Example(String rule, String text, List<String> found, List<String> notFound) {

		@Override
		public String toString() {
			return this.rule + ": " + this.text;
		}

	}

	@ParameterizedTest
	@MethodSource("examples")
	void findsWhatTheRuleSaysAndNothingElseThatItForbids(Example example) {
		List<String> names = this.recognizer.recognize(TestArticles.of(example.text()))
			.stream()
			.filter((mention) -> mention.kind() != MentionKind.NOMINAL)
			.map((mention) -> mention.type().label() + " " + mention.name())
			.toList();
		assertThat(names).containsAll(example.found());
		assertThat(names).filteredOn(example.notFound()::contains).isEmpty();
	}

	static Stream<Example> examples() {
		return new LexiconReader().rows("examples.tsv")
			.stream()
			.map((row) -> new Example(row.get(0), row.get(1), list(row.get(2)), list(row.get(3))));
	}

	private static List<String> list(String field) {
		return field.equals("-") ? List.of() : Arrays.asList(field.split("；", -1));
	}

}

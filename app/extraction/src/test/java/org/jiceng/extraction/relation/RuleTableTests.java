package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jiceng.schema.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Every row of every rule table finds its examples, with the right ends, title, status
 * and modality, and nothing in its counter-examples.
 */
class RuleTableTests {

	private final RuleRelationExtractor extractor = new RuleRelationExtractor();

	static Stream<Rule> rules() {
		return Stream.of(RelationType.values()).flatMap((type) -> RuleTable.read(type).stream());
	}

	static Stream<Arguments> examples() {
		return rules().flatMap((rule) -> rule.finds().stream().map((example) -> Arguments.of(rule.name(), example)));
	}

	static Stream<Arguments> counterExamples() {
		return rules().flatMap((rule) -> rule.ignores().stream().map((example) -> Arguments.of(rule.name(), example)));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("examples")
	void findsItsExamples(String rule, String example) {
		String[] parts = example.split(" => ", 2);
		assertThat(found(rule, parts[0])).containsExactlyInAnyOrder(parts[1].split("; "));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("counterExamples")
	void ignoresItsCounterExamples(String rule, String example) {
		assertThat(found(rule, example)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasAnExampleAndACounterExample(Rule rule) {
		assertThat(rule.finds()).as(rule.name()).isNotEmpty();
		assertThat(rule.ignores()).as(rule.name()).isNotEmpty();
	}

	@Test
	void namesEachRuleOnce() {
		assertThat(rules().map(Rule::name)).doesNotHaveDuplicates();
	}

	@Test
	void turnsDownUnboundedRepetition() {
		assertThatIllegalArgumentException().isThrownBy(() -> SlotPattern.compile("给.*钱", Map.of()))
			.withMessageContaining("bounded");
	}

	@Test
	void namesAnUnknownClass() {
		assertThatIllegalArgumentException().isThrownBy(() -> SlotPattern.compile("<NONE>", Map.of()))
			.withMessageContaining("<NONE>");
	}

	private List<String> found(String rule, String marked) {
		return new MarkedText(marked).relations(this.extractor, new ArrayList<>())
			.stream()
			.filter((relation) -> relation.foundBy().equals(rule))
			.map(MarkedText::describe)
			.distinct()
			.toList();
	}

}

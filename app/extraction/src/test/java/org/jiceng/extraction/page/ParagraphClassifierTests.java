package org.jiceng.extraction.page;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphClassifierTests {

	static Stream<ParagraphClassifier.Rule> rules() {
		return ParagraphClassifier.RULES.stream();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void knowsTheExampleOfEachRuleAndNotItsCounterExample(ParagraphClassifier.Rule rule) {
		assertThat(rule.pattern().matcher(rule.example()).find()).isTrue();
		assertThat(ParagraphClassifier.kind(rule.example(), 1)).isEqualTo(rule.kind());
		assertThat(ParagraphClassifier.kind(rule.counterExample(), 1)).isNotEqualTo(rule.kind());
	}

	@ParameterizedTest
	@CsvSource({ "本报记者 王 岚, BYLINE", "□ 王岚 李小禾, BYLINE", "青溪村里灯火明, HEADING", "王岚走进村里。村民迎上来。, BODY", "粮食增产的, BODY",
			"图①：大坝。 王 岚摄, CAPTION", "图②：大坝。王岚摄（青溪视觉）, CAPTION" })
	void tellsWhatAParagraphIsFor(String text, ParagraphKind kind) {
		assertThat(ParagraphClassifier.kind(text, 1)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "3, CAPTION", "1, BODY" })
	void takesUnpunctuatedTextBesideAPictureForItsCaption(int gap, ParagraphKind kind) {
		assertThat(ParagraphClassifier.kind("村民王岚告诉记者，今年的稻子比去年每亩地足足多收了将近两百斤而且价钱也比从前好", gap)).isEqualTo(kind);
	}

}

package org.jiceng.extraction.page;

import java.util.Arrays;
import java.util.List;

import org.jiceng.extraction.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSplitterTests {

	/** A bar shows where a sentence ends. */
	@ParameterizedTest
	@ValueSource(strings = { "雨停了。|村民下田了！|收成好吗？|好……|大家笑了。", "“今年收成好。”县长王岚说。|大家鼓掌。", "“收成好。价钱也好。”村民李禾告诉记者。|他笑了。",
			"王岚说：“收成好。价钱也好。”|大家鼓掌。", "“收成好。”|如今，村里修了新路，通了新水，老人孩子都高兴，外出的人也回来了不少。", "村里有路；有灯；有水。|还有学校。",
			"全县增长14.2%。|粮食增产。", "雨停了.|\"今年收成好.\"县长王岚说.|增长3.5倍.", "他念道：“雨停了！”“天晴了！”", "种茶（去年种的。）也有收成。|好。", "“雨停了。|天晴了",
			"有人问：“修不修？”有人答：“修！”" })
	void endsSentencesWhereTheyEnd(String marked) {
		List<String> expected = Arrays.asList(marked.split("\\|", -1));
		String text = String.join("", expected);
		assertThat(SentenceSplitter.split(text, List.of(text.length()))).extracting(Sentence::text).isEqualTo(expected);
	}

	@Test
	void endsASentenceWithItsParagraph() {
		assertThat(SentenceSplitter.split("青溪有路\n 王岚来了。\n", List.of(5, 12))).extracting(Sentence::text)
			.containsExactly("青溪有路", "王岚来了。");
	}

	@Test
	void cutsAVeryLongSentenceAtCommas() {
		String text = "青溪村的路，".repeat(1000);
		assertThat(SentenceSplitter.split(text, List.of(text.length()))).hasSizeBetween(4, 6)
			.allSatisfy((sentence) -> assertThat(sentence.text()).endsWith("，").hasSizeLessThanOrEqualTo(2000));
	}

	@Test
	void neverCutsACharacterInTwo() {
		String text = "a" + "\uD842\uDFB7".repeat(3000);
		assertThat(SentenceSplitter.split(text, List.of(text.length()))).hasSizeGreaterThan(2)
			.allSatisfy((sentence) -> assertThat(Character.isLowSurrogate(sentence.text().charAt(0))).isFalse());
	}

	@Test
	void cutsALongQuotationAtItsFullStops() {
		String text = "“" + "今年的收成比哪一年都好。".repeat(40) + "”王岚说。";
		assertThat(SentenceSplitter.split(text, List.of(text.length()))).hasSizeGreaterThan(10);
	}

}

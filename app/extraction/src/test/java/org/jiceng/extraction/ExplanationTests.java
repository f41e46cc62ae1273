package org.jiceng.extraction;

import org.jiceng.extraction.page.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTests {

	@Test
	void explainsByTheExtractionItself() {
		PageExtractor extractor = PageExtractor.create();
		Page page = new Page("示例", "清河县三月见闻\n\n河北省清河县财政局局长李明远说，县里没有印发《清河县柑橘产业方案》。河北省清河县财政局局长李明远再次表态。\n");
		Explanation explanation = extractor.explain(page);
		assertThat(explanation.observation().claims()).isEqualTo(extractor.extract(page).claims()).isNotEmpty();
		assertThat(explanation.tokens()).hasSameSizeAs(explanation.observation().articles());
		assertThat(explanation.tokens().get(0)).isNotEmpty();
		assertThat(explanation.mentions()).isNotEmpty().allMatch((mention) -> !mention.foundBy().isBlank());
		assertThat(explanation.observation().dropped().values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(explanation.rejections().size());
	}

}

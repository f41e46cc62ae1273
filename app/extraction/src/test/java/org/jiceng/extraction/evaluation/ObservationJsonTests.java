package org.jiceng.extraction.evaluation;

import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationJsonTests {

	@Test
	void writesTheFormatOfTheGoldFiles() {
		Page page = new Page("样报/第1版", "象州县县长韦建国说，今年要修路。");
		JsonNode root = JsonMapper.builder()
			.build()
			.readTree(new ObservationJson().line(PageExtractor.create().extract(page)));
		assertThat(root.get("document").asString()).isEqualTo("样报/第1版");
		assertThat(root.get("entities").valueStream().map((entity) -> entity.get("name").asString())).contains("韦建国");
		assertThat(root.has("articles")).isTrue();
		assertThat(root.has("relations")).isTrue();
	}

}

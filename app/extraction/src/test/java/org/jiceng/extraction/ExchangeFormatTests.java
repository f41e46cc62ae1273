package org.jiceng.extraction;

import org.jiceng.extraction.page.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ExchangeFormatTests {

	@Test
	void writesTheFormatOfTheGoldFiles() {
		Page page = new Page("样报/第1版", "清河县县长韦建国说，今年要修路。");
		JsonMapper mapper = JsonMapper.builder().build();
		JsonNode root = mapper
			.readTree(mapper.writeValueAsString(ExchangeFormat.page(PageExtractor.create().extract(page))));
		assertThat(root.propertyNames()).containsExactly("document", "articles", "entities", "relations");
		assertThat(root.get("document").asString()).isEqualTo("样报/第1版");
		JsonNode official = root.get("entities")
			.valueStream()
			.filter((entity) -> entity.get("name").asString().equals("韦建国"))
			.findFirst()
			.orElseThrow();
		assertThat(official.propertyNames()).contains("id", "type", "name", "aliases", "mentioned");
		JsonNode post = root.get("relations")
			.valueStream()
			.filter((relation) -> relation.get("type").asString().equals("WORKS_IN"))
			.findFirst()
			.orElseThrow();
		assertThat(post.get("subject")).isEqualTo(official.get("id"));
		assertThat(post.get("title").asString()).isEqualTo("县长");
		assertThat(post.get("status").asString()).isEqualTo("current");
		assertThat(page.text()).contains(post.get("evidence").asString());
	}

}

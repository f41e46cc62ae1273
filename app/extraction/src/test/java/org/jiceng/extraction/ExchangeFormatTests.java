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
		assertThat(root.propertyNames()).containsExactly("document", "articles", "entities", "relations", "unread",
				"dropped");
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

	@Test
	void countsWhatStandsInNoArticle() {
		String headline = "清河县修通三条路\n";
		String body = "清河县今年修通了三条路，五个村的果农从此把苹果直接运到市里，路上省下一个小时。\n";
		Page once = new Page("样报/第2版", headline + body);
		Page twice = new Page("样报/第3版", headline + body + body);
		PageExtractor extractor = PageExtractor.create();
		assertThat(extractor.extract(once).unread()).isZero();
		assertThat(extractor.extract(twice).unread())
			.isEqualTo((int) body.chars().filter(Character::isLetterOrDigit).count());
	}

}

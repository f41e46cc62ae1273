package org.jiceng.schema;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserGuideTests {

	@Test
	void showsEveryTypeAndEveryQuery() {
		String guide = new BrowserGuide(new SavedQueries()).html("http://127.0.0.1:8080");
		for (EntityType type : EntityType.values()) {
			assertThat(guide).contains("<code>" + type.label() + "</code> " + type.chinese());
		}
		for (RelationType type : RelationType.values()) {
			assertThat(guide).contains("<code>" + type.name() + "</code> " + type.chinese());
		}
		new SavedQueries().forEach((query) -> assertThat(guide).contains(query.chinese()).contains(query.english()));
		assertThat(guide).contains(":style http://127.0.0.1:8080/browser/graph.grass").contains("-[:SUPPORTS]-&gt;");
	}

	@Test
	void stylesEveryTypeInNeo4jBrowser() throws Exception {
		String style = new String(BrowserGuide.class.getResourceAsStream("/neo4j/browser/graph.grass").readAllBytes(),
				StandardCharsets.UTF_8);
		for (EntityType type : EntityType.values()) {
			assertThat(style).contains("node." + type.label() + " {");
		}
		for (RelationType type : RelationType.values()) {
			assertThat(style).contains("relationship." + type.name() + " {");
		}
	}

}

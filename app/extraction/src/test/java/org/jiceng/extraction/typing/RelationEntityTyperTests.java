package org.jiceng.extraction.typing;

import java.util.List;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.mention.TestArticles;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelationEntityTyperTests {

	@ParameterizedTest
	@CsvSource({ "AGENCY,OFFICIAL", "PARTY_BRANCH,OFFICIAL", "VILLAGE,OFFICIAL", "ZONE,OFFICIAL", "ENTERPRISE,PERSON",
			"ORGANIZATION,PERSON" })
	void tellsOfficialsByWhereTheyWork(EntityType body, EntityType expected) {
		Mention person = mention("李明远", 0, EntityType.PERSON);
		List<Article> articles = TestArticles.of("李明远在柳林当主任。");
		Mention post = mention("柳林", 10, body);
		Relation relation = new Relation(RelationType.WORKS_IN, person, post, "主任", PostStatus.CURRENT, Modality.DONE,
				null, 0, List.of(new Span(0, 12)), "test");
		List<Entity> typed = new RelationEntityTyper().type(articles, List.of(entity("e1", person), entity("e2", post)),
				List.of(relation));
		assertThat(typed).extracting(Entity::type).containsExactly(expected, body);
	}

	@ParameterizedTest
	@CsvSource({ "第二税务分局局长李明远说。,OFFICIAL", "清河国大使 李明远出席。,OFFICIAL", "李明远委员长主持会议。,OFFICIAL", "李明远委员长期任教。,PERSON",
			"团委书记李明远说。,PERSON", "共青团清河县委副书记李明远。,PERSON", "柳林公司总经理李明远说。,PERSON" })
	void tellsOfficialsByTheTitleAtTheirName(String text, EntityType expected) {
		Entity person = entity("e1", mention("李明远", text.indexOf("李明远"), EntityType.PERSON));
		assertThat(new RelationEntityTyper().type(TestArticles.of(text), List.of(person), List.of()))
			.extracting(Entity::type)
			.containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource({ "国务委员李明、秦山、赵清出席。,OFFICIAL", "秘书李明、秦山、赵清出席。,PERSON", "国务委员李明同秦山、赵清出席。,PERSON" })
	void tellsOfficialsByTheTitleOfAList(String text, EntityType expected) {
		List<Entity> people = List.of("李明", "秦山", "赵清")
			.stream()
			.map((name) -> entity(name, mention(name, text.indexOf(name), EntityType.PERSON)))
			.toList();
		assertThat(new RelationEntityTyper().type(TestArticles.of(text), people, List.of()).get(2).type())
			.isEqualTo(expected);
	}

	@Test
	void makesAProjectOfAPlantThatIsOnlyBuilt() {
		Mention firm = mention("青峰公司", 0, EntityType.ENTERPRISE);
		Mention plant = mention("柳林工厂", 10, EntityType.ENTERPRISE);
		Relation built = new Relation(RelationType.UNDERTAKES, firm, plant, null, null, Modality.DONE, null, 0,
				List.of(new Span(0, 14)), "test");
		List<Entity> entities = List.of(entity("e1", firm), entity("e2", plant));
		assertThat(new RelationEntityTyper().type(TestArticles.of("青峰公司建柳林工厂。"), entities, List.of(built)))
			.extracting(Entity::type)
			.containsExactly(EntityType.ENTERPRISE, EntityType.PROJECT);
	}

	private static Mention mention(String text, int at, EntityType type) {
		return new Mention(0, new Span(at, at + text.length()), text, type, MentionKind.NAME, text, null, "test");
	}

	private static Entity entity(String id, Mention mention) {
		return new Entity(id, mention.type(), mention.name(), List.of(), List.of(mention), null, null, null);
	}

}

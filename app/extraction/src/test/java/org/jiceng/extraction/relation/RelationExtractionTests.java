package org.jiceng.extraction.relation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * What holds of every extraction: evidence within bounds, the same relations each time,
 * linear time, a reason for everything turned down.
 */
class RelationExtractionTests {

	private static final RuleRelationExtractor EXTRACTOR = new RuleRelationExtractor();

	private static final List<String> PIECES = List.of("[AGENCY 清河县财政局]", "[AGENCY 清河县委]", "[COUNTY 清河县]", "[TOWN 柳林镇]",
			"[VILLAGE 柳树村]", "[PERSON 李明远]", "[PERSON 王小树]", "[ENTERPRISE 青峰公司]", "[POLICY 《清河县方案》]",
			"[PROJECT 柳林光伏项目]", "局长", "书记、", "副县长", "印发", "推行", "支持", "给", "为", "投资3亿元的", "在", "，", "。", "、", "的", "“",
			"”", "我们", "说：", "与", "签订协议", "\uD842\uDFB7", "\uE001", "\n", "　", "（以下简称“青峰”）", "没有", "计划", "任", "是");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
	void quotesTheTextInBoundsAndIsRepeatable(long seed) {
		Random random = new Random(seed);
		StringBuilder marked = new StringBuilder();
		for (int i = 0; i < 400; i++) {
			marked.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		MarkedText text = new MarkedText(marked.toString());
		List<Rejection> rejections = new ArrayList<>();
		List<Relation> relations = text.relations(EXTRACTOR, rejections);
		assertThat(relations).allSatisfy((relation) -> {
			assertThat(relation.evidence().stream().mapToInt(Span::length).sum()).isBetween(1,
					Relation.MAXIMUM_EVIDENCE);
			assertThat(relation.evidence()).allMatch((span) -> span.end() <= text.article().text().length());
			assertThat(relation.type().allows(relation.subject().type(), relation.object().type())).isTrue();
			assertThat(text.mentions()).contains(relation.subject(), relation.object());
		});
		assertThat(rejections)
			.allMatch((rejection) -> rejection.span().of(text.article().text()).equals(rejection.text()));
		assertThat(text.relations(EXTRACTOR, new ArrayList<>())).isEqualTo(relations);
	}

	@Test
	void readsHostileTextInLinearTime() {
		MarkedText text = new MarkedText("[AGENCY 清河县财政局]给为向帮支持、与同和".repeat(2000) + "书记、局长".repeat(5000));
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> text.relations(EXTRACTOR, new ArrayList<>()));
	}

	@Test
	void tellsWhyItTurnsACandidateDown() {
		List<Rejection> rejections = new ArrayList<>();
		new MarkedText("[AGENCY 清河县财政局]没有印发[POLICY 《清河县方案》]。局长[PERSON 李明远]说。").relations(EXTRACTOR, rejections);
		assertThat(rejections).extracting(Rejection::rule, Rejection::reason)
			.contains(org.assertj.core.groups.Tuple.tuple("issues-policy", Rejection.Reason.NEGATED));
		assertThat(Rejection.Reason.values()).allSatisfy((reason) -> {
			assertThat(reason.chinese()).isNotBlank();
			assertThat(reason.english()).isNotBlank();
		});
	}

	@Test
	void countsHelpForTheOwnVillageAsNone() {
		List<Rejection> rejections = new ArrayList<>();
		List<Relation> relations = new MarkedText(
				"[VILLAGE 柳树村]有喜事。[PARTY_BRANCH 柳树村党支部]书记[PERSON 李明远]帮[VILLAGE 柳树村]打了两眼井。")
			.relations(EXTRACTOR, rejections);
		assertThat(relations).noneMatch((relation) -> relation.type() == RelationType.SUPPORTS);
		assertThat(rejections).extracting(Rejection::reason).contains(Rejection.Reason.OWN_PLACE);
	}

	@Test
	void takesWeForTheSpeakersBody() {
		List<Relation> relations = new MarkedText("[ENTERPRISE 青峰公司]经理[PERSON 李明远]说：“[AGENCY 清河县财政局]经常帮助我们解决难题。”")
			.relations(EXTRACTOR, new ArrayList<>());
		assertThat(relations).filteredOn((relation) -> relation.type() == RelationType.SUPPORTS)
			.extracting(MarkedText::describe)
			.containsExactly("清河县财政局 -> 青峰公司");
	}

}

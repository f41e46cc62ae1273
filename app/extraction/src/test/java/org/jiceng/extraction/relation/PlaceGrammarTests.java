package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.schema.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The places and parents that names and the article as a whole tell, which no table of
 * wordings can list.
 */
class PlaceGrammarTests {

	private static final RuleRelationExtractor EXTRACTOR = new RuleRelationExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[TOWN 柳林镇]有路。[ENTERPRISE 柳林竹木厂]投产。 | 柳林竹木厂 -> 柳林镇
			[VILLAGE 槐树村]有路。[PROJECT 槐树烘干中心项目]投产。 | 槐树烘干中心项目 -> 槐树村
			[TOWN 柳林镇]有路。[ENTERPRISE 青峰银行柳林支行]放款。 | 青峰银行柳林支行 -> 柳林镇
			[COUNTY 清河县]有路。[ZONE 清河产业园]投产。 | 清河产业园 -> 清河县
			[CITY 江南市]有路。[CITY 柳林市]有路。[ORGANIZATION 江南大学柳林研究院]挂牌。 | 江南大学柳林研究院 -> 柳林市
			[TOWN 柳林街道]很大。[TOWN 柳林街道]很老。[TOWN 柳林街道]很近。[TOWN 槐树镇]也近。[VILLAGE 井口村]的路修好了。 | 井口村 -> 柳林街道
			""")
	void putsThingsIntoThePlacesThatNamesAndTopicTell(String marked, String places) {
		assertThat(found(marked, RelationType.LOCATED_IN)).containsExactlyInAnyOrder(places.split("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[TOWN 平安镇]有路。[ENTERPRISE 平安财产保险公司]理赔。
			[COUNTY 清河县]有路。[COUNTY 柳林县]有路。[PROJECT 清河至柳林高速公路]通车。
			[TOWN 柳林镇]有路。[ENTERPRISE 青峰柳林鞋厂]投产。
			""")
	void ignoresPlacesThatANameOnlyHolds(String marked) {
		assertThat(found(marked, RelationType.LOCATED_IN)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[ENTERPRISE 青峰集团]招工。[ENTERPRISE 青峰集团有限公司]投产。
			[ENTERPRISE 青峰矿业]招工。[ORGANIZATION 青峰矿业大学]开学。
			[ORGANIZATION 青峰大学]开学。[ORGANIZATION 青峰大学旧址纪念馆]开馆。
			""")
	void makesNoParentOfANamesake(String marked) {
		assertThat(found(marked, RelationType.PART_OF)).isEmpty();
	}

	private static List<String> found(String marked, RelationType type) {
		return new MarkedText(marked).relations(EXTRACTOR, new ArrayList<>())
			.stream()
			.filter((relation) -> relation.type() == type)
			.map(MarkedText::describe)
			.toList();
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.schema.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The posts that are told before a name, which no table can list: chains, several bodies,
 * bodies left out, lists of names.
 */
class PostGrammarTests {

	private static final RuleRelationExtractor EXTRACTOR = new RuleRelationExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[COUNTY 清河县]县长[PERSON 李明远]说。 | 李明远 县长 清河县
			[AGENCY 清河县财政局]原局长[PERSON 李明远]被查。 | former 李明远 局长 清河县财政局
			时任[AGENCY 清河县财政局]局长[PERSON 李明远]到场。 | former 李明远 局长 清河县财政局
			[AGENCY 清河县财政局]副局长（主持工作）[PERSON 李明远]到场。 | 李明远 副局长 清河县财政局
			[AGENCY 清河县财政局]分管日常工作的副局长[PERSON 李明远]到场。 | 李明远 副局长 清河县财政局
			[COUNTY 清河县]有喜事。[AGENCY 清河县委]副书记、县长[PERSON 李明远]说。 | 李明远 副书记 清河县委; 李明远 县长 清河县
			[AGENCY 清河县财政局]。[PARTY_BRANCH 清河县财政局党组]书记、局长[PERSON 李明远]说。 | 李明远 书记 清河县财政局党组; 李明远 局长 清河县财政局
			[ENTERPRISE 青峰公司]董事长兼总经理[PERSON 李明远]说。 | 李明远 董事长 青峰公司; 李明远 总经理 青峰公司
			[AGENCY 清河县委]常委、[AGENCY 清河县委组织部=组织部]部长[PERSON 李明远]说。 | 李明远 常委 清河县委; 李明远 部长 清河县委组织部
			[AGENCY 清河县人大]副主任，[PERSON 李明远]到场。 | 李明远 副主任 清河县人大
			[COUNTY 清河县]有喜事。[AGENCY 清河县委]书记[PERSON 李明远]、县长[PERSON 王小树]到场。 | 李明远 书记 清河县委; 王小树 县长 清河县
			[ENTERPRISE 青峰公司]负责人[PERSON 李明远]、[PERSON 王小树]说。 | 李明远 负责人 青峰公司; 王小树 负责人 青峰公司
			[ENTERPRISE 青峰竹木厂]停了工。厂长[PERSON 李明远]急了。 | 李明远 厂长 青峰竹木厂
			[ORGANIZATION 江南医院]眼科主任[PERSON 李明远]坐诊。 | 李明远 眼科主任 江南医院
			曾任[TOWN 柳林镇]镇长的[PERSON 李明远]说。 | former 李明远 镇长 柳林镇
			[ENTERPRISE 青峰公司]技术员、28岁的侗族小伙[PERSON 李明远]说。 | 李明远 技术员 青峰公司
			[VILLAGE 柳树村]出了事。会上提起连同时任村会计[PERSON 李明远]。 | former 李明远 会计 柳树村
			[ORGANIZATION 柳林小区业主委员会]天天开会。业委会主任[PERSON 李明远]忙。 | 李明远 主任 柳林小区业主委员会
			[VILLAGE 柳树村]修路，驻村第一书记[PERSON 姜镇]来了。 | 姜镇 驻村第一书记 柳树村
			[AGENCY 清河县人民政府]副县长[PERSON 李明远]说。 | 李明远 副县长 清河县人民政府
			[PERSON 李明远]系[AGENCY 清河县审计局]派驻[VILLAGE 柳树村]第一书记。 | 李明远 第一书记 柳树村
			任命[PERSON 李明远]为[AGENCY 清河县教育局]局长，原局长[PERSON 王小树]退休。 | 李明远 局长 清河县教育局; former 王小树 局长 清河县教育局
			[ENTERPRISE 青峰公司]董事长、[ORGANIZATION 江南科学院]院士[PERSON 李明远]说。 | 李明远 董事长 青峰公司
			[AGENCY 清河县农业农村局]派来技术员[PERSON 李明远]，手把手教。 | 李明远 技术员 清河县农业农村局
			[AGENCY 柳林派出所]热闹。民警[PERSON 李明远]忙。 | 李明远 民警 柳林派出所
			[ENTERPRISE 青峰公司]和[ENTERPRISE 柳林农商银行]签约。总经理[PERSON 李明远]说。 | 李明远 总经理 青峰公司
			""")
	void readsPostsBeforeNames(String marked, String posts) {
		assertThat(posts(marked)).containsExactlyInAnyOrder(posts.split("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[VILLAGE 柳树村]村民[PERSON 李明远]说。
			[AGENCY 全国人大]代表[PERSON 李明远]说。
			[AGENCY 清河县政协]委员[PERSON 李明远]说。
			[AGENCY 清河县财政局]的[PERSON 李明远]说。
			局长[PERSON 李明远]说。
			[AGENCY 清河县财政局]局长到了，[PERSON 李明远]没来。
			中央军委主席、国家主席[PERSON 李明远]说。
			[PERSON 王小树]在[CITY 江南市]会见外国总理[PERSON 李明远]。
			[AGENCY 全国人大]开会。外国总理[PERSON 李明远]来访。
			[AGENCY 清河县农业农村局]派来技术员，村民[PERSON 李明远]高兴。
			[PARTY_BRANCH 柳树村党支部]开会。店主[PERSON 李明远]来了。
			[AGENCY 柳林派出所]和[AGENCY 槐树派出所]热闹。天黑了。地湿了。人散了。民警[PERSON 李明远]没走。
			""")
	void ignoresWhatIsNoPost(String marked) {
		assertThat(posts(marked)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[PERSON 李明远]调任[TOWN 柳林镇]镇长。五年后，[PERSON 李明远]改任[COUNTY 清河县]副县长。 | former 李明远 镇长 柳林镇; 李明远 副县长 清河县
			[PERSON 李明远]调任[TOWN 柳林镇]镇长。五年后，[PERSON 王小树]改任[COUNTY 清河县]副县长。 | 李明远 镇长 柳林镇; 王小树 副县长 清河县
			[PERSON 李明远]不再担任[AGENCY 清河县财政局]局长。[AGENCY 清河县财政局]局长[PERSON 李明远]说。 | former 李明远 局长 清河县财政局
			""")
	void tellsPostsThatThePageLeaves(String marked, String posts) {
		assertThat(posts(marked)).contains(posts.split("; "));
		assertThat(posts(marked).stream().distinct()).hasSameSizeAs(posts.split("; "));
	}

	private static List<String> posts(String marked) {
		return new MarkedText(marked).relations(EXTRACTOR, new ArrayList<>())
			.stream()
			.filter((relation) -> relation.type() == RelationType.WORKS_IN)
			.map(MarkedText::describe)
			.toList();
	}

}

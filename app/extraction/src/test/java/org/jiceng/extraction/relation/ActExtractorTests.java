package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.schema.Modality;
import org.jiceng.schema.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who acts and for whom, where the act's own clause does not name it. An empty last
 * column says that nothing is told, ¶ ends a line.
 */
class ActExtractorTests {

	private final RuleRelationExtractor extractor = new RuleRelationExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { // the clause before tells
																// whom it is about
			"[ENTERPRISE 青峰公司]厂房不足，[AGENCY 清河县商务局]腾出两栋厂房。 | 清河县商务局 -> 青峰公司",
			"[ORGANIZATION 柳树夜校]开班了。[ORGANIZATION 清河县总工会]资助书本费3万元。 | 清河县总工会 -> 柳树夜校",
			"[ORGANIZATION 柳树夜校]开班了。¶¶[ORGANIZATION 清河县总工会]资助书本费3万元。 |",
			"[AGENCY 清河县财政局]给[ENTERPRISE 青峰公司]补贴6万元；[ENTERPRISE 清河银行]跟进授信2000万元。 | 清河县财政局 -> 青峰公司; 清河银行 -> 青峰公司",
			"[ENTERPRISE 柳林公司]捐了两台车，[ENTERPRISE 青峰公司]捐赠3台设备。 |",
			// who was asked acts, too
			"[AGENCY 清河县财政局]协调[ENTERPRISE 清河银行]给[ENTERPRISE 青峰公司]授信200万元。 | 清河县财政局 -> 青峰公司; 清河银行 -> 青峰公司",
			"[TOWN 柳林镇]请来[ORGANIZATION 江南大学]的专家，为[ENTERPRISE 青峰公司]培训技术员。 | 柳林镇 -> 青峰公司; 江南大学 -> 青峰公司",
			"[TOWN 柳林镇]离[ORGANIZATION 江南大学]不远，为[ENTERPRISE 青峰公司]培训技术员。 | 柳林镇 -> 青峰公司",
			// a clause with a subject of its own takes no other
			"[COUNTY 清河县]很美，那班列车给[ENTERPRISE 青峰公司]运送货物。 |", "[COUNTY 清河县]很美，客商们纷纷给[ENTERPRISE 青峰公司]捐款3万元。 |",
			"[PERSON 李明远]介绍，去年给[ENTERPRISE 青峰公司]补贴6万元。 |",
			// a place that only begins an unknown body's name does not act
			"[CITY 清河市]客商给[VILLAGE 柳树村]捐款3万元。 |",
			// a village's own branch leads, and helps other villages
			"[VILLAGE 柳树村]很美。[PARTY_BRANCH 柳树村党支部]帮[VILLAGE 柳树村]修了路。 |",
			"[PARTY_BRANCH 柳树村党支部]帮[VILLAGE 槐树村]修了路。 | 柳树村党支部 -> 槐树村",
			// who lacks something is helped by who acts next
			"[ENTERPRISE 青峰公司]扩产缺地。[AGENCY 柳林园区管委会]连夜梳理，腾出一块熟地。 | 柳林园区管委会 -> 青峰公司",
			"[ENTERPRISE 青峰公司]年年丰收。[AGENCY 柳林园区管委会]连夜梳理，腾出一块熟地。 |",
			"[ENTERPRISE 青峰公司]和[ENTERPRISE 柳林公司]都缺地。[AGENCY 柳林园区管委会]连夜梳理，腾出一块熟地。 |",
			// a counted noun stands for as many things as were named
			"[PROVINCE 云南]、[PROVINCE 四川]遭了旱灾。[AGENCY 财政部]下达资金2亿元，支持两省开展救灾。 | 财政部 -> 云南; 财政部 -> 四川",
			"[PROVINCE 云南]、[PROVINCE 四川]、[PROVINCE 贵州]遭了旱灾。[AGENCY 财政部]下达资金2亿元，支持两省开展救灾。 |",
			// who speaks in an interview acts, until another speaks
			"[PERSON 李明远]：我来了三年。¶帮助[VILLAGE 柳树村]修了路。 | 李明远 -> 柳树村", "[PERSON 李明远]：我来了三年。¶记者：帮助[VILLAGE 柳树村]修了路。 |",
			// a part of a body acts for itself
			"[AGENCY 清河县指挥部]办公室给[VILLAGE 柳树村]捐款3万元。 |",
			// honours, farewells and inspections are no help
			"[AGENCY 清河县委]向[PERSON 李明远]颁发“柳林英才”奖章。 |", "[PERSON 李明远]到车站为[PERSON 王小树]送行。 |",
			"[PERSON 李明远]来到[VILLAGE 柳树村]检查指导工作。 |" })
	void findsWhoHelpsWhom(String marked, String expected) {
		assertThat(told(marked, RelationType.SUPPORTS)).containsExactlyInAnyOrderElementsOf(list(expected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "深入实施[POLICY 柑橘提质三年行动]。（[PERSON 李明远=作者]系[COUNTY 清河县]县长） | 清河县 -> 柑橘提质三年行动",
					"深入实施[POLICY 柑橘提质三年行动]。（[PERSON 李明远=作者]系[ORGANIZATION 江南大学]教授） |",
					"[COUNTY 清河县]推行[POLICY “一企一策”机制]，[AGENCY 清河县委=县委]副书记[PERSON 李明远]来了。 | 清河县 -> “一企一策”机制",
					"[COUNTY 清河县]忙着修渠。深入实施[POLICY 柑橘提质三年行动]。 | 清河县 -> 柑橘提质三年行动",
					"[COUNTY 清河县]忙着修渠。¶¶深入实施[POLICY 柑橘提质三年行动]。 |", "[COUNTY 清河县]忙着修渠。65个试验区正在实施[POLICY 柑橘提质三年行动]。 |",
					"听取[COUNTY 清河县]、[TOWN 柳林镇]汇报后，[PERSON 李明远]指出，要落实[POLICY “叫应”机制]。 |",
					"听取[COUNTY 清河县]负责人汇报后，[PERSON 李明远]指出，汛情紧急。要落实[POLICY “叫应”机制]。 |",
					"[COUNTY 清河县]忙着修渠。[PERSON 李明远]很高兴，深入实施[POLICY “叫应”机制]。 |",
					"[COUNTY 清河县]忙着修渠。在山区，当地推行[POLICY “叫应”机制]。 |" })
	void findsWhoCarriesOutAPolicy(String marked, String expected) {
		assertThat(told(marked, RelationType.IMPLEMENTS)).containsExactlyInAnyOrderElementsOf(list(expected));
	}

	@ParameterizedTest
	@CsvSource({ "'', 正在研究制定支持, PLANNED", "'', 下一步支持, PLANNED", "'', 已经支持, DONE", "下一步，, 清河县支持, PLANNED",
			"今天，, 清河县支持, DONE" })
	void tellsWhatIsOnlyPlanned(String lead, String words, Modality modality) {
		assertThat(new ActModality().of(lead, words)).isEqualTo(modality);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "[ENTERPRISE 青峰公司]缺料，找到[ENTERPRISE 柳林公司]。今年3月，两家公司签订了供货合同。 | 青峰公司 -> 柳林公司",
					"[ENTERPRISE 青峰公司]缺料，找到[ENTERPRISE 柳林公司]、[ENTERPRISE 槐树公司]。今年3月，两家公司签订了供货合同。 |" })
	void findsForWhomACountedNounStands(String marked, String expected) {
		assertThat(told(marked, RelationType.COOPERATES_WITH)).containsExactlyInAnyOrderElementsOf(list(expected));
	}

	private static List<String> list(String expected) {
		return (expected == null) ? List.of() : List.of(expected.split("; "));
	}

	private List<String> told(String marked, RelationType type) {
		return new MarkedText(marked.replace('¶', '\n')).relations(this.extractor, new ArrayList<>())
			.stream()
			.filter((relation) -> relation.type() == type)
			.map(MarkedText::describe)
			.distinct()
			.toList();
	}

}

package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.schema.EntityType;
import org.jiceng.server.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EntitySearchIT {

	@Autowired
	private EntitySearch search;

	@BeforeAll
	static void load(Driver driver) {
		SampleGraph.load(driver);
	}

	@ParameterizedTest
	@CsvSource({ "象州县,NAME,county", "大乐糖业,ALIAS,firm", "县农,ALIAS_PREFIX,bureau", "覃,NAME_PREFIX,qin",
			"漓江,NAME_PREFIX,bank", "qinxiao,PINYIN,qin", "QXM,PINYIN,qin", "良种,TEXT,project", "蔗糖 办法,TEXT,policy",
			"《蔗糖振兴办法》,NAME,policy" })
	void finds(String text, MatchKind matched, String id) {
		List<EntityMatch> found = find(text, null);
		assertThat(found.get(0).matched()).isEqualTo(matched);
		assertThat(found.get(0).entity().id()).isEqualTo(id);
	}

	@Test
	void tellsPeopleOfOneNameApart() {
		assertThat(find("韦建国", null)).extracting(EntityMatch::description).containsExactly("象州县农业农村局 局长", "来宾市水利局 科长");
	}

	@Test
	void keepsToAType() {
		assertThat(find("大乐", EntityType.TOWN)).extracting((match) -> match.entity().id()).containsExactly("town");
		assertThat(find("韦", EntityType.PERSON)).hasSize(2);
		assertThat(find("韦", EntityType.VILLAGE)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7 })
	void pagesWithoutGapsOrRepeats(int limit) {
		List<EntityMatch> all = find("x", null);
		List<EntityMatch> paged = new ArrayList<>();
		String cursor = null;
		do {
			ResultPage<EntityMatch> page = this.search.search(new SearchQuery("x", null, limit, cursor));
			assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(limit);
			paged.addAll(page.items());
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(paged).isEqualTo(all).hasSizeGreaterThan(1).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "*:*", "name:*", "a OR b", "OR", "AND", "NOT 韦", "\"", "\\", "韦\\", "(", "[a TO z]",
			"{", "~", "^9", "韦~0.1", "') RETURN 1 //", "'}) DETACH DELETE n //", "`", "$", "\u0000", "😀", "＊", "/.*/",
			"!", "&&", "||", "+", "searchNames:韦*" })
	void takesOperatorsForText(String text) {
		assertThat(find(text, null)).isEmpty();
		assertThatExceptionOfType(NoSuchNameException.class).isThrownBy(() -> this.search.resolve(text));
	}

	@Test
	void resolvesNamesAliasesAndAddresses() {
		assertThat(this.search.resolve("大乐糖业").id()).isEqualTo("firm");
		assertThat(this.search.resolve(" 象州县 ").id()).isEqualTo("county");
		assertThat(this.search.resolve("county").name()).isEqualTo("象州县");
		assertThat(this.search.resolve("member-of-county").id()).isEqualTo("county");
	}

	@Test
	void refusesToGuessBetweenThings() {
		assertThatExceptionOfType(AmbiguousNameException.class).isThrownBy(() -> this.search.resolve("韦建国"))
			.satisfies((ex) -> assertThat(ex.candidates()).extracting((match) -> match.entity().id())
				.containsExactly(SampleGraph.WEI, "wei2"));
	}

	@ParameterizedTest
	@CsvSource({ "韦建图,韦建国", "象州县农业局,象州县农业农村局", "大乐糖厂,大乐镇", "漓江银行桂林分行,漓江银行" })
	void namesTheNearest(String unknown, String nearest) {
		assertThatExceptionOfType(NoSuchNameException.class).isThrownBy(() -> this.search.resolve(unknown))
			.satisfies((ex) -> assertThat(ex.nearest()).extracting((match) -> match.entity().name()).contains(nearest));
	}

	private List<EntityMatch> find(String text, EntityType type) {
		return this.search.search(new SearchQuery(text, type, SearchQuery.MAXIMUM_LIMIT, null)).items();
	}

}

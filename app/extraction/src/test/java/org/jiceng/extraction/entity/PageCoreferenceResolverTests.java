package org.jiceng.extraction.entity;

import java.util.List;
import java.util.Optional;

import org.jiceng.extraction.hanlp.HanlpTokenizer;
import org.jiceng.extraction.mention.Gazetteer;
import org.jiceng.extraction.mention.GrammarMentionRecognizer;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.mention.TestArticles;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageCoreferenceResolverTests {

	private final Gazetteer gazetteer = Gazetteer.load();

	private final GrammarMentionRecognizer recognizer = new GrammarMentionRecognizer(new HanlpTokenizer(),
			this.gazetteer);

	private final PageCoreferenceResolver resolver = new PageCoreferenceResolver(this.gazetteer);

	@Test
	void givesPlacesTheirOfficialNamesAndCodes() {
		List<Entity> entities = resolve("广西来宾市象州县的糖厂开榨了。象州的甘蔗甜。");
		Entity county = named(entities, "象州县");
		assertThat(county.type()).isEqualTo(EntityType.COUNTY);
		assertThat(county.placeCode()).isEqualTo("451322");
		assertThat(county.aliases()).contains("象州");
		assertThat(county.place()).isEqualTo(named(entities, "来宾市").id());
		assertThat(named(entities, "来宾市").place()).isEqualTo(named(entities, "广西壮族自治区").id());
	}

	@Test
	void addsAncestorsThatThePageDoesNotName() {
		List<Entity> entities = resolve("象州县的甘蔗甜。");
		Entity city = named(entities, "来宾市");
		assertThat(city.mentioned()).isFalse();
		assertThat(named(entities, "象州县").place()).isEqualTo(city.id());
		assertThat(city.place()).isEqualTo(named(entities, "广西壮族自治区").id());
	}

	@Test
	void joinsFullAndShortForms() {
		List<Entity> entities = resolve("广西来宾市象州县寺村镇柳树湾村党支部来了。柳树湾村党支部很忙。广西青禾茶业有限公司建厂，青禾公司招工。");
		assertThat(entities).filteredOn((entity) -> entity.type() == EntityType.PARTY_BRANCH).hasSize(1);
		assertThat(entities).filteredOn((entity) -> entity.type() == EntityType.ENTERPRISE)
			.singleElement()
			.satisfies((firm) -> assertThat(firm.aliases()).contains("青禾公司"));
	}

	@Test
	void joinsTheEndOfALongerName() {
		List<Entity> entities = resolve("青禾山隧道贯通，正在施工。旬水至禾源高速公路青禾山隧道今天实现双向贯通。");
		assertThat(entities).filteredOn((entity) -> entity.type() == EntityType.PROJECT).hasSize(1);
	}

	@Test
	void keepsStagesApart() {
		List<Entity> entities = resolve("青禾冷链分拣中心建成，青禾冷链分拣中心很忙。正在建设二期青禾冷链分拣中心。");
		assertThat(entities).filteredOn((entity) -> entity.type() == EntityType.PROJECT).hasSize(2);
	}

	@Test
	void joinsANicknameWithTheBranch() {
		List<Entity> entities = resolve("“田埂”党支部开会了。它的大名是象州县寺村镇柳树湾村党支部。");
		assertThat(entities).filteredOn((entity) -> entity.type() == EntityType.PARTY_BRANCH)
			.singleElement()
			.satisfies((branch) -> assertThat(branch.aliases()).contains("“田埂”党支部"));
	}

	@Test
	void givesAVillageTheSmallestPlaceThatStandsBeforeIt() {
		List<Entity> entities = resolve("象州县柳树湾村开会。象州县寺村镇柳树湾村的路修好了。");
		assertThat(named(entities, "柳树湾村").place()).isEqualTo(named(entities, "寺村镇").id());
	}

	@Test
	void readsNoChainOfPlacesThatLieApart() {
		List<Entity> entities = resolve("浙江的商人和青海的商人都来了。浙江青海商会开会。");
		assertThat(named(entities, "浙江青海商会").place()).isEqualTo(named(entities, "浙江省").id());
	}

	@Test
	void makesOneOfficialOfALeaderNamedWithAndWithoutTitle() {
		List<Entity> entities = resolve("韦建国总书记作了批示。韦建国说，路要修好。");
		assertThat(entities).filteredOn((entity) -> entity.name().equals("韦建国"))
			.singleElement()
			.satisfies((leader) -> assertThat(leader.type()).isEqualTo(EntityType.OFFICIAL));
	}

	@Test
	void findsParentsInNames() {
		List<Entity> entities = resolve("象州县委组织部来了。");
		Entity department = named(entities, "象州县委组织部");
		assertThat(department.parent()).isEqualTo(named(entities, "象州县委").id());
		assertThat(department.place()).isEqualTo(named(entities, "象州县").id());
	}

	@Test
	void resolvesNominalsWithAPlainReading() {
		List<Entity> entities = resolve("广西青禾茶业有限公司在象州县建厂。该公司招工，全县欢迎。");
		assertThat(nominals(named(entities, "广西青禾茶业有限公司"))).contains("该公司");
		assertThat(nominals(named(entities, "象州县"))).contains("全县");
	}

	@Test
	void leavesNominalsOfAnotherLevelAlone() {
		List<Entity> entities = resolve("象州县来了客商。全市都知道。");
		assertThat(entities).allSatisfy((entity) -> assertThat(nominals(entity)).doesNotContain("全市"));
	}

	@Test
	void givesANounToAThingOfItsKind() {
		List<Entity> entities = resolve("广西青禾茶业有限公司和象州县柳树湾茶叶专业合作社都来了。象州县农村商业银行给合作社授信200万元。该行很忙，公司不急。");
		assertThat(nominals(named(entities, "象州县柳树湾茶叶专业合作社"))).containsExactly("合作社");
		assertThat(nominals(named(entities, "广西青禾茶业有限公司"))).containsExactly("公司");
		assertThat(nominals(named(entities, "象州县农村商业银行"))).containsExactly("该行");
	}

	@Test
	void leavesANounWithoutAThingOfItsKindAlone() {
		List<Entity> entities = resolve("象州县农村商业银行来了。它给合作社授信200万元，公司没有份。");
		assertThat(nominals(named(entities, "象州县农村商业银行"))).isEmpty();
	}

	@Test
	void tellsHeFromShe() {
		List<Entity> entities = resolve("象州县寺村镇柳树湾村村民李明远来了。村民陈大桂缺钱，他拿出两万元借给她。");
		assertThat(nominals(named(entities, "李明远"))).containsExactly("他");
		assertThat(nominals(named(entities, "陈大桂"))).containsExactly("她");
	}

	@Test
	void takesWhoTheSentenceCallsByName() {
		List<Entity> entities = resolve("象州县寺村镇柳树湾村村民陈大桂来了。他原来是镇上的木匠，叫李明远。");
		assertThat(nominals(named(entities, "李明远"))).containsExactly("他");
		assertThat(nominals(named(entities, "陈大桂"))).isEmpty();
	}

	@Test
	void takesNobodyWhoActsForWhomSomethingIsDone() {
		List<Entity> entities = resolve("象州县寺村镇柳树湾村村民李明远缺机器，村民陈大桂给他找来三家厂商的报价。");
		assertThat(nominals(named(entities, "李明远"))).containsExactly("他");
		assertThat(nominals(named(entities, "陈大桂"))).isEmpty();
	}

	@Test
	void takesWhomABankLendsToFromTheSameSentence() {
		List<Entity> entities = resolve("象州县寺村镇柳树湾村村民李明远来了。村民陈大桂缺钱，象州县农村商业银行给她贷了两万元。");
		assertThat(nominals(named(entities, "陈大桂"))).containsExactly("她");
		assertThat(nominals(named(entities, "李明远"))).isEmpty();
	}

	@Test
	void takesNobodyFromThePronounsOwnClause() {
		List<Entity> entities = resolve("象州县寺村镇党委书记李明远来了。她教陈大桂剪枝。陈大桂是象州县寺村镇柳树湾村村民。");
		assertThat(nominals(named(entities, "李明远"))).containsExactly("她");
		assertThat(nominals(named(entities, "陈大桂"))).isEmpty();
	}

	private List<Entity> resolve(String text) {
		List<Article> articles = TestArticles.of(text);
		return this.resolver.resolve(articles, this.recognizer.recognize(articles));
	}

	private static List<String> nominals(Entity entity) {
		return entity.mentions()
			.stream()
			.filter((mention) -> mention.kind() == MentionKind.NOMINAL)
			.map(Mention::text)
			.toList();
	}

	private static Entity named(List<Entity> entities, String name) {
		Optional<Entity> found = entities.stream().filter((entity) -> entity.name().equals(name)).findFirst();
		assertThat(found).as(name + " among " + entities.stream().map(Entity::name).toList()).isPresent();
		return found.orElseThrow();
	}

}

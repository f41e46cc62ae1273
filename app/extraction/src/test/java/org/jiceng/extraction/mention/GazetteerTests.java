package org.jiceng.extraction.mention;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jiceng.extraction.mention.PlaceName.Kind;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GazetteerTests {

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	@ParameterizedTest
	@CsvSource({ "450000, 广西壮族自治区, PROVINCE", "500000, 重庆市, PROVINCE", "810000, 香港特别行政区, PROVINCE", "450200, 柳州市, CITY",
			"522700, 黔南布依族苗族自治州, CITY", "152200, 兴安盟, CITY", "451322, 象州县, COUNTY", "520181, 清镇市, COUNTY",
			"230624, 杜尔伯特蒙古族自治县, COUNTY", "450222101, 龙头镇, TOWN", "520181201, 麦格苗族布依族乡, TOWN" })
	void knowsPlacesByCode(String code, String name, EntityType type) {
		assertThat(GAZETTEER.byCode(code)).hasValueSatisfying((place) -> {
			assertThat(place.name()).isEqualTo(name);
			assertThat(place.type()).isEqualTo(type);
		});
	}

	@Test
	void knowsNoPlaceByAnUnknownCode() {
		assertThat(GAZETTEER.byCode("999999")).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> GAZETTEER.ancestors("999999"))
			.withMessageContaining("999999");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "象州县 | 来宾市 广西壮族自治区", "柳城县 | 柳州市 广西壮族自治区", "黔南州 | 贵州省", "海淀区 | 北京市",
			"城口县 | 重庆市", "济源市 | 河南省", "石河子市 | 新疆维吾尔自治区", "横沥镇 | 东莞市 广东省", "峪泉镇 | 嘉峪关市 甘肃省", "苏州工业园区 | 苏州市 江苏省" })
	void findsTheChainOfPlacesAbove(String name, String chain) {
		assertThat(GAZETTEER.named(name))
			.anySatisfy((place) -> assertThat(GAZETTEER.ancestors(place.code())).extracting(Place::name)
				.containsExactly(chain.split(" ")));
	}

	@Test
	void tellsWhatLiesWithin() {
		assertThat(GAZETTEER.isWithin("451322", "451300")).isTrue();
		assertThat(GAZETTEER.isWithin("451322", "450000")).isTrue();
		assertThat(GAZETTEER.isWithin("451322", "450200")).isFalse();
		assertThat(GAZETTEER.isWithin("451322", "451322")).isFalse();
		assertThat(GAZETTEER.isWithin("450000", "451322")).isFalse();
	}

	@Test
	void hasAPlaceAboveEveryPlaceButProvincesAndOfHigherLevel() {
		Set<String> codes = GAZETTEER.places().stream().map(Place::code).collect(Collectors.toSet());
		assertThat(codes).hasSizeGreaterThan(42_000);
		assertThat(GAZETTEER.places().stream().filter((place) -> !place.parentCode().isEmpty()))
			.filteredOn((place) -> !codes.contains(place.parentCode())
					|| GAZETTEER.byCode(place.parentCode()).orElseThrow().type().compareTo(place.type()) >= 0)
			.isEmpty();
	}

	@Test
	void countsTheLevels() {
		Function<EntityType, Long> count = (
				type) -> GAZETTEER.places().stream().filter((place) -> place.type() == type).count();
		assertThat(count.apply(EntityType.PROVINCE)).isEqualTo(34);
		assertThat(count.apply(EntityType.CITY)).isEqualTo(333);
		assertThat(count.apply(EntityType.COUNTY)).isEqualTo(2846);
		assertThat(count.apply(EntityType.TOWN)).isGreaterThan(38_000);
		assertThat(count.apply(EntityType.ZONE)).isGreaterThan(800);
	}

	@Test
	void hasNoPseudoPlaces() {
		assertThat(GAZETTEER.named("市辖区")).isEmpty();
		assertThat(GAZETTEER.named("街道")).isEmpty();
		assertThat(GAZETTEER.named("经济开发区")).isEmpty();
		assertThat(GAZETTEER.places()).noneMatch((place) -> place.name().matches(".*(办事处|委员会|行政区划|监狱|农场)"));
	}

	@ParameterizedTest
	@CsvSource({ "象州, 象州县, SHORT", "柳州, 柳州市, SHORT", "广西, 广西壮族自治区, SHORT", "内蒙古, 内蒙古自治区, SHORT", "新疆, 新疆维吾尔自治区, SHORT",
			"香港, 香港特别行政区, SHORT", "桂, 广西壮族自治区, ABBREVIATION", "蜀, 四川省, ABBREVIATION", "黔南, 黔南布依族苗族自治州, SHORT",
			"黔南州, 黔南布依族苗族自治州, CONTRACTED", "延边州, 延边朝鲜族自治州, CONTRACTED", "博州, 博尔塔拉蒙古自治州, CONTRACTED",
			"大兴安岭, 大兴安岭地区, SHORT", "杜尔伯特县, 杜尔伯特蒙古族自治县, CONTRACTED", "杜蒙县, 杜尔伯特蒙古族自治县, CONTRACTED",
			"鄂伦春旗, 鄂伦春自治旗, CONTRACTED", "鄂温克旗, 鄂温克族自治旗, CONTRACTED", "莫旗, 莫力达瓦达斡尔族自治旗, CONTRACTED",
			"东乡县, 东乡族自治县, CONTRACTED", "龙胜, 龙胜各族自治县, SHORT", "管城, 管城回族区, SHORT", "浦东, 浦东新区, SHORT", "神农架, 神农架林区, SHORT",
			"麦格乡, 麦格苗族布依族乡, CONTRACTED", "寺村, 寺村镇, SHORT", "音河乡, 音河达斡尔鄂温克民族乡, CONTRACTED", "东固乡, 东固畲族乡, CONTRACTED",
			"望城县, 望城区, FORMER", "赣县, 赣县区, FORMER", "襄樊, 襄阳市, FORMER", "绍兴县, 柯桥区, FORMER" })
	void findsOtherForms(String form, String name, Kind kind) {
		assertThat(GAZETTEER.names(form)).anySatisfy((found) -> {
			assertThat(found.form()).isEqualTo(form);
			assertThat(found.place().name()).isEqualTo(name);
			assertThat(found.kind()).isEqualTo(kind);
			assertThat(found.place().forms()).startsWith(name).contains(form);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "赣", "渠", "科尔沁左翼中", "井陉矿", "内", "", "天" })
	void findsNoCountyUnderAFormThatNobodyUses(String form) {
		assertThat(GAZETTEER.named(form)).noneMatch((place) -> place.type() == EntityType.COUNTY);
	}

	@Test
	void doesNotContractTwoCountiesToOneForm() {
		// 临夏 has a county, a city and a prefecture: the contracted form is the
		// prefecture's.
		assertThat(GAZETTEER.names("临夏州")).singleElement()
			.satisfies((name) -> assertThat(name.place().type()).isEqualTo(EntityType.CITY));
		assertThat(GAZETTEER.names("临夏县")).singleElement().extracting(PlaceName::kind).isEqualTo(Kind.FULL);
	}

	@Test
	void givesEveryPlaceOfAnAmbiguousName() {
		assertThat(GAZETTEER.named("鼓楼区")).extracting((place) -> GAZETTEER.ancestors(place.code()).get(0).name())
			.containsExactlyInAnyOrder("南京市", "徐州市", "福州市", "开封市");
		assertThat(GAZETTEER.named("西安区")).extracting((place) -> GAZETTEER.ancestors(place.code()).get(0).name())
			.containsExactlyInAnyOrder("辽源市", "牡丹江市");
		assertThat(GAZETTEER.names("西安").get(0).place().name()).isEqualTo("西安市");
		assertThat(GAZETTEER.named("朝阳")).extracting(Place::name).contains("朝阳市", "朝阳区", "朝阳县", "朝阳镇");
		assertThat(GAZETTEER.named("朝阳").get(0).type()).isEqualTo(EntityType.CITY);
		assertThat(GAZETTEER.named("吉林")).extracting(Place::name).startsWith("吉林省", "吉林市");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "广西壮族自治区来宾市象州县寺村镇的村民 | 广西壮族自治区 来宾市 象州县 寺村镇", "贵州清镇市麦格乡干部 | 贵州 清镇市 麦格乡", "他从黔南州到望城县工作 | 黔南州 望城县",
					"大连市中山区的商户 | 大连市 中山区", "西安市与牡丹江市西安区 | 西安市 牡丹江市 西安区", "位于苏州工业园区的企业 | 苏州工业园区", "柳州、桂林两市 | 柳州 桂林",
					"桂A牌照 | ''", "今年粮食丰收 | ''" })
	void findsTheLongestNamesInText(String text, String names) {
		assertThat(textsOf(text)).containsExactly(names.isEmpty() ? new String[0] : names.split(" "));
	}

	@Test
	void givesBothReadingsWhereNamesOverlap() {
		assertThat(textsOf("海南昌江县")).containsExactly("海南", "南昌", "昌江县");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "双方合作发展新兴产业 | ''", "公安干警走进郊区 | ''", "荆州公安城区 | 荆州 公安", "广西来宾市象州 | 广西 来宾市 象州", "欢迎来宾 | ''",
					"广西来宾 | 广西 来宾", "发扬中华 | ''", "甘南州合作市民 | 甘南州 合作市", "晋城市城区居民 | 晋城市 城区", "顺义区张镇 | 顺义区 张镇", "紧张镇定 | ''",
					"兼任县委书记 | ''", "河北乡村振兴 | 河北", "政治多极化 | ''" })
	void findsOrdinaryWordsOnlyAfterThePlaceAbove(String text, String names) {
		assertThat(textsOf(text)).containsExactly(names.isEmpty() ? new String[0] : names.split(" "));
	}

	@Test
	void offersTheCandidatesOfAMatch() {
		Gazetteer.Match match = GAZETTEER.scan("在鼓楼区。").get(0);
		assertThat(match.span()).isEqualTo(new Span(1, 4));
		assertThat(match.candidates()).hasSize(4).allMatch((name) -> name.kind() == Kind.FULL);
		assertThat(GAZETTEER.scan("朝阳").get(0).candidates()).extracting((name) -> name.place().type())
			.doesNotContain(EntityType.TOWN);
	}

	@Test
	void findsShortNamesOfProvincesAndCities() {
		Set<String> ordinary = new GazetteerReader().ordinaryWords();
		List<Place> places = GAZETTEER.places()
			.stream()
			.filter((place) -> place.type() == EntityType.PROVINCE || place.type() == EntityType.CITY)
			.toList();
		assertThat(places).allSatisfy(
				(place) -> assertThat(GAZETTEER.names(shortest(place)).stream().map(PlaceName::place)).contains(place));
		assertThat(places).filteredOn((place) -> ordinary.contains(shortest(place)))
			.extracting(Place::name)
			.containsExactlyInAnyOrder("大同市", "来宾市", "日照市", "安康市", "巴中市", "长治市", "阿里地区");
		assertThat(places).filteredOn((place) -> !ordinary.contains(shortest(place)))
			.allSatisfy((place) -> assertThat(textsOf("在" + shortest(place))).containsExactly(shortest(place)));
	}

	@Test
	void hasOrdinaryWordsThatAreForms() {
		assertThat(new GazetteerReader().ordinaryWords()).hasSizeGreaterThan(400)
			.allSatisfy((word) -> assertThat(GAZETTEER.named(word)).isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void findsOnlyFormsInRandomText(long seed) {
		String text = randomText(new Random(seed));
		List<Gazetteer.Match> matches = GAZETTEER.scan(text);
		assertThat(matches).isNotEmpty();
		for (int i = 0; i < matches.size(); i++) {
			Gazetteer.Match match = matches.get(i);
			assertThat(match.span().end()).isLessThanOrEqualTo(text.length());
			String form = match.span().of(text);
			assertThat(GAZETTEER.names(form)).containsAll(match.candidates());
			assertThat(match.candidates()).allMatch((name) -> name.form().equals(form));
			if (i > 0) {
				assertThat(match.span().start()).isGreaterThan(matches.get(i - 1).span().start());
				assertThat(match.span().end()).isGreaterThan(matches.get(i - 1).span().end());
			}
		}
		assertThat(GAZETTEER.scan(CharBuffer.wrap(text))).isEqualTo(matches);
	}

	@Test
	void findsEveryFullNameStandingAlone() {
		Set<String> afterPlaceAbove = new GazetteerReader().ordinaryWords();
		assertThat(GAZETTEER.places())
			.filteredOn((place) -> place.type() == EntityType.COUNTY || place.type() == EntityType.CITY)
			.filteredOn((place) -> !afterPlaceAbove.contains(place.name()))
			.allSatisfy((place) -> assertThat(textsOf("。" + place.name() + "。")).containsExactly(place.name()));
	}

	@Test
	void keepsPlacesSortedByCode() {
		List<String> codes = new GazetteerReader().places().stream().map(GazetteerReader.PlaceLine::code).toList();
		assertThat(codes).isSorted().doesNotHaveDuplicates();
	}

	private static String shortest(Place place) {
		return Objects.requireNonNull(PlaceForms.shortForm(place.name(), place.type()));
	}

	private static List<String> textsOf(String text) {
		return GAZETTEER.scan(text).stream().map((match) -> match.span().of(text)).toList();
	}

	/** Pieces of names and of other text, cut anywhere and put together. */
	private static String randomText(Random random) {
		String other = "的在和与到，。\n县市区乡镇村书记局长公安合作新兴\uD840\uDC00𠮷Ａa1";
		List<Place> places = GAZETTEER.places();
		StringBuilder text = new StringBuilder();
		while (text.length() < 4000) {
			List<String> forms = places.get(random.nextInt(places.size())).forms();
			String form = forms.get(random.nextInt(forms.size()));
			text.append(form, random.nextInt(2) * random.nextInt(form.length()), form.length());
			for (int i = random.nextInt(3); i > 0; i--) {
				text.append(other.charAt(random.nextInt(other.length())));
			}
		}
		return text.toString();
	}

}

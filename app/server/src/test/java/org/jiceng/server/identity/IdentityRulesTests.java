package org.jiceng.server.identity;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityRulesTests {

	private final IdentityRules rules = new IdentityRules();

	@ParameterizedTest
	@CsvSource({ "COUNTY, 青山县, county, true", "AGENCY, 青山县财政局, county, true", "ENTERPRISE, 小粉店, town, true",
			"AGENCY, 财政部, , true", "AGENCY, 国家能源局, , true", "ENTERPRISE, 绿叶茶业有限公司, , true",
			"ORGANIZATION, 东海大学, , true", "ORGANIZATION, 中国茶叶协会, , true", "VILLAGE, 石门村, town, true",
			"ZONE, 青山工业园, county, true", "POLICY, 《中华人民共和国种子法》, , true", "POLICY, 《青山县扶持茶业办法》, county, true",
			"ORGANIZATION, 红旗小学, , false", "ORGANIZATION, 人民医院, county, false", "PARTY_BRANCH, 村党支部, town, false",
			"VILLAGE, 石门村, county, false", "VILLAGE, 石门村, , false", "ZONE, 青山工业园, , false",
			"POLICY, “链长制”, county, false", "POLICY, 《扶持茶业办法》, , false", "PROJECT, 茶园路工程, town, false",
			"PERSON, 赵大山, , false", "OFFICIAL, 赵大山, county, false", "ENTERPRISE, 小粉店, , false",
			"ENTERPRISE, 有限公司, , false" })
	void joinsOverPagesOnlyWhatIsSure(EntityType type, String name, @Nullable String place, boolean joined) {
		Entity thing = entity("x", type, name, (type == EntityType.COUNTY) ? "990101" : null, place);
		List<IdentifiedEntity> here = this.rules.identify("page 1", page(thing));
		List<IdentifiedEntity> there = this.rules.identify("page 2", page(thing));
		assertThat(here.get(0).id()).isNotEqualTo(there.get(0).id());
		assertThat(here.get(0).identity().equals(there.get(0).identity())).isEqualTo(joined);
	}

	@Test
	void tellsApartWhatHasOneNameInTwoPlaces() {
		List<IdentifiedEntity> all = this.rules.identify("page",
				page(entity("a", EntityType.ENTERPRISE, "小粉店", null, "town"),
						entity("b", EntityType.ENTERPRISE, "小粉店", null, "county")));
		assertThat(all).extracting(IdentifiedEntity::id).doesNotHaveDuplicates();
		assertThat(all).extracting(IdentifiedEntity::identity).doesNotHaveDuplicates();
	}

	@Test
	void comparesNamesWithoutQuotationMarks() {
		String one = identity(entity("x", EntityType.ORGANIZATION, "青山县“阳光”学校", null, "county"));
		String other = identity(entity("x", EntityType.AGENCY, "青山县阳光学校", null, "county"));
		assertThat(one).isEqualTo(other);
	}

	@Test
	void endsWherePlacesLieInOneAnother() {
		Entity east = entity("x", EntityType.ZONE, "东区", null, "y");
		Entity west = entity("y", EntityType.ZONE, "西区", null, "x");
		List<IdentifiedEntity> found = this.rules.identify("page", List.of(east, west));
		assertThat(found).allSatisfy((entity) -> assertThat(entity.identity()).isEqualTo(entity.id()));
	}

	private String identity(Entity thing) {
		return this.rules.identify("page", page(thing)).get(0).identity();
	}

	private static List<Entity> page(Entity... things) {
		List<Entity> page = new ArrayList<>(List.of(things));
		page.add(entity("county", EntityType.COUNTY, "青山县", "990101", null));
		page.add(entity("town", EntityType.TOWN, "绿野乡", "990101200", "county"));
		return page;
	}

	private static Entity entity(String id, EntityType type, String name, @Nullable String code,
			@Nullable String place) {
		return new Entity(id, type, name, List.of(), List.of(), code, place, null);
	}

}

package org.jiceng.server.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jiceng.extraction.PageObservation;
import org.jiceng.extraction.page.PageIdentity;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jiceng.server.PageSketch;

/**
 * Pages of an invented county, by hand and by dice.
 */
final class TestPages {

	private static final String[] SURNAMES = { "赵", "钱", "孙", "李" };

	private static final String[] TOWNS = { "绿野乡", "清河镇", "石门镇" };

	private TestPages() {
	}

	static ObservedPage page(PageObservation observation, String importName) {
		String document = observation.page().document();
		PageIdentity told = PageIdentity.of(document);
		return new ObservedPage(PageId.of(document), told.paper(), told.date(), told.number(),
				ContentHash.of(observation.page().text()), "test", importName, observation);
	}

	/**
	 * Two articles: a county's mayor, its bureau, the bureau's help for a firm, and a
	 * policy.
	 */
	static ObservedPage county() {
		return page(new PageSketch("样报_2024-05-06_02版", """
				青山县扶企业
				青山县县长赵大山说，青山县财政局拨款支持绿叶茶业有限公司。
				青山县出台《青山县扶持茶业办法》。

				茶园新路
				绿叶茶业有限公司在绿野乡建成茶园路工程。""").entity("province", EntityType.PROVINCE, "东山省", "990000", null)
			.entity("county", EntityType.COUNTY, "青山县", "990101", "province")
			.entity("town", EntityType.TOWN, "绿野乡", "990101200", "county")
			.entity("mayor", EntityType.OFFICIAL, "赵大山")
			.entity("bureau", EntityType.AGENCY, "青山县财政局", null, "county")
			.entity("firm", EntityType.ENTERPRISE, "绿叶茶业有限公司", null, "town")
			.entity("policy", EntityType.POLICY, "《青山县扶持茶业办法》", null, "county")
			.entity("road", EntityType.PROJECT, "茶园路工程", null, "town")
			.post("mayor", "county", "县长", PostStatus.CURRENT)
			.claim(RelationType.SUPPORTS, "bureau", "firm", null, null, Modality.DONE, "money")
			.claim(RelationType.LOCATED_IN, "bureau", "county")
			.claim(RelationType.ISSUED, "county", "policy")
			.claim(RelationType.UNDERTAKES, "firm", "road")
			.observation(), "test");
	}

	/**
	 * A page of random facts about the same few places and bodies, so that pages have
	 * much in common; the same seed makes the same page.
	 */
	static ObservedPage random(int number, long seed) {
		Random random = new Random(seed);
		String town = TOWNS[random.nextInt(TOWNS.length)];
		String other = TOWNS[random.nextInt(TOWNS.length)] + "中学";
		String school = town + "中心小学";
		String person = SURNAMES[random.nextInt(SURNAMES.length)] + "大海";
		String text = """
				第%d期
				青山县%s%s校长%s说，%s与%s合作。
				青山县支持%s。
				""".formatted(seed, town, school, person, school, other, school);
		PageSketch sketch = new PageSketch("样报_2024-%02d-%02d_%02d版".formatted(1 + number / 25, 1 + number % 25, 1),
				text)
			.entity("county", EntityType.COUNTY, "青山县", "990101", "city")
			.entity("town", EntityType.TOWN, town, "99010120" + List.of(TOWNS).indexOf(town), "county")
			.entity("school", random.nextBoolean() ? EntityType.ORGANIZATION : EntityType.AGENCY, school, null, "town")
			.entity("other", EntityType.ORGANIZATION, other, null, random.nextBoolean() ? "county" : "town")
			.entity("person", EntityType.PERSON, person)
			.entity("city", EntityType.CITY, "东海市", "990100", null)
			.post("person", "school", "校长", random.nextBoolean() ? PostStatus.CURRENT : PostStatus.FORMER)
			.claim(RelationType.SUPPORTS, "county", "school", null, null,
					random.nextBoolean() ? Modality.DONE : Modality.PLANNED, random.nextBoolean() ? "money" : null);
		if (random.nextBoolean()) {
			sketch.claim(RelationType.COOPERATES_WITH, "school", "other");
		}
		else {
			sketch.claim(RelationType.COOPERATES_WITH, "other", "school");
		}
		if (random.nextBoolean()) {
			sketch.claim(RelationType.LOCATED_IN, "school", "town");
		}
		return page(sketch.observation(), "test");
	}

	static List<String> dump(CanonicalDump dump) {
		List<String> lines = new ArrayList<>();
		dump.write(lines::add);
		return lines;
	}

}

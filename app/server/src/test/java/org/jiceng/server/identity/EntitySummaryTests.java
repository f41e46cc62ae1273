package org.jiceng.server.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jiceng.schema.EntityType;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntitySummaryTests {

	private static final List<EntitySummary.Form> FORMS = List.of(
			new EntitySummary.Form(EntityType.AGENCY, "青山县财政局", List.of("县财政局"), null, 3),
			new EntitySummary.Form(EntityType.ORGANIZATION, "青山县财政局", List.of("财政局"), null, 1),
			new EntitySummary.Form(EntityType.ORGANIZATION, "青山县“财政局”", List.of(), null, 2));

	@Test
	void takesWhatMostPagesSay() {
		EntitySummary summary = EntitySummary.of(FORMS);
		assertThat(summary.type()).isEqualTo(EntityType.AGENCY);
		assertThat(summary.name()).isEqualTo("青山县财政局");
		assertThat(summary.aliases()).containsExactly("县财政局", "财政局", "青山县“财政局”");
	}

	@RepeatedTest(5)
	void dependsOnNoOrder(RepetitionInfo repetition) {
		List<EntitySummary.Form> shuffled = new ArrayList<>(FORMS);
		Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
		assertThat(EntitySummary.of(shuffled)).isEqualTo(EntitySummary.of(FORMS));
	}

	@ParameterizedTest
	@CsvSource({ "PROVINCE, 东山省, , true", "AGENCY, 财政部, , true", "AGENCY, 国务院, , true", "AGENCY, 国家市场监督管理总局, , true",
			"AGENCY, 中共中央组织部, , true", "AGENCY, 国家税务总局青山县税务局, , false", "AGENCY, 青山县财政局, , false",
			"AGENCY, 武装部, , false", "ENTERPRISE, 国家电网, , false", "OFFICIAL, 赵大山, 总理, true", "OFFICIAL, 赵大山, 经理, false",
			"PERSON, 赵大山, 总理, false", "COUNTY, 青山县, , false" })
	void knowsWhoIsProminent(EntityType type, String name, String post, boolean prominent) {
		EntitySummary summary = EntitySummary.of(List.of(new EntitySummary.Form(type, name, List.of(), null, 1)));
		assertThat(summary.isProminent((post != null) ? List.of(post) : List.of())).isEqualTo(prominent);
	}

}

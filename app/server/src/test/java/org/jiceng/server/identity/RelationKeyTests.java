package org.jiceng.server.identity;

import org.jiceng.schema.RelationType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelationKeyTests {

	@Test
	void tellsPostsAndModalitiesApart() {
		assertThat(key(RelationType.WORKS_IN, "a", "b", "县长", "done"))
			.isEqualTo(key(RelationType.WORKS_IN, "a", "b", "县长", "done"))
			.isNotEqualTo(key(RelationType.WORKS_IN, "a", "b", "副县长", "done"))
			.isNotEqualTo(key(RelationType.WORKS_IN, "a", "b", "县长", "planned"))
			.isNotEqualTo(key(RelationType.WORKS_IN, "a", "c", "县长", "done"));
	}

	@Test
	void exchangesOnlyTheEndsOfPartnerships() {
		assertThat(key(RelationType.COOPERATES_WITH, "a", "b", null, "done"))
			.isEqualTo(key(RelationType.COOPERATES_WITH, "b", "a", null, "done"));
		assertThat(key(RelationType.SUPPORTS, "a", "b", null, "done"))
			.isNotEqualTo(key(RelationType.SUPPORTS, "b", "a", null, "done"));
	}

	private static String key(RelationType type, String subject, String object, String title, String modality) {
		return RelationProjection.key(type, subject, object, title, modality);
	}

}

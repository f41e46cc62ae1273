package org.jiceng.server.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jiceng.schema.Modality;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoundPathTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

	private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

	private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

	@Test
	void ranksByEachCriterionInTurn() {
		List<FoundPath> ranked = List.of(
				// one step, done
				path("a1", relation("k1", Modality.DONE, 1, NEW_YEAR, NEW_YEAR)),
				// two steps, the weaker with three sources
				path("b1", relation("k2", Modality.DONE, 3, NEW_YEAR, NEW_YEAR),
						relation("k3", Modality.DONE, 9, MAY, MAY)),
				// two steps, the weaker with one, long overlap
				path("c1", relation("k4", Modality.DONE, 1, NEW_YEAR, OCTOBER),
						relation("k5", Modality.DONE, 2, MAY, OCTOBER)),
				// short overlap
				path("d1", relation("k6", Modality.DONE, 1, MAY, MAY), relation("k7", Modality.DONE, 2, MAY, OCTOBER)),
				// no overlap, newer
				path("e1", relation("k8", Modality.DONE, 1, NEW_YEAR, NEW_YEAR),
						relation("k9", Modality.DONE, 2, OCTOBER, OCTOBER)),
				// older
				path("f1", relation("k10", Modality.DONE, 1, NEW_YEAR, NEW_YEAR),
						relation("k11", Modality.DONE, 2, MAY, MAY)),
				// level: by ids
				path("f2", relation("k12", Modality.DONE, 1, NEW_YEAR, NEW_YEAR),
						relation("k13", Modality.DONE, 2, MAY, MAY)),
				// no dates
				path("g1", relation("k14", Modality.DONE, 1, null, null),
						relation("k15", Modality.DONE, 2, null, null)),
				// planned
				path("h1", relation("k16", Modality.PLANNED, 99, NEW_YEAR, OCTOBER)));
		List<FoundPath> shuffled = new ArrayList<>(ranked);
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(shuffled.stream().sorted(FoundPath.BEST).toList()).isEqualTo(ranked);
		}
	}

	@Test
	void takesTheBestOfSeveralRelationshipsForAStep() {
		FoundPath once = path("a", relation("k1", Modality.PLANNED, 9, MAY, MAY));
		FoundPath again = path("a", relation("k2", Modality.DONE, 1, MAY, MAY));
		FoundPath merged = once.with(again).with(once);
		assertThat(merged.relations()).extracting(RelationView::key).containsExactly("k2");
		assertThat(merged.steps().get(0)).extracting(RelationView::key).containsExactly("k2", "k1");
		assertThat(merged.planned()).isFalse();
	}

	@Test
	void tellsTheTimeThatAllStepsShare() {
		FoundPath path = path("a", relation("k1", Modality.DONE, 1, NEW_YEAR, OCTOBER),
				relation("k2", Modality.DONE, 1, MAY, LocalDate.of(2024, 12, 1)));
		assertThat(path.overlap()).isEqualTo(new TimeOverlap(MAY, OCTOBER));
		assertThat(path.newest()).isEqualTo(LocalDate.of(2024, 12, 1));
		assertThat(path("b", relation("k1", Modality.DONE, 1, null, null)).overlap()).isNull();
	}

	@Test
	void comesBackTheSameWay() {
		FoundPath path = path("a", relation("k1", Modality.DONE, 1, MAY, MAY),
				relation("k2", Modality.DONE, 1, MAY, MAY));
		assertThat(path.reversed().nodes()).containsExactly("a2", "a1", "a0");
		assertThat(path.reversed().relations()).extracting(RelationView::key).containsExactly("k2", "k1");
		assertThat(path.reversed().reversed()).isEqualTo(path);
	}

	@Test
	void knowsACircle() {
		RelationView relation = relation("k1", Modality.DONE, 1, MAY, MAY);
		assertThat(new FoundPath(List.of("a", "b", "a"), List.of(List.of(relation), List.of(relation))).isSimple())
			.isFalse();
		assertThat(path("a", relation, relation).isSimple()).isTrue();
	}

	private static FoundPath path(String name, RelationView... relations) {
		List<String> nodes = new ArrayList<>();
		for (int at = 0; at <= relations.length; at++) {
			nodes.add(name + at);
		}
		return new FoundPath(nodes, List.of(relations).stream().map(List::of).toList());
	}

	private static RelationView relation(String key, Modality modality, long sources, @Nullable LocalDate first,
			@Nullable LocalDate last) {
		return new RelationView(key, RelationType.SUPPORTS, RelationType.SUPPORTS.chinese(), "s", "o", null, null,
				modality, null, sources, first, last);
	}

}

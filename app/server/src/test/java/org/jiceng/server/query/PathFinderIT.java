package org.jiceng.server.query;

import java.util.List;
import java.util.Set;

import org.jiceng.schema.RelationType;
import org.jiceng.server.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "jiceng.query.path-timeout=2m")
class PathFinderIT {

	@Autowired
	private PathFinder paths;

	@BeforeAll
	static void load(Driver driver) {
		SampleGraph.load(driver);
	}

	@Test
	void findsPathsTheShortestFirst() {
		PathResult result = this.paths.find(PathQuery.between(SampleGraph.WEI, "大乐糖业"));
		assertThat(result.reason()).isNull();
		assertThat(result.truncated()).isFalse();
		assertThat(result.paths()).extracting((path) -> String.join(" ", ids(path)))
			.containsExactly(SampleGraph.WEI + " bureau firm", SampleGraph.WEI + " bureau qin firm");
	}

	@Test
	void showsTheSentenceBehindEachStep() {
		PathView path = this.paths.find(PathQuery.between(SampleGraph.WEI, "大乐糖业")).paths().get(0);
		Hop first = path.hops().get(0);
		assertThat(first.direction()).isEqualTo(Direction.OUT);
		assertThat(first.relation().title()).isEqualTo("局长");
		assertThat(first.relation().typeName()).isEqualTo("任职于");
		assertThat(first.parallel()).extracting(RelationView::title).containsExactly("党组书记");
		assertThat(first.evidence()).extracting(Evidence::quote).containsExactly("象州县农业农村局局长韦建国", "韦建国是象州县农业农村局局长");
		for (Hop hop : path.hops()) {
			for (Evidence evidence : hop.evidence()) {
				EvidenceSentence sentence = evidence.sentences().get(0);
				OffsetRange highlight = sentence.highlights().get(0);
				assertThat(sentence.text().substring(highlight.start(), highlight.end())).isEqualTo(evidence.quote());
				assertThat(evidence.article().paper()).isEqualTo("样报");
				assertThat(evidence.article().date()).isNotNull();
			}
		}
		assertThat(path.weakestSources()).isOne();
		assertThat(path.overlap())
			.isEqualTo(new TimeOverlap(java.time.LocalDate.of(2023, 5, 6), java.time.LocalDate.of(2023, 5, 6)));
	}

	@Test
	void goesAgainstTheArrowsToo() {
		PathView path = this.paths.find(PathQuery.between("甘蔗良种项目", "覃小明")).paths().get(0);
		assertThat(ids(path)).containsExactly("project", "firm", "qin");
		assertThat(path.hops()).extracting(Hop::direction).containsExactly(Direction.IN, Direction.IN);
		assertThat(path.hops()).extracting(Hop::from).containsExactly("project", "firm");
	}

	@Test
	void leavesPlannedActsAsideUnlessAskedAndPutsThemLast() {
		PathResult done = this.paths.find(PathQuery.between("bureau", "village"));
		assertThat(done.paths()).noneMatch(PathView::planned);
		assertThat(ids(done.paths().get(0))).containsExactly("bureau", "county", "village");
		PathResult all = this.paths.find(new PathQuery("bureau", "village", 4, Set.of(), 20, false, true));
		assertThat(all.paths().get(0).planned()).isFalse();
		assertThat(all.paths()).filteredOn(PathView::planned).extracting(PathView::length).first().isEqualTo(1);
		assertThat(all.paths()).extracting(PathView::planned).isSorted();
	}

	@Test
	void goesThroughHubsOnlyIfAsked() {
		PathResult around = this.paths.find(PathQuery.between("来宾市", "漓江银行"));
		assertThat(around.paths()).isEmpty();
		assertThat(around.reason()).isNotNull();
		assertThat(around.reason().zh()).contains("4 步以内无路径", "hubs=true", "maxHops");
		assertThat(around.reason().en()).contains("at most 4 steps", "planned=true");
		assertThat(around.searched()).isEqualTo(new PathSearch(4, List.of(RelationType.values()), 3, false, false));
		PathResult through = this.paths.find(new PathQuery("来宾市", "漓江银行", 4, Set.of(), 3, true, false));
		assertThat(through.reason()).isNull();
		PathView path = through.paths().get(0);
		assertThat(path.throughHub()).isTrue();
		assertThat(ids(path)).containsExactly("city", "province", "guilin", "bank");
	}

	@Test
	void mayEndAtAHub() {
		assertThat(this.paths.find(PathQuery.between("漓江银行", "广西壮族自治区")).paths()).singleElement()
			.satisfies((path) -> assertThat(path.throughHub()).isFalse());
	}

	@Test
	void takesTheHierarchyOfPlacesForNoFact() {
		assertThat(this.paths.find(new PathQuery("大乐镇", "象州县", 6, Set.of(), 3, true, true)).paths()).isEmpty();
	}

	@Test
	void keepsToTheTypesAskedFor() {
		PathResult result = this.paths
			.find(new PathQuery(SampleGraph.WEI, "大乐糖业", 4, Set.of(RelationType.WORKS_IN), 20, false, false));
		assertThat(result.paths()).extracting((path) -> String.join(" ", ids(path)))
			.containsExactly(SampleGraph.WEI + " bureau qin firm");
		assertThat(result.searched().types()).containsExactly(RelationType.WORKS_IN);
	}

	@Test
	void keepsToTheNumbersAskedFor() {
		assertThat(this.paths.find(new PathQuery(SampleGraph.WEI, "firm", 2, Set.of(), 20, false, false)).paths())
			.allMatch((path) -> path.length() <= 2)
			.hasSize(1);
		assertThat(this.paths.find(new PathQuery(SampleGraph.WEI, "firm", 6, Set.of(), 1, false, false)).paths())
			.hasSize(1);
		assertThat(this.paths.find(new PathQuery(SampleGraph.WEI, "firm", 1, Set.of(), 1, false, false)).paths())
			.isEmpty();
	}

	@Test
	void givesTheSamePathsBackwards() {
		PathResult forth = this.paths.find(new PathQuery(SampleGraph.WEI, "policy", 6, Set.of(), 20, false, false));
		PathResult back = this.paths.find(new PathQuery("policy", SampleGraph.WEI, 6, Set.of(), 20, false, false));
		assertThat(forth.paths()).isNotEmpty();
		assertThat(back.paths()).extracting((path) -> Set.copyOf(ids(path)))
			.containsExactlyInAnyOrderElementsOf(forth.paths().stream().map((path) -> Set.copyOf(ids(path))).toList());
	}

	@Test
	void refusesTwoNamesOfOneThing() {
		assertThatExceptionOfType(InvalidQueryException.class)
			.isThrownBy(() -> this.paths.find(PathQuery.between("大乐糖业", "member-of-firm")))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("to"));
	}

	private static List<String> ids(PathView path) {
		return path.nodes().stream().map(EntityView::id).toList();
	}

}

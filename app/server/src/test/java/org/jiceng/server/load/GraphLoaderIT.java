package org.jiceng.server.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.Page;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jiceng.server.Neo4jTest;
import org.jiceng.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class GraphLoaderIT {

	private final Driver driver;

	private final GraphLoader loader;

	private final CanonicalDump dump;

	GraphLoaderIT(Driver driver) {
		this.driver = driver;
		this.loader = new GraphLoader(driver);
		this.dump = new CanonicalDump(driver);
	}

	@BeforeEach
	void clear(TestDatabase database) {
		database.clear();
	}

	@Test
	void projectsWhatAPageSays() {
		this.loader.apply(List.of(TestPages.county()), List.of());
		GraphCounts counts = new GraphCensus(this.driver).counts();
		assertThat(counts.pages()).isOne();
		assertThat(counts.articles()).isEqualTo(2);
		assertThat(counts.claims()).isEqualTo(5);
		assertThat(counts.nodes()).containsEntry(EntityType.OFFICIAL, 1L)
			.containsEntry(EntityType.PERSON, 0L)
			.containsEntry(EntityType.COUNTY, 1L)
			.containsEntry(EntityType.PROVINCE, 1L);
		assertThat(counts.relationships()).containsEntry(RelationType.WORKS_IN, 1L)
			.containsEntry(RelationType.SUPPORTS, 1L)
			.containsEntry(RelationType.PART_OF, 0L);
		Record mayor = single(
				"""
						MATCH (p:Person:Official)-[r:WORKS_IN]->(c:Place:County)-[:WITHIN]->(f:Province)
						RETURN p.name AS person, p.pinyin AS pinyin, p.initials AS initials, r.title AS title, r.status AS status,
						       r.sources AS sources, toString(r.lastSeen) AS lastSeen, c.sources AS articles, f.sources AS unnamed, f.hub AS hub
						""");
		assertThat(mayor.asMap()).containsEntry("person", "赵大山")
			.containsEntry("pinyin", List.of("zhaodashan"))
			.containsEntry("initials", List.of("zds"))
			.containsEntry("title", "县长")
			.containsEntry("status", "current")
			.containsEntry("sources", 1L)
			.containsEntry("lastSeen", "2024-05-06")
			.containsEntry("articles", 1L)
			.containsEntry("unnamed", 0L)
			.containsEntry("hub", true);
	}

	@Test
	void leadsFromARelationshipToTheTextThatSaysSo() {
		this.loader.apply(List.of(TestPages.county()), List.of());
		Record evidence = single(
				"""
						MATCH ()-[r:SUPPORTS]->()
						MATCH (c:Claim {key: r.key})-[said:SAID_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(:Article)<-[:HAS_ARTICLE]-(p:Page)
						RETURN r.kind AS kind, c.quote AS quote, s.text AS sentence,
						       substring(p.text, said.segments[0], said.segments[1] - said.segments[0]) AS underSpan
						""");
		assertThat(evidence.get("kind").asString()).isEqualTo("money");
		assertThat(evidence.get("quote").asString()).isEqualTo(evidence.get("underSpan").asString())
			.isEqualTo(evidence.get("sentence").asString())
			.contains("拨款支持");
		assertThat(list("""
				MATCH (p:Page)-[:HAS_ENTITY]->(:PageEntity)-[m:MENTIONED_IN]->(:Sentence)
				WHERE substring(p.text, m.start, m.end - m.start) <> m.text
				RETURN m.text AS text
				""")).isEmpty();
	}

	@Test
	void doesNoHarmWhenATransactionRunsTwice() {
		this.loader.apply(List.of(TestPages.county(), TestPages.random(3, 3)), List.of());
		List<String> once = TestPages.dump(this.dump);
		ObservationRows rows = new ObservationRows();
		rows.add(TestPages.county());
		rows.add(TestPages.random(3, 3));
		Set<String> ids = Set.of(TestPages.county().id(), TestPages.random(3, 3).id());
		try (Session session = this.driver.session()) {
			// The first commit's reply is taken for lost, so the same work is sent again.
			for (int i = 0; i < 2; i++) {
				session.executeWriteWithoutResult((transaction) -> this.loader.apply(transaction, rows, ids));
			}
		}
		assertThat(TestPages.dump(this.dump)).isEqualTo(once);
		assertThat(once).hasSizeGreaterThan(20);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void dependsOnlyOnThePagesThatAreThere(long seed) {
		Random random = new Random(seed);
		Map<String, ObservedPage> there = new LinkedHashMap<>();
		for (int step = 0; step < 12; step++) {
			List<ObservedPage> put = new ArrayList<>();
			List<String> remove = new ArrayList<>();
			for (int i = random.nextInt(4); i >= 0; i--) {
				ObservedPage page = TestPages.random(random.nextInt(8), random.nextInt(1000));
				if (put.stream().noneMatch((other) -> other.id().equals(page.id()))) {
					put.add(page);
				}
			}
			there.keySet().stream().filter((id) -> random.nextInt(4) == 0).forEach(remove::add);
			this.loader.apply(put, remove);
			remove.forEach(there::remove);
			put.forEach((page) -> there.put(page.id(), page));
		}
		List<String> grown = TestPages.dump(this.dump);
		new GraphReset(this.driver).reset();
		assertThat(TestPages.dump(this.dump)).isEmpty();
		there.values().forEach((page) -> this.loader.apply(List.of(page), List.of()));
		assertThat(grown).isEqualTo(TestPages.dump(this.dump)).isNotEmpty();
		this.loader.apply(List.of(), there.keySet());
		assertThat(TestPages.dump(this.dump)).isEmpty();
	}

	@Test
	void letsTwoWritersWorkAtOnce() throws Exception {
		List<ObservedPage> pages = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			pages.add(TestPages.random(i, i));
		}
		pages.forEach((page) -> this.loader.apply(List.of(page), List.of()));
		List<String> inTurn = TestPages.dump(this.dump);
		new GraphReset(this.driver).reset();
		ExecutorService executor = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Boolean>> writers = List.of(writer(pages, 0), writer(pages, 8));
			for (Future<Boolean> writer : executor.invokeAll(writers)) {
				assertThat(writer.get()).isTrue();
			}
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(TestPages.dump(this.dump)).isEqualTo(inTurn);
	}

	/** Writes sixteen of the pages, eight of which the other writer writes too. */
	private Callable<Boolean> writer(List<ObservedPage> pages, int from) {
		return () -> {
			pages.subList(from, from + 16)
				.forEach((page) -> new GraphLoader(this.driver).apply(List.of(page), List.of()));
			return true;
		};
	}

	@Test
	void loadsWhatTheExtractionFinds() {
		Page page = new Page("样报_2024-05-07_01版", "清河镇\n清河镇党委书记王建国说，青山县财政局局长李明到清河镇调研。");
		this.loader.apply(List.of(TestPages.page(PageExtractor.create().extract(page), "test")), List.of());
		assertThat(list(
				"MATCH (e:Entity)<-[:IS]-(:PageEntity)-[:MENTIONED_IN]->(:Sentence) RETURN DISTINCT e.name AS name"))
			.extracting((row) -> row.get("name").asString())
			.contains("王建国");
	}

	private Record single(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).single();
		}
	}

	private List<Record> list(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).list();
		}
	}

}

package org.jiceng.server.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.schema.EntityType;
import org.jiceng.schema.NameFolding;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A small graph of an invented county, in the shape that {@code docs/graph.md} lays down:
 * a bureau with two officials of whom one leads a firm, another official of the same
 * name, and a bank that only the province joins to the rest.
 */
public final class SampleGraph {

	/** The bureau's head, whose name another has too. */
	public static final String WEI = "0a5c2c7e9d5b4f10a2b3c4d5e6f70811";

	/** That the bureau's head is its head. */
	public static final String HEADS_BUREAU = "5d41402abc4b2a76b9719d911017c592";

	/** The older of two articles. */
	public static final String ARTICLE = "7d793037a0760186574b0282f2f435e7";

	private static final List<String> OLD_SENTENCES = List.of("蔗田里的账本\n", "韦建国是象州县农业农村局局长、党组书记。",
			"象州县农业农村局拨款支持大乐糖业有限公司，长乐村等着下一笔。", "大乐糖业有限公司在象州县建设甘蔗良种项目。", "覃小明原是象州县农业农村局副局长，如今是大乐糖业有限公司董事长。",
			"象州县出台《蔗糖振兴办法》。");

	private static final List<String> NEW_SENTENCES = List.of("再访蔗田\n", "象州县农业农村局局长韦建国说，来宾市水利局的韦建国科长也来过。", "漓江银行在桂林市。");

	private final List<Map<String, Object>> entities = new ArrayList<>();

	private final List<Map<String, Object>> relations = new ArrayList<>();

	private final List<Map<String, Object>> claims = new ArrayList<>();

	private final Map<String, String> names = new LinkedHashMap<>();

	private SampleGraph() {
		entity(WEI, EntityType.OFFICIAL, "韦建国", "weijianguo", "wjg", 2);
		entity("wei2", EntityType.OFFICIAL, "韦建国", "weijianguo", "wjg", 1);
		entity("qin", EntityType.OFFICIAL, "覃小明", "qinxiaoming", "qxm", 1);
		entity("bureau", EntityType.AGENCY, "象州县农业农村局", "xiangzhouxiannongyenongcunju", "xzxnyncj", 2, "县农业农村局");
		entity("water", EntityType.AGENCY, "来宾市水利局", "laibinshishuiliju", "lbsslj", 1);
		entity("firm", EntityType.ENTERPRISE, "大乐糖业有限公司", "daletangyeyouxiangongsi", "dltyyxgs", 1, "大乐糖业");
		entity("bank", EntityType.ENTERPRISE, "漓江银行", "lijiangyinhang", "ljyh", 1);
		entity("county", EntityType.COUNTY, "象州县", "xiangzhouxian", "xzx", 2);
		entity("town", EntityType.TOWN, "大乐镇", "dalezhen", "dlz", 0);
		entity("village", EntityType.VILLAGE, "长乐村", "changlecun", "clc", 1);
		entity("city", EntityType.CITY, "来宾市", "laibinshi", "lbs", 1);
		entity("guilin", EntityType.CITY, "桂林市", "guilinshi", "gls", 1);
		entity("province", EntityType.PROVINCE, "广西壮族自治区", "guangxizhuangzuzizhiqu", "gxzzzzq", 0);
		entity("project", EntityType.PROJECT, "甘蔗良种项目", "ganzheliangzhongxiangmu", "gzlzxm", 1);
		entity("policy", EntityType.POLICY, "蔗糖振兴办法", "zhetangzhenxingbanfa", "ztzxbf", 1);
		relation(HEADS_BUREAU, RelationType.WORKS_IN, WEI, "bureau", 2, "2023-05-06", "2024-05-06",
				Map.of("title", "局长", "status", "current"));
		relation("party", RelationType.WORKS_IN, WEI, "bureau", 1, "2023-05-06", "2023-05-06",
				Map.of("title", "党组书记", "status", "current"));
		relation("science", RelationType.WORKS_IN, "wei2", "water", 1, "2024-05-06", "2024-05-06",
				Map.of("title", "科长", "status", "current"));
		relation("deputy", RelationType.WORKS_IN, "qin", "bureau", 1, "2023-05-06", "2023-05-06",
				Map.of("title", "副局长", "status", "former"));
		relation("chair", RelationType.WORKS_IN, "qin", "firm", 1, "2023-05-06", "2023-05-06",
				Map.of("title", "董事长", "status", "current"));
		relation("money", RelationType.SUPPORTS, "bureau", "firm", 1, "2023-05-06", "2023-05-06",
				Map.of("kind", "money"));
		relation("promise", RelationType.SUPPORTS, "bureau", "village", 1, "2023-05-06", "2023-05-06",
				Map.of("modality", "planned"));
		relation("in1", RelationType.LOCATED_IN, "bureau", "county", 1, "2023-05-06", "2023-05-06", Map.of());
		relation("in2", RelationType.LOCATED_IN, "village", "county", 1, "2023-05-06", "2023-05-06", Map.of());
		relation("in3", RelationType.LOCATED_IN, "county", "city", 1, "2023-05-06", "2023-05-06", Map.of());
		relation("in4", RelationType.LOCATED_IN, "water", "city", 1, "2024-05-06", "2024-05-06", Map.of());
		relation("in5", RelationType.LOCATED_IN, "city", "province", 1, "2023-05-06", "2023-05-06", Map.of());
		relation("in6", RelationType.LOCATED_IN, "guilin", "province", 1, "2024-05-06", "2024-05-06", Map.of());
		relation("in7", RelationType.LOCATED_IN, "bank", "guilin", 1, "2024-05-06", "2024-05-06", Map.of());
		relation("builds", RelationType.UNDERTAKES, "firm", "project", 1, "2023-05-06", "2023-05-06", Map.of());
		relation("issued", RelationType.ISSUED, "county", "policy", 1, "2023-05-06", "2023-05-06", Map.of());
		claim("c1", HEADS_BUREAU, "old", 1, "韦建国是象州县农业农村局局长");
		claim("c2", HEADS_BUREAU, "new", 1, "象州县农业农村局局长韦建国");
		claim("c3", "party", "old", 1, "韦建国是象州县农业农村局局长、党组书记");
		claim("c4", "money", "old", 2, "象州县农业农村局拨款支持大乐糖业有限公司");
		claim("c5", "builds", "old", 3, "大乐糖业有限公司在象州县建设甘蔗良种项目");
		claim("c6", "chair", "old", 4, "覃小明原是象州县农业农村局副局长，如今是大乐糖业有限公司董事长");
	}

	/**
	 * Writes the graph into a database that has the schema.
	 * @param driver the connection
	 */
	public static void load(Driver driver) {
		SampleGraph graph = new SampleGraph();
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				transaction.run("""
						UNWIND $entities AS entity
						CREATE (e:Entity:$(entity.labels) {id: entity.properties.id})
						SET e += entity.properties
						CREATE (:PageEntity {id: 'member-of-' + e.id, type: e.type, name: e.name})-[:IS]->(e)
						""", Map.of("entities", graph.entities));
				transaction.run("""
						UNWIND $relations AS relation
						MATCH (s:Entity {id: relation.subject}), (o:Entity {id: relation.object})
						CREATE (s)-[r:$(relation.type) {key: relation.properties.key}]->(o)
						SET r += relation.properties
						""", Map.of("relations", graph.relations));
				transaction
					.run("""
							UNWIND [['village', 'county'], ['town', 'county'], ['county', 'city'], ['city', 'province']] AS pair
							MATCH (lower:Entity {id: pair[0]}), (upper:Entity {id: pair[1]})
							CREATE (lower)-[:WITHIN]->(upper)
							""");
				transaction.run("MATCH (e:Entity) SET e.degree = COUNT { (e)-[r WHERE r.key IS NOT NULL]-() }");
				graph.writePage(transaction::run, "old", ARTICLE, "蔗田里的账本", "2023-05-06", OLD_SENTENCES);
				graph.writePage(transaction::run, "new", "newer-article", "再访蔗田", "2024-05-06", NEW_SENTENCES);
				transaction.run(
						"""
								UNWIND $claims AS claim
								MATCH (a:Article)<-[:HAS_ARTICLE]-(p:Page {id: claim.page})
								MATCH (a)-[:HAS_SENTENCE]->(s:Sentence {ordinal: claim.sentence})
								CREATE (a)-[:HAS_CLAIM]->(c:Claim {id: claim.id, key: claim.key, quote: claim.quote, modality: 'done',
								  status: claim.status, foundBy: 'sample'})
								CREATE (c)-[:SAID_IN {ordinal: 0, segments: claim.segments}]->(s)
								""",
						Map.of("claims", graph.claims));
			});
			session.run("CALL db.awaitIndexes(60)").consume();
			session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume();
		}
	}

	private void entity(String id, EntityType type, String name, String pinyin, String initials, int sources,
			String... aliases) {
		List<String> labels = new ArrayList<>(List.of(type.label()));
		if (type == EntityType.OFFICIAL) {
			labels.add(EntityType.PERSON.label());
		}
		if (type.isPlace()) {
			labels.add("Place");
		}
		List<String> folded = new ArrayList<>(List.of(NameFolding.fold(name)));
		List.of(aliases).forEach((alias) -> folded.add(NameFolding.fold(alias)));
		Map<String, Object> properties = new HashMap<>(Map.of("id", id, "type", type.label(), "name", name, "aliases",
				List.of(aliases), "searchNames", folded, "pinyin", List.of(pinyin), "initials", List.of(initials),
				"sources", sources, "hub", type == EntityType.PROVINCE));
		if (sources > 0) {
			properties.put("firstSeen", LocalDate.of(2023, 5, 6));
			properties.put("lastSeen", LocalDate.of(2024, 5, 6));
		}
		this.entities.add(Map.of("labels", labels, "properties", properties));
		this.names.putIfAbsent(name, id);
	}

	private void relation(String key, RelationType type, String subject, String object, int sources, String first,
			String last, Map<String, String> more) {
		Map<String, Object> properties = new HashMap<>(Map.of("key", key, "modality", "done", "sources", sources,
				"firstSeen", LocalDate.parse(first), "lastSeen", LocalDate.parse(last)));
		properties.putAll(more);
		this.relations.add(Map.of("type", type.name(), "subject", subject, "object", object, "properties", properties));
	}

	private void claim(String id, String key, String page, int sentence, String quote) {
		List<String> sentences = page.equals("old") ? OLD_SENTENCES : NEW_SENTENCES;
		int start = start(sentences, sentence) + sentences.get(sentence).indexOf(quote);
		this.claims.add(Map.of("id", id, "key", key, "page", page, "sentence", sentence, "quote", quote, "status",
				"current", "segments", List.of(start, start + quote.length())));
	}

	private void writePage(Run run, String page, String article, String title, String date, List<String> sentences) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int ordinal = 0; ordinal < sentences.size(); ordinal++) {
			String text = sentences.get(ordinal);
			int start = start(sentences, ordinal);
			List<Map<String, Object>> mentions = new ArrayList<>();
			this.names.forEach((name, id) -> {
				for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
					mentions.add(Map.of("entity", "member-of-" + id, "text", name, "start", start + at, "end",
							start + at + name.length()));
				}
			});
			rows.add(Map.of("ordinal", ordinal, "text", text, "segments", List.of(start, start + text.length()),
					"mentions", mentions));
		}
		run.run("""
				CREATE (p:Page {id: $page, document: $document, paper: '样报', date: date($date), number: 2, text: $text})
				CREATE (p)-[:HAS_ARTICLE]->(a:Article {id: $article, ordinal: 0, title: $title, reporters: ['陆一帆']})
				WITH a
				UNWIND $sentences AS sentence
				CREATE (a)-[:HAS_SENTENCE]->(s:Sentence {id: $page + '#' + sentence.ordinal, ordinal: sentence.ordinal,
				  text: sentence.text, segments: sentence.segments})
				WITH s, sentence
				UNWIND sentence.mentions AS mention
				MATCH (m:PageEntity {id: mention.entity})
				CREATE (m)-[:MENTIONED_IN {start: mention.start, end: mention.end, text: mention.text, kind: 'name',
				  foundBy: 'sample'}]->(s)
				""", Map.of("page", page, "document", "样报_%s_02版".formatted(date), "date", date, "text",
				String.join("", sentences), "article", article, "title", title, "sentences", rows));
	}

	private static int start(List<String> sentences, int ordinal) {
		return sentences.subList(0, ordinal).stream().mapToInt(String::length).sum();
	}

	/** Runs a statement. */
	private interface Run {

		@Nullable Object run(String statement, Map<String, Object> parameters);

	}

}

package org.jiceng.server.web;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jiceng.server.Neo4jTest;
import org.jiceng.server.query.SampleGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "jiceng.query.path-timeout=2m")
class RestIT {

	@LocalServerPort
	private int port;

	private Rest rest = new Rest(0);

	@BeforeAll
	static void load(Driver driver) {
		SampleGraph.load(driver);
	}

	@BeforeEach
	void connect() {
		this.rest = new Rest(this.port);
	}

	@Test
	void searches() {
		Rest.Answer answer = this.rest.get("/api/v1/entities?q=" + Rest.encode("覃小"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.contentType()).isEqualTo("application/json");
		JsonNode match = answer.json().get("items").get(0);
		assertThat(match.get("matched").asString()).isEqualTo("name_prefix");
		assertThat(match.get("entity").get("type").asString()).isEqualTo("Official");
		assertThat(match.get("entity").get("typeName").asString()).isEqualTo("官员");
		assertThat(match.get("entity").get("lastSeen").asString()).isEqualTo("2024-05-06");
		assertThat(answer.json().has("next")).isFalse();
	}

	@Test
	void followsTheLinkToTheNextPage() {
		List<String> ids = new ArrayList<>();
		Rest.Answer answer = this.rest.get("/api/v1/entities?limit=1&q=" + Rest.encode("韦建国"));
		ids.add(answer.json().get("items").get(0).get("entity").get("id").asString());
		assertThat(answer.next()).isPresent();
		answer = this.rest.get(answer.next().orElseThrow());
		ids.add(answer.json().get("items").get(0).get("entity").get("id").asString());
		assertThat(ids).containsExactly(SampleGraph.WEI, "wei2");
		assertThat(answer.next()).isEmpty();
	}

	@Test
	void showsAnEntityAtTheAddressOfAnyMember() {
		JsonNode entity = this.rest.get("/api/v1/entities/village").json();
		assertThat(this.rest.get("/api/v1/entities/member-of-village").json()).isEqualTo(entity);
		assertThat(entity.get("members").get(0).asString()).isEqualTo("member-of-village");
		assertThat(entity.get("within").valueStream().map((place) -> place.get("id").asString()))
			.containsExactly("county", "city", "province");
		assertThat(entity.get("description").asString()).isEqualTo("象州县");
		assertThat(entity.get("articles").get(0).get("id").asString()).isEqualTo(SampleGraph.ARTICLE);
		assertThat(entity.get("relations").size()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 50 })
	void pagesThroughNeighboursByTypeAndSources(int limit) {
		List<String> keys = new ArrayList<>();
		Rest.Answer answer = this.rest.get("/api/v1/entities/bureau/neighbours?limit=" + limit);
		while (true) {
			answer.json().get("items").forEach((item) -> keys.add(item.get("relation").get("key").asString()));
			if (answer.next().isEmpty()) {
				break;
			}
			answer = this.rest.get(answer.next().get());
		}
		assertThat(keys).containsExactly(SampleGraph.HEADS_BUREAU, "deputy", "party", "in1", "money", "promise");
	}

	@Test
	void tellsNeighboursApart() {
		JsonNode answer = this.rest.get("/api/v1/entities/bureau/neighbours?types=SUPPORTS,PART_OF").json();
		assertThat(answer.get("items").valueStream().map((item) -> item.get("planned").asBoolean()))
			.containsExactly(false, true);
		assertThat(answer.get("items").get(0).get("direction").asString()).isEqualTo("out");
		assertThat(answer.get("items").get(0).get("relation").get("kind").asString()).isEqualTo("money");
		assertThat(answer.get("groups").size()).isOne();
		assertThat(answer.get("groups").get(0).get("count").asInt()).isEqualTo(2);
	}

	@Test
	void findsPaths() {
		JsonNode answer = this.rest
			.get("/api/v1/paths?from=%s&to=%s&k=1".formatted(Rest.encode("覃小明"), Rest.encode("甘蔗良种项目")))
			.json();
		JsonNode path = answer.get("paths").get(0);
		assertThat(answer.get("paths").size()).isOne();
		assertThat(path.get("length").asInt()).isEqualTo(2);
		assertThat(path.get("hops").get(1).get("relation").get("type").asString()).isEqualTo("UNDERTAKES");
		JsonNode evidence = path.get("hops").get(1).get("evidence").get(0);
		assertThat(evidence.get("quote").asString()).isEqualTo("大乐糖业有限公司在象州县建设甘蔗良种项目");
		assertThat(evidence.get("article").get("document").asString()).isEqualTo("样报_2023-05-06_02版");
	}

	@Test
	void saysWhyThereIsNoPath() {
		Rest.Answer answer = this.rest.get("/api/v1/paths?from=city&to=bank");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().get("paths").isEmpty()).isTrue();
		assertThat(answer.json().get("reason").get("zh").asString()).contains("无路径");
		assertThat(answer.json().get("searched").get("maxHops").asInt()).isEqualTo(4);
	}

	@Test
	void showsTheEvidenceOfARelation() {
		JsonNode answer = this.rest.get("/api/v1/relations/" + SampleGraph.HEADS_BUREAU + "/evidence").json();
		assertThat(answer.get("relation").get("title").asString()).isEqualTo("局长");
		assertThat(answer.get("subject").get("name").asString()).isEqualTo("韦建国");
		assertThat(answer.get("object").get("id").asString()).isEqualTo("bureau");
		assertThat(answer.get("evidence").valueStream().map((item) -> item.get("article").get("date").asString()))
			.containsExactly("2024-05-06", "2023-05-06");
		assertThat(answer.get("truncated").asBoolean()).isFalse();
	}

	@Test
	void showsAnArticleWithWhatItNames() {
		JsonNode article = this.rest.get("/api/v1/articles/" + SampleGraph.ARTICLE).json();
		assertThat(article.get("article").get("title").asString()).isEqualTo("蔗田里的账本");
		assertThat(article.get("reporters").get(0).asString()).isEqualTo("陆一帆");
		assertThat(article.get("sentences").size()).isEqualTo(6);
		Set<String> known = new HashSet<>();
		article.get("entities").forEach((entity) -> known.add(entity.get("id").asString()));
		int mentions = 0;
		for (JsonNode sentence : article.get("sentences")) {
			String text = sentence.get("text").asString();
			for (JsonNode mention : sentence.get("mentions")) {
				JsonNode at = mention.get("offsets").get(0);
				assertThat(text.substring(at.get("start").asInt(), at.get("end").asInt()))
					.isEqualTo(mention.get("text").asString());
				assertThat(known).contains(mention.get("entity").asString());
				mentions++;
			}
		}
		assertThat(mentions).isGreaterThan(8);
	}

	@Test
	void countsTheGraph() {
		JsonNode answer = this.rest.get("/api/v1/statistics").json();
		assertThat(answer.get("articles").asInt()).isEqualTo(2);
		assertThat(answer.get("nodes").get("Official").asInt()).isEqualTo(3);
		assertThat(answer.get("nodes").get("Zone").asInt()).isZero();
		assertThat(answer.get("relationships").get("WORKS_IN").asInt()).isEqualTo(5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "/api/v1/entities 400 invalid-parameter",
			"/api/v1/entities?q= 400 invalid-parameter", "/api/v1/entities?q=a&limit=0 400 invalid-parameter",
			"/api/v1/entities?q=a&limit=101 400 invalid-parameter",
			"/api/v1/entities?q=a&limit=x 400 invalid-parameter", "/api/v1/entities?q=a&type=Dog 400 invalid-parameter",
			"/api/v1/entities?q=a&cursor=x 400 invalid-parameter", "/api/v1/entities?q=a&Limit=3 400 invalid-parameter",
			"/api/v1/entities/nobody 404 not-found", "/api/v1/entities/nobody/neighbours 404 not-found",
			"/api/v1/entities/bureau/neighbours?types=WITHIN 400 invalid-parameter",
			"/api/v1/entities/bureau/neighbours?limit=501 400 invalid-parameter",
			"/api/v1/entities/bureau/neighbours?cursor=AAAA 400 invalid-parameter",
			"/api/v1/paths?from=bureau 400 invalid-parameter",
			"/api/v1/paths?from=bureau&to=bureau 400 invalid-parameter",
			"/api/v1/paths?from=bureau&to=firm&maxHops=7 400 invalid-parameter",
			"/api/v1/paths?from=bureau&to=firm&k=21 400 invalid-parameter",
			"/api/v1/paths?from=bureau&to=firm&hubs=maybe 400 invalid-parameter",
			"/api/v1/paths?from=bureau&to=firm&types=WORKS_IN%5D-()%20DETACH%20DELETE%20(n 400 invalid-parameter",
			"/api/v1/paths?from=bureau&to=Nobody 404 unknown-name", "/api/v1/relations/none/evidence 404 not-found",
			"/api/v1/articles/none 404 not-found", "/api/v1 404 not-found", "/api/v2/entities 404 not-found",
			"/nothing 404 not-found" })
	void tellsProblems(String path, int status, String type) {
		assertProblem(this.rest.get(path), status, type);
	}

	@Test
	void tellsTheNearestNames() {
		Rest.Answer answer = this.rest.get("/api/v1/paths?from=bureau&to=" + Rest.encode("韦建图"));
		assertProblem(answer, 404, "unknown-name");
		assertThat(answer.json().get("name").asString()).isEqualTo("韦建图");
		assertThat(answer.json().get("nearest").get(0).get("entity").get("name").asString()).isEqualTo("韦建国");
	}

	@Test
	void tellsTheCandidatesOfAnAmbiguousName() {
		Rest.Answer answer = this.rest.get("/api/v1/paths?to=bureau&from=" + Rest.encode("韦建国"));
		assertProblem(answer, 409, "ambiguous-name");
		assertThat(answer.json().get("candidates").size()).isEqualTo(2);
		assertThat(answer.json().get("candidates").get(0).get("description").asString()).isEqualTo("象州县农业农村局 局长");
	}

	@Test
	void refusesOtherMethodsAndFormats() {
		assertProblem(this.rest.send("/api/v1/entities?q=a", HttpRequest.newBuilder().DELETE()), 405,
				"method-not-allowed");
		assertProblem(this.rest.send("/api/v1/entities?q=a", HttpRequest.newBuilder().header("Accept", "text/html")),
				406, "not-acceptable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "' OR 1=1 //", "\"}) DETACH DELETE n //", "$q", "{{7*7}}", "../../etc/passwd", "a\u0000b",
			"<script>alert(1)</script>" })
	void answersWhateverIsTyped(String text) {
		Rest.Answer search = this.rest.get("/api/v1/entities?q=" + Rest.encode(text));
		assertThat(search.status()).isEqualTo(200);
		assertThat(search.json().get("items").isEmpty()).isTrue();
		assertProblem(this.rest.get("/api/v1/paths?from=bureau&to=" + Rest.encode(text)), 404, "unknown-name");
		assertThat(this.rest.get("/api/v1/statistics").json().get("nodes").get("Agency").asInt()).isEqualTo(2);
	}

	static void assertProblem(Rest.Answer answer, int status, String type) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.contentType()).isEqualTo("application/problem+json");
		JsonNode problem = answer.json();
		assertThat(problem.get("type").asString()).isEqualTo("urn:problem-type:jiceng:" + type);
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("messages").get("zh").asString()).containsPattern("[\\u4e00-\\u9fff]");
		assertThat(problem.get("messages").get("en").asString()).containsPattern("[A-Za-z]{3}");
		assertThat(problem.get("detail").asString()).isEqualTo(
				problem.get("messages").get("zh").asString() + " " + problem.get("messages").get("en").asString());
		assertThat(answer.body()).doesNotContain("org.springframework", "Exception", "\tat ");
	}

}

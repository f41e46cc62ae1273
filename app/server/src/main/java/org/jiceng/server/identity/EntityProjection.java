package org.jiceng.server.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jiceng.extraction.hanlp.PinyinTranscriber;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.NameFolding;
import org.jiceng.schema.NodeLabel;
import org.jiceng.schema.RelationType;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Gives entities the labels and properties that their page entities amount to.
 */
final class EntityProjection {

	private static final String RELATION_TYPES = Arrays.stream(RelationType.values())
		.map(RelationType::name)
		.collect(Collectors.joining("|"));

	private static final String MEMBERS = """
			UNWIND $identities AS identity
			MATCH (e:Entity {identity: identity})
			CALL (e) {
			  MATCH (e)<-[:IS]-(m:PageEntity)
			  WITH m.type AS type, m.name AS name, m.aliases AS aliases, m.code AS code, count(*) AS pages
			  RETURN collect({type: type, name: name, aliases: aliases, code: code, pages: pages}) AS forms
			}
			CALL (e) {
			  MATCH (e)<-[:IS]-(:PageEntity)-[:MENTIONED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
			  WITH DISTINCT a
			  MATCH (a)<-[:HAS_ARTICLE]-(p:Page)
			  RETURN count(a) AS sources, min(p.date) AS firstSeen, max(p.date) AS lastSeen
			}
			CALL (e) {
			  MATCH (e)<-[:IS]-(m:PageEntity)<-[:SUBJECT]-(c:Claim)
			  WHERE m.type = 'Official' AND c.title IS NOT NULL
			  RETURN collect(DISTINCT c.title) AS posts
			}
			RETURN identity, labels(e) AS labels, forms, sources, firstSeen, lastSeen, posts,
			       COUNT { (e)-[:%s]-() } AS degree
			""".formatted(RELATION_TYPES);

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (e:Entity {identity: row.identity})
			REMOVE e:$(row.stale)
			SET e:$(row.labels), e += row.properties
			""";

	private final PinyinTranscriber transcriber = new PinyinTranscriber();

	/** Computes the entities of these identities anew. */
	void project(TransactionContext transaction, Set<String> identities) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : transaction.run(MEMBERS, Map.of("identities", identities)).list()) {
			EntitySummary summary = EntitySummary.of(row.get("forms").asList(EntityProjection::form));
			List<String> labels = summary.type().labels();
			Set<String> stale = new LinkedHashSet<>(row.get("labels").asList(Value::asString));
			stale.removeAll(labels);
			stale.remove(NodeLabel.ENTITY.label());
			rows.add(Map.of("identity", row.get("identity").asString(), "stale", List.copyOf(stale), "labels", labels,
					"properties", properties(row, summary)));
		}
		transaction.run(WRITE, Map.of("rows", rows)).consume();
	}

	private Map<String, Object> properties(Record row, EntitySummary summary) {
		boolean prominent = summary.isProminent(row.get("posts").asList(Value::asString));
		Map<String, Object> properties = new HashMap<>();
		properties.put("type", summary.type().label());
		properties.put("name", summary.name());
		properties.put("aliases", summary.aliases());
		properties.put("code", summary.code());
		properties.put("searchNames", summary.names().stream().map(NameFolding::fold).distinct().toList());
		List<PinyinTranscriber.Transcription> pinyin = summary.names()
			.stream()
			.map(this.transcriber::transcribe)
			.filter((name) -> !name.pinyin().isEmpty())
			.toList();
		properties.put("pinyin", pinyin.stream().map(PinyinTranscriber.Transcription::pinyin).distinct().toList());
		properties.put("initials", pinyin.stream().map(PinyinTranscriber.Transcription::initials).distinct().toList());
		properties.put("sources", row.get("sources").asLong());
		properties.put("firstSeen", row.get("firstSeen"));
		properties.put("lastSeen", row.get("lastSeen"));
		properties.put("degree", row.get("degree").asLong());
		properties.put("prominent", prominent);
		properties.put("hub", prominent);
		return properties;
	}

	private static EntitySummary.Form form(Value form) {
		return new EntitySummary.Form(EntityType.ofLabel(form.get("type").asString()).orElseThrow(),
				form.get("name").asString(), form.get("aliases").asList(Value::asString),
				form.get("code").asString(null), form.get("pages").asLong());
	}

}

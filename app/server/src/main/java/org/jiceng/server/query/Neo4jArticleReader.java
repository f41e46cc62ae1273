package org.jiceng.server.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads an article with its sentences and what they name.
 */
@Component
class Neo4jArticleReader implements ArticleReader {

	private static final String ARTICLE = """
			CYPHER 5
			MATCH (a:Article {id: $id})<-[:HAS_ARTICLE]-(p:Page)
			CALL (a) {
			  OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(s:Sentence)
			  CALL (s) {
			    OPTIONAL MATCH (s)<-[m:MENTIONED_IN]-(:PageEntity)-[:IS]->(e:Entity)
			    WITH m, e
			    ORDER BY m.start, m.end DESC, e.id
			    RETURN collect(CASE WHEN e IS NULL THEN NULL ELSE
			      {start: m.start, end: m.end, text: m.text, kind: m.kind, entity: %s} END) AS mentions
			  }
			  WITH s, mentions
			  ORDER BY s.ordinal
			  RETURN collect(CASE WHEN s IS NULL THEN NULL ELSE
			    {id: s.id, ordinal: s.ordinal, text: s.text, segments: s.segments, mentions: mentions} END) AS sentences
			}
			RETURN {id: a.id, title: a.title, document: p.document, paper: p.paper, date: p.date, page: p.number} AS article,
			  a.reporters AS reporters, sentences
			"""
		.formatted(GraphRows.ENTITY);

	private final Neo4jClient client;

	private final ReadTransactions transactions;

	Neo4jArticleReader(Neo4jClient client, ReadTransactions transactions) {
		this.client = client;
		this.transactions = transactions;
	}

	@Override
	public Optional<ArticleView> find(String id) {
		return this.transactions.read(() -> this.client.query(ARTICLE)
			.bindAll(Map.of("id", id))
			.fetchAs(ArticleView.class)
			.mappedBy(Neo4jArticleReader::article)
			.one());
	}

	private static ArticleView article(TypeSystem types, Record row) {
		Map<String, EntityView> entities = new LinkedHashMap<>();
		List<SentenceView> sentences = row.get("sentences").asList((sentence) -> sentence(sentence, entities));
		return new ArticleView(GraphRows.article(row.get("article")), GraphRows.strings(row.get("reporters")),
				sentences, List.copyOf(entities.values()));
	}

	private static SentenceView sentence(Value row, Map<String, EntityView> entities) {
		List<OffsetRange> pieces = GraphRows.ranges(row.get("segments"));
		SentenceAlignment alignment = new SentenceAlignment(pieces);
		List<MentionView> mentions = row.get("mentions").asList((mention) -> {
			EntityView entity = GraphRows.entity(mention.get("entity"));
			entities.putIfAbsent(entity.id(), entity);
			OffsetRange onPage = new OffsetRange(mention.get("start").asInt(), mention.get("end").asInt());
			return new MentionView(entity.id(), mention.get("text").asString(), mention.get("kind").asString(""),
					onPage, alignment.inSentence(onPage));
		});
		return new SentenceView(row.get("id").asString(), row.get("ordinal").asInt(), row.get("text").asString(),
				pieces, mentions);
	}

}

package org.jiceng.server.query;

import java.util.Comparator;
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

	static final String ARTICLE = """
			CYPHER 5
			MATCH (a:Article {id: $id})<-[:HAS_ARTICLE]-(p:Page)
			CALL (a) {
			  OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(s:Sentence)
			  CALL (s) {
			    OPTIONAL MATCH (s)<-[m:MENTIONED_IN]-(:PageEntity)-[:IS]->(e:Entity)
			    WITH m, e
			    ORDER BY m.start, m.end DESC, e.id
			    RETURN collect(CASE WHEN e IS NULL THEN NULL ELSE
			      {segments: coalesce(m.segments, [m.start, m.end]), text: m.text, kind: m.kind, entity: %s} END) AS mentions
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

	/** By where they begin, the longer first. */
	private static final Comparator<MentionView> TEXT_ORDER = Comparator.comparingInt(Neo4jArticleReader::start)
		.thenComparing(Comparator.comparingInt(Neo4jArticleReader::end).reversed())
		.thenComparing(MentionView::entity);

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
		List<MentionView> mentions = row.get("mentions")
			.asList((mention) -> mention(mention, alignment, entities))
			.stream()
			.sorted(TEXT_ORDER)
			.toList();
		return new SentenceView(row.get("id").asString(), row.get("ordinal").asInt(), row.get("text").asString(),
				pieces, mentions);
	}

	private static MentionView mention(Value row, SentenceAlignment alignment, Map<String, EntityView> entities) {
		EntityView entity = GraphRows.entity(row.get("entity"));
		entities.putIfAbsent(entity.id(), entity);
		List<OffsetRange> onPage = GraphRows.ranges(row.get("segments"));
		return new MentionView(entity.id(), row.get("text").asString(), row.get("kind").asString(""), onPage,
				onPage.stream().flatMap((range) -> alignment.inSentence(range).stream()).toList());
	}

	private static int start(MentionView mention) {
		return mention.offsets().stream().mapToInt(OffsetRange::start).min().orElse(0);
	}

	private static int end(MentionView mention) {
		return mention.offsets().stream().mapToInt(OffsetRange::end).max().orElse(0);
	}

}

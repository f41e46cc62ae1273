package org.jiceng.server.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jiceng.extraction.Claim;
import org.jiceng.extraction.EvidenceSegment;
import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jiceng.server.identity.GraphId;
import org.jiceng.server.identity.IdentifiedEntity;
import org.jiceng.server.identity.IdentityRules;
import org.jspecify.annotations.Nullable;

/**
 * Observations of pages as rows of parameters, one list for each kind of node and
 * relationship.
 */
final class ObservationRows {

	final List<Map<String, @Nullable Object>> pages = new ArrayList<>();

	final List<Map<String, @Nullable Object>> articles = new ArrayList<>();

	final List<Map<String, @Nullable Object>> sentences = new ArrayList<>();

	final List<Map<String, @Nullable Object>> entities = new ArrayList<>();

	final List<Map<String, @Nullable Object>> mentions = new ArrayList<>();

	final List<Map<String, @Nullable Object>> claims = new ArrayList<>();

	final List<Map<String, @Nullable Object>> statements = new ArrayList<>();

	private final Set<String> identities = new TreeSet<>();

	private final Set<String> claimIds = new TreeSet<>();

	private final IdentityRules rules = new IdentityRules();

	void add(ObservedPage page) {
		Map<Integer, Article> articlesOfPage = new HashMap<>();
		page.observation().articles().forEach((article) -> articlesOfPage.put(article.ordinal(), article));
		this.pages.add(row("id", page.id(), "document", page.observation().page().document(), "paper", page.paper(),
				"date", page.date(), "number", page.number(), "contentHash", page.contentHash(), "extractor",
				page.extractor(), "import", page.importName(), "text", page.observation().page().text()));
		page.observation().articles().forEach((article) -> addArticle(page.id(), article));
		Map<String, String> ids = new HashMap<>();
		List<IdentifiedEntity> identified = this.rules.identify(page.id(), page.observation().entities());
		identified.forEach((entity) -> ids.put(entity.entity().id(), entity.id()));
		for (IdentifiedEntity entity : identified) {
			addEntity(page.id(), entity, ids);
			entity.entity()
				.mentions()
				.forEach((mention) -> addMention(page.id(), entity.id(), mention,
						required(articlesOfPage.get(mention.article()), "article", mention.article())));
		}
		Map<String, Integer> ordinals = new HashMap<>();
		page.observation().claims().forEach((claim) -> addClaim(page, claim, ids, ordinals));
	}

	/**
	 * {@return the identities of the entities, each once}
	 */
	Set<String> identities() {
		return this.identities;
	}

	/**
	 * {@return the ids of the claims}
	 */
	Set<String> claimIds() {
		return this.claimIds;
	}

	private void addArticle(String page, Article article) {
		String id = articleId(page, article.ordinal());
		this.articles.add(row("page", page, "properties", row("id", id, "ordinal", article.ordinal(), "title",
				article.title(), "reporters", article.reporters(), "text", article.text())));
		for (Sentence sentence : article.sentences()) {
			this.sentences.add(row("article", id, "properties",
					row("id", sentenceId(id, sentence.ordinal()), "ordinal", sentence.ordinal(), "text",
							sentence.text(), "segments", offsets(article.content().onPage(sentence.span())))));
		}
	}

	private void addEntity(String page, IdentifiedEntity identified, Map<String, String> ids) {
		Entity entity = identified.entity();
		this.identities.add(identified.identity());
		this.entities.add(row("page", page, "identity", identified.identity(), "properties",
				row("id", identified.id(), "type", entity.type().label(), "name", entity.name(), "aliases",
						entity.aliases(), "code", entity.placeCode(), "mentioned", entity.mentioned(), "place",
						id(ids, entity.place()), "parent", id(ids, entity.parent()), "identity",
						identified.identity())));
	}

	/**
	 * A mention that the scan cut apart has its pieces beside the offsets of its begin
	 * and end.
	 */
	private void addMention(String page, String entity, Mention mention, Article article) {
		Sentence sentence = article.sentences()
			.stream()
			.filter((candidate) -> candidate.span().overlaps(mention.span()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("%s stands in no sentence".formatted(mention.text())));
		List<Span> pieces = article.content().onPage(mention.span());
		this.mentions.add(row("entity", entity, "sentence",
				sentenceId(articleId(page, article.ordinal()), sentence.ordinal()), "properties",
				row("start", pieces.get(0).start(), "end", pieces.get(pieces.size() - 1).end(), "text", mention.text(),
						"kind", mention.kind().name().toLowerCase(Locale.ROOT), "foundBy", mention.foundBy(),
						"segments", (pieces.size() > 1) ? offsets(pieces) : null)));
	}

	private void addClaim(ObservedPage page, Claim claim, Map<String, String> ids, Map<String, Integer> ordinals) {
		String article = articleId(page.id(), claim.article());
		String subject = required(ids.get(claim.subject()), "entity", claim.subject());
		String object = required(ids.get(claim.object()), "entity", claim.object());
		String quote = claim.quote(page.observation().page().text());
		String content = GraphId.of(page.id(), claim.type(), subject, object, claim.title(), quote);
		String id = GraphId.of("claim", content, ordinals.merge(content, 1, Integer::sum));
		this.claimIds.add(id);
		this.claims.add(row("article", article, "subject", subject, "object", object, "properties",
				row("id", id, "type", claim.type().name(), "title", claim.title(), "status",
						(claim.status() != null) ? claim.status().value() : null, "modality", claim.modality().value(),
						"kind", claim.kind(), "quote", quote, "foundBy", claim.foundBy())));
		addStatements(article, id, claim.evidence());
	}

	private void addStatements(String article, String claim, List<EvidenceSegment> evidence) {
		Map<Integer, List<Span>> bySentence = new LinkedHashMap<>();
		evidence.forEach((segment) -> bySentence.computeIfAbsent(segment.sentence(), (same) -> new ArrayList<>())
			.add(segment.span()));
		int ordinal = 0;
		for (Map.Entry<Integer, List<Span>> sentence : bySentence.entrySet()) {
			this.statements.add(row("claim", claim, "sentence", sentenceId(article, sentence.getKey()), "properties",
					row("ordinal", ordinal++, "segments", offsets(sentence.getValue()))));
		}
	}

	static String articleId(String page, int ordinal) {
		return GraphId.of("article", page, ordinal);
	}

	private static String sentenceId(String article, int ordinal) {
		return article + "." + ordinal;
	}

	private static List<Integer> offsets(List<Span> spans) {
		List<Integer> offsets = new ArrayList<>();
		spans.forEach((span) -> {
			offsets.add(span.start());
			offsets.add(span.end());
		});
		return offsets;
	}

	private static @Nullable String id(Map<String, String> ids, @Nullable String entity) {
		return (entity != null) ? required(ids.get(entity), "entity", entity) : null;
	}

	private static <T> T required(@Nullable T found, String kind, Object name) {
		if (found == null) {
			throw new IllegalArgumentException("The observation holds no %s %s".formatted(kind, name));
		}
		return found;
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> row = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return row;
	}

}

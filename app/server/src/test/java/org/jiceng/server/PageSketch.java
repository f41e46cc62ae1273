package org.jiceng.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.Claim;
import org.jiceng.extraction.EvidenceSegment;
import org.jiceng.extraction.PageObservation;
import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a page says, for tests that need an observation without an extraction.
 * Articles stand apart by blank lines, their first line is the headline; an entity is
 * mentioned wherever its name stands; a claim's evidence is the first sentence that holds
 * both names.
 */
public final class PageSketch {

	private static final Pattern ARTICLE = Pattern.compile("(?s)\\S.*?(?=\\n\\n|\\z)");

	private static final Pattern SENTENCE = Pattern.compile("[^。\\n]+。?");

	private final Page page;

	private final List<Article> articles = new ArrayList<>();

	private final List<Entity> entities = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	public PageSketch(String document, String text) {
		this.page = new Page(document, text);
		Matcher article = ARTICLE.matcher(text);
		while (article.find()) {
			this.articles.add(article(this.articles.size(), new Span(article.start(), article.end())));
		}
	}

	/** Adds a thing that the page names. */
	public PageSketch entity(String id, EntityType type, String name) {
		return entity(id, type, name, null, null);
	}

	/**
	 * Adds a thing that lies in a place; one that the text does not name is unmentioned.
	 */
	public PageSketch entity(String id, EntityType type, String name, @Nullable String code, @Nullable String place) {
		List<Mention> mentions = new ArrayList<>();
		for (Article article : this.articles) {
			for (int at = article.text().indexOf(name); at >= 0; at = article.text().indexOf(name, at + 1)) {
				mentions.add(new Mention(article.ordinal(), new Span(at, at + name.length()), name, type,
						MentionKind.NAME, name, code, "sketch"));
			}
		}
		this.entities.add(new Entity(id, type, name, List.of(), mentions, code, place, null));
		return this;
	}

	/** Adds a fact other than a post. */
	public PageSketch claim(RelationType type, String subject, String object) {
		return claim(type, subject, object, null, null, Modality.DONE, null);
	}

	/** Adds a post. */
	public PageSketch post(String person, String target, String title, PostStatus status) {
		return claim(RelationType.WORKS_IN, person, target, title, status, Modality.DONE, null);
	}

	/** Adds a fact. */
	public PageSketch claim(RelationType type, String subject, String object, @Nullable String title,
			@Nullable PostStatus status, Modality modality, @Nullable String kind) {
		String one = name(subject);
		String other = name(object);
		for (Article article : this.articles) {
			for (Sentence sentence : article.sentences()) {
				if (sentence.text().contains(one) && sentence.text().contains(other)) {
					Span onPage = article.content().onPage(sentence.span()).get(0);
					this.claims.add(new Claim(type, subject, object, title, status, modality, kind, article.ordinal(),
							List.of(new EvidenceSegment(sentence.ordinal(), onPage, sentence.text())), "sketch"));
					return this;
				}
			}
		}
		throw new IllegalArgumentException("No sentence holds both %s and %s".formatted(one, other));
	}

	/**
	 * {@return the observation}
	 */
	public PageObservation observation() {
		return new PageObservation(this.page, this.articles, this.entities, this.claims, Map.of());
	}

	private String name(String id) {
		return this.entities.stream()
			.filter((entity) -> entity.id().equals(id))
			.map(Entity::name)
			.findFirst()
			.orElseThrow();
	}

	private Article article(int ordinal, Span span) {
		AlignedText content = AlignedText.of(this.page.text(), List.of(span));
		List<Sentence> sentences = new ArrayList<>();
		Matcher sentence = SENTENCE.matcher(content.text());
		while (sentence.find()) {
			sentences.add(new Sentence(sentences.size(), new Span(sentence.start(), sentence.end()), sentence.group()));
		}
		return new Article(ordinal, sentences.get(0).text(), List.of(), content, sentences);
	}

}

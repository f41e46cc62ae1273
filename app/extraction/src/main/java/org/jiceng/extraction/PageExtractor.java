package org.jiceng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jiceng.extraction.entity.CoreferenceResolver;
import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.entity.PageCoreferenceResolver;
import org.jiceng.extraction.hanlp.HanlpTokenizer;
import org.jiceng.extraction.mention.Gazetteer;
import org.jiceng.extraction.mention.GrammarMentionRecognizer;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionRecognizer;
import org.jiceng.extraction.mention.Tokenizer;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.page.ArticleSegmenter;
import org.jiceng.extraction.page.NewspaperArticleSegmenter;
import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.relation.Rejection;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.relation.RelationExtractor;
import org.jiceng.extraction.relation.RuleRelationExtractor;
import org.jiceng.extraction.text.Token;
import org.jiceng.extraction.typing.EntityTyper;
import org.jiceng.extraction.typing.RelationEntityTyper;

/**
 * The chain from a page to what it says, one stage after the other. Thread-safe, and a
 * pure function of the page.
 */
public final class PageExtractor {

	private final ArticleSegmenter articleSegmenter;

	private final Tokenizer tokenizer;

	private final MentionRecognizer mentionRecognizer;

	private final CoreferenceResolver coreferenceResolver;

	private final RelationExtractor relationExtractor;

	private final EntityTyper entityTyper;

	PageExtractor(ArticleSegmenter articleSegmenter, Tokenizer tokenizer, MentionRecognizer mentionRecognizer,
			CoreferenceResolver coreferenceResolver, RelationExtractor relationExtractor, EntityTyper entityTyper) {
		this.articleSegmenter = articleSegmenter;
		this.tokenizer = tokenizer;
		this.mentionRecognizer = mentionRecognizer;
		this.coreferenceResolver = coreferenceResolver;
		this.relationExtractor = relationExtractor;
		this.entityTyper = entityTyper;
	}

	/**
	 * Builds the chain with its rules, lexicons and models.
	 * @return a chain that may be used by any number of threads
	 */
	public static PageExtractor create() {
		Gazetteer gazetteer = Gazetteer.load();
		Tokenizer tokenizer = new HanlpTokenizer();
		return new PageExtractor(new NewspaperArticleSegmenter(), tokenizer,
				new GrammarMentionRecognizer(tokenizer, gazetteer), new PageCoreferenceResolver(gazetteer),
				new RuleRelationExtractor(), new RelationEntityTyper());
	}

	/**
	 * Extracts what a page says.
	 * @param page the page
	 * @return its articles, entities and claims
	 */
	public PageObservation extract(Page page) {
		return explain(page, (article) -> List.of()).observation();
	}

	/**
	 * Extracts what a page says, and keeps how it came to that.
	 * @param page the page
	 * @return what was extracted, the words and mentions it was read from, and every
	 * candidate for a relation that was turned down
	 */
	public Explanation explain(Page page) {
		return explain(page,
				(article) -> article.sentences()
					.stream()
					.flatMap((sentence) -> this.tokenizer.read(article.text(), sentence.span()).words().stream())
					.toList());
	}

	private Explanation explain(Page page, Function<Article, List<Token>> tokens) {
		List<Rejection> rejections = new ArrayList<>();
		List<Article> articles = this.articleSegmenter.segment(page);
		List<Mention> mentions = this.mentionRecognizer.recognize(articles);
		List<Entity> entities = this.coreferenceResolver.resolve(articles, mentions);
		List<Relation> relations = this.relationExtractor.extract(articles, mentions, entities, rejections::add);
		List<Entity> typed = this.entityTyper.type(articles, entities, relations);
		List<Claim> claims = new ClaimAssembler(articles, typed, rejections::add).assemble(relations);
		Map<String, Integer> dropped = new TreeMap<>();
		rejections.forEach((rejection) -> dropped.merge(rejection.reason().english(), 1, Integer::sum));
		return new Explanation(new PageObservation(page, articles, typed, claims, dropped),
				articles.stream().map(tokens).toList(), mentions, rejections);
	}

}

package org.jiceng.extraction;

import java.util.List;

import org.jiceng.extraction.entity.CoreferenceResolver;
import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.entity.PageCoreferenceResolver;
import org.jiceng.extraction.hanlp.HanlpTokenizer;
import org.jiceng.extraction.mention.Gazetteer;
import org.jiceng.extraction.mention.GrammarMentionRecognizer;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionRecognizer;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.page.ArticleSegmenter;
import org.jiceng.extraction.page.NewspaperArticleSegmenter;
import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.relation.RelationExtractor;
import org.jiceng.extraction.relation.RuleRelationExtractor;
import org.jiceng.extraction.typing.EntityTyper;
import org.jiceng.extraction.typing.RelationEntityTyper;

/**
 * The chain from a page to what it says, one stage after the other. Thread-safe, and a
 * pure function of the page.
 */
public final class PageExtractor {

	private final ArticleSegmenter articleSegmenter;

	private final MentionRecognizer mentionRecognizer;

	private final CoreferenceResolver coreferenceResolver;

	private final RelationExtractor relationExtractor;

	private final EntityTyper entityTyper;

	PageExtractor(ArticleSegmenter articleSegmenter, MentionRecognizer mentionRecognizer,
			CoreferenceResolver coreferenceResolver, RelationExtractor relationExtractor, EntityTyper entityTyper) {
		this.articleSegmenter = articleSegmenter;
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
		return new PageExtractor(new NewspaperArticleSegmenter(),
				new GrammarMentionRecognizer(new HanlpTokenizer(), gazetteer), new PageCoreferenceResolver(gazetteer),
				new RuleRelationExtractor(), new RelationEntityTyper());
	}

	/**
	 * Extracts what a page says.
	 * @param page the page
	 * @return its articles, entities and claims
	 */
	public PageObservation extract(Page page) {
		List<Article> articles = this.articleSegmenter.segment(page);
		List<Mention> mentions = this.mentionRecognizer.recognize(articles);
		List<Entity> entities = this.coreferenceResolver.resolve(articles, mentions);
		List<Relation> relations = this.relationExtractor.extract(articles, mentions, entities, (rejection) -> {
		});
		List<Entity> typed = this.entityTyper.type(entities, relations);
		ClaimAssembler assembler = new ClaimAssembler(articles, typed);
		List<Claim> claims = assembler.assemble(relations);
		return new PageObservation(page, articles, typed, claims, assembler.dropped());
	}

}

package org.jiceng.extraction;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jiceng.extraction.entity.PageCoreferenceResolver;
import org.jiceng.extraction.hanlp.HanlpTokenizer;
import org.jiceng.extraction.mention.Gazetteer;
import org.jiceng.extraction.mention.GrammarMentionRecognizer;
import org.jiceng.extraction.mention.MentionAblations;
import org.jiceng.extraction.mention.MentionRecognizer;
import org.jiceng.extraction.page.ArticleSegmenter;
import org.jiceng.extraction.page.NewspaperArticleSegmenter;
import org.jiceng.extraction.page.SegmenterAblations;
import org.jiceng.extraction.relation.RelationAblations;
import org.jiceng.extraction.relation.RelationExtractor;
import org.jiceng.extraction.relation.RuleRelationExtractor;
import org.jiceng.extraction.typing.RelationEntityTyper;

/**
 * The chain with each of its components left out, to measure what it gives.
 */
public final class Ablations {

	private Ablations() {
	}

	/**
	 * {@return chains by the name of what they lack; the first one lacks nothing}
	 */
	public static Map<String, PageExtractor> all() {
		Gazetteer gazetteer = Gazetteer.load();
		HanlpTokenizer tokenizer = new HanlpTokenizer();
		ArticleSegmenter segmenter = new NewspaperArticleSegmenter();
		MentionRecognizer recognizer = new GrammarMentionRecognizer(tokenizer, gazetteer);
		RelationExtractor relations = new RuleRelationExtractor();
		Map<String, PageExtractor> chains = new LinkedHashMap<>();
		chains.put("nothing", chain(segmenter, tokenizer, recognizer, gazetteer, relations));
		SegmenterAblations.all()
			.forEach((name, other) -> chains.put(name, chain(other, tokenizer, recognizer, gazetteer, relations)));
		MentionAblations.of(tokenizer, gazetteer)
			.forEach((name, other) -> chains.put(name, chain(segmenter, tokenizer, other, gazetteer, relations)));
		RelationAblations.all()
			.forEach((name, other) -> chains.put(name, chain(segmenter, tokenizer, recognizer, gazetteer, other)));
		chains.put("typing by relations", new PageExtractor(segmenter, tokenizer, recognizer,
				new PageCoreferenceResolver(gazetteer), relations, (articles, entities, found) -> entities));
		return chains;
	}

	private static PageExtractor chain(ArticleSegmenter segmenter, HanlpTokenizer tokenizer,
			MentionRecognizer recognizer, Gazetteer gazetteer, RelationExtractor relations) {
		return new PageExtractor(segmenter, tokenizer, recognizer, new PageCoreferenceResolver(gazetteer), relations,
				new RelationEntityTyper());
	}

}

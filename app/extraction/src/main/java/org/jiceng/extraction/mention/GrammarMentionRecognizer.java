package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.page.Article;

/**
 * Recognizes mentions by a grammar of names over words, lexicons and the gazetteer:
 * places first, then bodies that begin with them, then what refers to both. Thread-safe;
 * its lexicons are never changed.
 */
public final class GrammarMentionRecognizer implements MentionRecognizer {

	private final Tokenizer tokenizer;

	private final Gazetteer gazetteer;

	private final PlaceFinder placeFinder;

	private final UnlistedPlaceFinder unlistedPlaceFinder;

	private final NationalBodyFinder nationalBodyFinder;

	private final BodyFinder bodyFinder;

	private final PolicyFinder policyFinder;

	private final ShortFormFinder shortFormFinder;

	private final RepeatedNameFinder repeatedNameFinder = new RepeatedNameFinder();

	private final PersonFinder personFinder;

	private final NominalFinder nominalFinder;

	/**
	 * Reads the lexicons.
	 * @param tokenizer cuts sentences into words
	 * @param gazetteer the places that are known beforehand
	 */
	public GrammarMentionRecognizer(Tokenizer tokenizer, Gazetteer gazetteer) {
		LexiconReader reader = new LexiconReader();
		this.tokenizer = tokenizer;
		this.gazetteer = gazetteer;
		this.placeFinder = new PlaceFinder(gazetteer);
		this.unlistedPlaceFinder = new UnlistedPlaceFinder(reader);
		this.nationalBodyFinder = new NationalBodyFinder(reader);
		this.bodyFinder = new BodyFinder(reader);
		this.policyFinder = new PolicyFinder(reader);
		this.shortFormFinder = new ShortFormFinder(reader);
		this.personFinder = new PersonFinder(reader);
		this.nominalFinder = new NominalFinder(reader);
	}

	@Override
	public List<Mention> recognize(List<Article> articles) {
		List<ArticleView> views = new ArrayList<>(articles.size());
		articles.forEach((article) -> views.add(ArticleView.of(article, this.tokenizer)));
		MentionDraft draft = new MentionDraft(views);
		this.placeFinder.find(draft);
		this.unlistedPlaceFinder.find(draft);
		this.nationalBodyFinder.find(draft);
		this.bodyFinder.find(draft, new OwnerContext(this.gazetteer, draft));
		this.policyFinder.find(draft);
		this.shortFormFinder.find(draft);
		this.repeatedNameFinder.find(draft);
		this.bodyFinder.find(draft, new OwnerContext(this.gazetteer, draft));
		this.personFinder.find(draft);
		this.repeatedNameFinder.find(draft);
		this.nominalFinder.find(draft);
		return draft.mentions();
	}

}

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

	private final ForeignBodyFinder foreignBodyFinder;

	private final ForcesFinder forcesFinder = new ForcesFinder();

	private final NeighbourhoodFinder neighbourhoodFinder = new NeighbourhoodFinder();

	private final BodyFinder bodyFinder;

	private final PolicyFinder policyFinder;

	private final CampaignFinder campaignFinder = new CampaignFinder();

	private final ListedFirmFinder listedFirmFinder;

	private final ShortFormFinder shortFormFinder;

	private final RepeatedNameFinder repeatedNameFinder = new RepeatedNameFinder();

	private final ParentBodyFinder parentBodyFinder = new ParentBodyFinder();

	private final PersonFinder personFinder;

	private final AuthorNoteFinder authorNoteFinder = new AuthorNoteFinder();

	private final QuotedKindFinder quotedKindFinder = new QuotedKindFinder();

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
		this.foreignBodyFinder = new ForeignBodyFinder(reader);
		this.bodyFinder = new BodyFinder(reader);
		this.policyFinder = new PolicyFinder(reader);
		this.listedFirmFinder = new ListedFirmFinder(reader);
		this.shortFormFinder = new ShortFormFinder(reader);
		this.personFinder = new PersonFinder(reader);
		this.nominalFinder = new NominalFinder(reader);
	}

	@Override
	public List<Mention> recognize(List<Article> articles) {
		List<ArticleView> views = new ArrayList<>(articles.size());
		List<ArticleView> nameViews = new ArrayList<>(articles.size());
		for (Article article : articles) {
			ArticleView.Views both = ArticleView.of(article, this.tokenizer);
			views.add(both.words());
			nameViews.add(both.names());
		}
		MentionDraft draft = new MentionDraft(views);
		this.placeFinder.find(draft);
		this.neighbourhoodFinder.find(draft);
		this.unlistedPlaceFinder.find(draft);
		this.repeatedNameFinder.find(draft);
		this.nationalBodyFinder.find(draft);
		this.foreignBodyFinder.find(draft);
		this.forcesFinder.find(draft);
		this.personFinder.find(draft, nameViews, true);
		this.bodyFinder.find(draft, new OwnerContext(this.gazetteer, draft));
		this.policyFinder.find(draft);
		this.campaignFinder.find(draft);
		this.listedFirmFinder.find(draft);
		this.shortFormFinder.find(draft);
		this.repeatedNameFinder.find(draft);
		this.bodyFinder.find(draft, new OwnerContext(this.gazetteer, draft));
		this.parentBodyFinder.find(draft);
		this.personFinder.find(draft, nameViews, false);
		this.repeatedNameFinder.find(draft);
		this.authorNoteFinder.find(draft, articles);
		this.quotedKindFinder.find(draft);
		this.nominalFinder.find(draft);
		return draft.mentions();
	}

}

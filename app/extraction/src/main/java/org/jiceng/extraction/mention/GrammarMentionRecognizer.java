package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jiceng.extraction.page.Article;

/**
 * Recognizes mentions by a grammar of names over words, lexicons and the gazetteer:
 * places first, then bodies that begin with them, then what refers to both. Thread-safe;
 * its lexicons are never changed.
 */
public final class GrammarMentionRecognizer implements MentionRecognizer {

	private final Tokenizer tokenizer;

	private final List<Step> steps;

	/**
	 * One pass over a page.
	 *
	 * @param component the name of the finder; one that runs again keeps its name
	 * @param pass what it does
	 */
	record Step(String component, Pass pass) {
	}

	/** Adds mentions of one kind to those found so far. */
	@FunctionalInterface
	interface Pass {

		void find(MentionDraft draft, PageViews page);

	}

	/**
	 * Reads the lexicons.
	 * @param tokenizer cuts sentences into words
	 * @param gazetteer the places that are known beforehand
	 */
	public GrammarMentionRecognizer(Tokenizer tokenizer, Gazetteer gazetteer) {
		this(tokenizer, steps(gazetteer));
	}

	GrammarMentionRecognizer(Tokenizer tokenizer, List<Step> steps) {
		this.tokenizer = tokenizer;
		this.steps = List.copyOf(steps);
	}

	/**
	 * {@return all passes in their order}
	 */
	static List<Step> steps(Gazetteer gazetteer) {
		LexiconReader reader = new LexiconReader();
		NameLexicons lexicons = NameLexicons.of(reader);
		BodyFinder bodyFinder = new BodyFinder(reader, lexicons);
		PersonFinder personFinder = new PersonFinder(reader);
		Step bodies = new Step("bodies",
				(draft, page) -> bodyFinder.find(draft, page, new OwnerContext(gazetteer, draft)));
		Step repeats = new Step("page lexicon", (draft, page) -> new RepeatedNameFinder().find(draft));
		return List.of(step("gazetteer places", new PlaceFinder(reader, gazetteer)::find),
				step("counties like words", new WordlikeCountyFinder(gazetteer)::find),
				step("neighbourhoods", new NeighbourhoodFinder()::find),
				step("unlisted places", new UnlistedPlaceFinder(reader)::find),
				step("lists of towns", new TownListFinder(gazetteer)::find), repeats,
				step("national bodies", new NationalBodyFinder(reader)::find),
				step("numbered firms", new NumberedFirmFinder()::find),
				step("foreign bodies", new ForeignBodyFinder(reader)::find), step("forces", new ForcesFinder()::find),
				new Step("people", (draft, page) -> personFinder.find(draft, page, true)),
				step("invested projects", new InvestedProjectFinder(reader, lexicons)::find), bodies,
				step("policies", new PolicyFinder(reader)::find), step("campaigns", new CampaignFinder()::find),
				step("listed firms", new ListedFirmFinder(reader)::find),
				step("short forms", new ShortFormFinder(reader)::find),
				step("trade names", new TradeNameFinder(reader)::find),
				step("quoted bodies", new QuotedBodyFinder()::find),
				step("quoted shops", new QuotedShopFinder(lexicons)::find), repeats, bodies,
				step("units of bodies", new UnitFinder(lexicons)::find),
				step("parent bodies", new ParentBodyFinder(lexicons)::find),
				new Step("people", (draft, page) -> personFinder.find(draft, page, false)), repeats,
				new Step("author notes", (draft, page) -> new AuthorNoteFinder().find(draft, page.articles())),
				step("quoted kinds", new QuotedKindFinder()::find),
				step("nominal mentions", new NominalFinder(reader)::find));
	}

	private static Step step(String component, Consumer<MentionDraft> finder) {
		return new Step(component, (draft, page) -> finder.accept(draft));
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
		PageViews page = new PageViews(articles, nameViews);
		this.steps.forEach((step) -> step.pass().find(draft, page));
		return draft.mentions();
	}

}

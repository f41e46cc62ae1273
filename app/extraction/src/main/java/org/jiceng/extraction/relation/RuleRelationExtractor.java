package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.schema.RelationType;

/**
 * Extracts relations by the rule tables, the grammar of posts, and what names tell about
 * places and parents. Thread-safe: everything that belongs to a page is made for it.
 */
public final class RuleRelationExtractor implements RelationExtractor {

	/** In the order in which their rules are tried. */
	private static final List<RelationType> ORDER = List.of(RelationType.WORKS_IN, RelationType.LOCATED_IN,
			RelationType.PART_OF, RelationType.ISSUED, RelationType.IMPLEMENTS, RelationType.UNDERTAKES,
			RelationType.COOPERATES_WITH, RelationType.SUPPORTS);

	private final RuleGate gate;

	/** The names of the rules that tell of a post being left. */
	private final Set<String> leaving;

	private final List<Rule> topicalPlaces;

	private final boolean speakers;

	private final PluralResolver plurals = new PluralResolver();

	private final TitleLexicon titles = new TitleLexicon();

	private final PostChain chains = new PostChain(this.titles);

	private final BodyResolver bodies = new BodyResolver();

	private final NominalFilter nominals = new NominalFilter(this.titles);

	private final SubjectFinder subjects = new SubjectFinder(this.titles);

	private final PostExtractor postExtractor;

	/**
	 * Reads the rule tables.
	 * @throws IllegalStateException if a table is absent or holds no rule where one
	 * should be
	 */
	public RuleRelationExtractor() {
		this(EnumSet.allOf(RelationType.class), true);
	}

	/**
	 * Reads some of the rule tables, for measuring what each gives.
	 * @param tables the tables to read
	 * @param speakers whether it is told whom 我 and 我们 stand for
	 */
	RuleRelationExtractor(Set<RelationType> tables, boolean speakers) {
		List<Rule> rules = new ArrayList<>();
		for (RelationType type : ORDER) {
			rules.addAll(tables.contains(type) ? RuleTable.read(type) : List.of());
		}
		this.gate = new RuleGate(rules);
		this.leaving = rules.stream()
			.filter((rule) -> rule.says("leaves", "post"))
			.map(Rule::name)
			.collect(Collectors.toSet());
		this.topicalPlaces = rules.stream()
			.filter((rule) -> rule.relation() == RelationType.LOCATED_IN && rule.says("topic", "first"))
			.toList();
		this.speakers = speakers;
		this.postExtractor = new PostExtractor(this.chains, this.bodies, this.titles, this.subjects);
	}

	@Override
	public List<Relation> extract(List<Article> articles, List<Mention> mentions, List<Entity> entities,
			Consumer<Rejection> rejected) {
		PageEntities page = new PageEntities(entities);
		FactSink sink = new FactSink(rejected);
		ActExtractor actExtractor = new ActExtractor(this.subjects);
		PlaceExtractor placeExtractor = new PlaceExtractor(this.topicalPlaces, page, this.subjects);
		Map<Integer, List<Mention>> byArticle = new HashMap<>();
		for (Mention mention : mentions) {
			byArticle.computeIfAbsent(mention.article(), (ordinal) -> new ArrayList<>()).add(mention);
		}
		Map<Mention, SlotText> texts = new HashMap<>();
		for (Article article : articles) {
			List<Mention> own = byArticle.getOrDefault(article.ordinal(), List.of());
			List<StandIn> things = standIns(article, own, page);
			List<SlotText> plain = texts(article, things);
			List<OpenRules> rules = new ArrayList<>(plain.size());
			for (int i = 0; i < plain.size(); i++) {
				rules.add(OpenRules.of(this.gate, plain.get(i)));
				this.postExtractor.extract(plain.get(i), rules.get(i).posts(), plain.subList(0, i), page, sink);
			}
			List<StandIn> spoken = new ArrayList<>();
			if (this.speakers) {
				spoken.addAll(new SpeakerResolver(page, sink.relations()).resolve(plain));
			}
			spoken.addAll(this.plurals.resolve(plain));
			List<SlotText> read = spoken.isEmpty() ? plain : texts(article, together(spoken, things));
			actExtractor.begin(read);
			for (int i = 0; i < read.size(); i++) {
				SlotText text = read.get(i);
				List<SlotText> earlier = read.subList(0, i);
				OpenRules open = rules.get(i);
				if (!text.text().equals(plain.get(i).text())) {
					open = OpenRules.of(this.gate, text);
					this.postExtractor.extract(text, open.posts(), earlier, page, sink);
				}
				actExtractor.extract(text, open.acts(), earlier, sink);
				placeExtractor.read(text, open.places(), earlier);
			}
			nested(own, page, read, texts);
		}
		placeExtractor.finish(texts, sink);
		new NamedOwners(page).extract(texts, sink);
		List<Relation> relations = new ArrayList<>(new RelationFilter(articles, page, sink)
			.filter(new PostHistory(articles, page, this.leaving).settle(sink.relations())));
		relations.sort(Comparator.comparingInt(Relation::article)
			.thenComparing((relation) -> relation.evidence().get(0))
			.thenComparing(Relation::type));
		return relations;
	}

	/** The mentions of an article, the outer ones before those within them. */
	private List<StandIn> standIns(Article article, List<Mention> own, PageEntities page) {
		List<StandIn> things = new ArrayList<>(own.size());
		for (Mention mention : own) {
			Entity entity = page.entity(mention);
			if (entity != null && this.nominals.isDefinite(mention, article, entity)) {
				things.add(new StandIn(mention.span(), mention, entity));
			}
		}
		things.sort(Comparator.comparing(StandIn::printed));
		return things;
	}

	/** What an article mentions, and what is spoken of itself before what it is in. */
	private static List<StandIn> together(List<StandIn> spoken, List<StandIn> things) {
		List<StandIn> all = new ArrayList<>(spoken);
		all.addAll(things);
		all.sort(Comparator.comparing(StandIn::printed));
		return all;
	}

	private static List<SlotText> texts(Article article, List<StandIn> things) {
		List<SlotText> read = new ArrayList<>();
		int next = 0;
		for (Sentence sentence : article.sentences()) {
			List<StandIn> outermost = new ArrayList<>();
			int end = -1;
			while (next < things.size() && things.get(next).printed().start() < sentence.span().end()) {
				StandIn thing = things.get(next++);
				boolean beside = !outermost.isEmpty() && !thing.printed().equals(thing.mention().span())
						&& outermost.get(outermost.size() - 1).printed().equals(thing.printed());
				if (sentence.span().contains(thing.printed()) && (thing.printed().start() >= end || beside)) {
					outermost.add(thing);
					end = thing.printed().end();
				}
			}
			read.add(new SlotText(article, sentence, outermost));
		}
		return read;
	}

	/** Notes the sentences of mentions within others, too. */
	private static void nested(List<Mention> own, PageEntities page, List<SlotText> read,
			Map<Mention, SlotText> texts) {
		int next = 0;
		for (Mention mention : own) {
			if (page.entity(mention) != null) {
				while (next < read.size() && read.get(next).sentence().span().end() <= mention.span().start()) {
					next++;
				}
				if (next < read.size() && read.get(next).sentence().span().contains(mention.span())) {
					texts.put(mention, read.get(next));
				}
			}
		}
	}

}

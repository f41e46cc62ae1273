package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

	private final List<Rule> posts = RuleTable.read(RelationType.WORKS_IN);

	private final List<Rule> places = RuleTable.read(RelationType.LOCATED_IN);

	private final List<Rule> acts = new ArrayList<>();

	private final TitleLexicon titles = new TitleLexicon();

	/**
	 * Reads the rule tables.
	 * @throws IllegalStateException if a table is absent or holds no rule where one
	 * should be
	 */
	public RuleRelationExtractor() {
		for (RelationType type : List.of(RelationType.PART_OF, RelationType.ISSUED, RelationType.IMPLEMENTS,
				RelationType.UNDERTAKES, RelationType.COOPERATES_WITH, RelationType.SUPPORTS)) {
			this.acts.addAll(RuleTable.read(type));
		}
	}

	@Override
	public List<Relation> extract(List<Article> articles, List<Mention> mentions, List<Entity> entities,
			Consumer<Rejection> rejected) {
		PageEntities page = new PageEntities(entities);
		FactSink sink = new FactSink(rejected);
		PostExtractor postExtractor = new PostExtractor(this.posts, new PostChain(this.titles), new BodyResolver());
		ActExtractor actExtractor = new ActExtractor(this.acts, new SubjectFinder(this.titles));
		PlaceExtractor placeExtractor = new PlaceExtractor(this.places, page);
		Map<Mention, SlotText> texts = new HashMap<>();
		for (Article article : articles) {
			List<SlotText> earlier = new ArrayList<>();
			for (SlotText text : texts(article, mentions, page, texts)) {
				postExtractor.extract(text, earlier, page, sink);
				actExtractor.extract(text, earlier.isEmpty() ? null : earlier.get(earlier.size() - 1), sink);
				placeExtractor.read(text);
				earlier.add(text);
			}
		}
		placeExtractor.finish(texts, sink);
		parents(page, texts, sink);
		List<Relation> relations = new ArrayList<>(new RelationFilter(page, sink).filter(sink.relations()));
		relations.sort(Comparator.comparingInt(Relation::article)
			.thenComparing((relation) -> relation.evidence().get(0))
			.thenComparing(Relation::type));
		return relations;
	}

	private static List<SlotText> texts(Article article, List<Mention> mentions, PageEntities page,
			Map<Mention, SlotText> texts) {
		List<Mention> own = mentions.stream()
			.filter((mention) -> mention.article() == article.ordinal() && page.entity(mention) != null)
			.sorted()
			.toList();
		List<SlotText> read = new ArrayList<>();
		int next = 0;
		for (Sentence sentence : article.sentences()) {
			List<Mention> outermost = new ArrayList<>();
			List<Mention> all = new ArrayList<>();
			int end = -1;
			while (next < own.size() && own.get(next).span().start() < sentence.span().end()) {
				Mention mention = own.get(next++);
				if (sentence.span().contains(mention.span())) {
					all.add(mention);
					if (mention.span().start() >= end) {
						outermost.add(mention);
						end = mention.span().end();
					}
				}
			}
			SlotText text = new SlotText(article, sentence, outermost, page);
			all.forEach((mention) -> texts.put(mention, text));
			read.add(text);
		}
		return read;
	}

	/** The parents that names tell: 清河县委 of 清河县委组织部. */
	private static void parents(PageEntities page, Map<Mention, SlotText> texts, FactSink sink) {
		for (Entity entity : page.all()) {
			Entity parent = page.parent(entity);
			if (entity.mentioned() && parent != null && parent.mentioned()) {
				Mention mention = entity.mentions().get(0);
				SlotText text = texts.get(mention);
				if (text != null) {
					sink.offerNamed(RelationType.PART_OF, new Slot(mention, entity, List.of(), 0), page.slot(parent),
							Evidence.clip(mention.span()), text.article().text());
				}
			}
		}
	}

}

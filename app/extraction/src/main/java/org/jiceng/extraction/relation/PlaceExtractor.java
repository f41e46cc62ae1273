package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Map;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;

/**
 * Finds where things lie: by wording, or by the name itself and the gazetteer. Of several
 * places that the page states, a thing gets the smallest.
 */
final class PlaceExtractor {

	/** The rules that give what no wording places the town that the article is about. */
	private final List<Rule> topical;

	private final PageEntities page;

	private final PlaceNames names;

	private final PlaceTopics topics;

	private final PlaceWording wording;

	private final PlaceChoice choice;

	private final NamedPlaces namedPlaces = new NamedPlaces();

	PlaceExtractor(List<Rule> topical, PageEntities page, SubjectFinder subjects) {
		this.topical = topical;
		this.page = page;
		this.names = new PlaceNames(page);
		this.topics = new PlaceTopics(page);
		this.wording = new PlaceWording(page, this.topics, subjects);
		this.choice = new PlaceChoice(page);
	}

	/**
	 * Collects what the wording of a sentence tells.
	 * @param text the sentence
	 * @param rules the rules that may match it
	 * @param earlier the sentences of the article before it
	 */
	void read(SlotText text, List<Rule> rules, List<SlotText> earlier) {
		this.wording.read(text, rules, earlier);
	}

	/** Offers one place for each thing of the page. */
	void finish(Map<Mention, SlotText> texts, FactSink sink) {
		for (Entity entity : this.page.all()) {
			if (entity.mentioned() && !this.names.isNational(entity)) {
				Entity named = this.names.of(entity);
				PlaceCandidate said = this.choice.best(this.wording.of(entity), entity, named, sink);
				if (said != null) {
					sink.offer(said.rule(), said.subject(), said.place(), Modality.DONE,
							said.text().article().ordinal(), said.evidence(), said.text().article().text());
				}
				else if (named != null) {
					this.namedPlaces.offer(entity, named, texts, sink);
				}
				else if (entity.type() == EntityType.VILLAGE) {
					offerTopic(entity, texts, sink);
				}
			}
		}
	}

	/** A village that only names of bodies hold, in an article about one town. */
	private void offerTopic(Entity village, Map<Mention, SlotText> texts, FactSink sink) {
		Mention mention = village.mentions().get(0);
		Entity town = this.topics.of(mention.article(), EntityType.TOWN);
		SlotText text = texts.get(mention);
		if (town == null || text == null) {
			return;
		}
		for (Rule rule : this.topical) {
			sink.offer(rule, new Slot(mention, village), this.page.slot(town), Modality.DONE, mention.article(),
					List.of(Evidence.clip(text.sentence().span())), text.article().text());
		}
	}

}

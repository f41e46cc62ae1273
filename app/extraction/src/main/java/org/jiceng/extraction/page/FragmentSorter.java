package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives fragments that stand in the wrong place to the article that they are about. An
 * article's headline and the text right under it tell what it is about.
 */
final class FragmentSorter {

	/** Pages of more articles are lists of news, in which nothing is displaced. */
	private static final int MOST_ARTICLES = 40;

	/** A fragment leaves its place only for an article that it is so much more like. */
	private static final double CLEARLY = 1.6;

	/** A paragraph between two whole ones must be much more so. */
	private static final double BEYOND_DOUBT = 3.0;

	/** A likeness below this may be chance. */
	private static final double LEAST = 0.02;

	/** Shorter paragraphs say too little of what they are about. */
	private static final int SHORTEST = 20;

	private final List<ArticleDraft> drafts;

	private final Topics topics;

	private final List<Topics.Profile> seeds = new ArrayList<>();

	private final Map<Paragraph, Integer> moves = new HashMap<>();

	private FragmentSorter(List<ArticleDraft> drafts, Topics topics) {
		this.drafts = drafts;
		this.topics = topics;
	}

	/**
	 * {@return the paragraphs of each article in the order of the page, strays given away
	 * and displaced ones moved}
	 */
	static List<List<Paragraph>> sort(List<ArticleDraft> drafts, List<Paragraph> strays) {
		List<Paragraph> all = new ArrayList<>(strays);
		drafts.forEach((draft) -> all.addAll(draft.headlines()));
		drafts.forEach((draft) -> all.addAll(draft.paragraphs()));
		FragmentSorter sorter = new FragmentSorter(drafts, new Topics(all));
		if (drafts.size() > 1 && drafts.size() <= MOST_ARTICLES) {
			sorter.findMoves();
		}
		return sorter.sort(strays);
	}

	private void findMoves() {
		for (ArticleDraft draft : this.drafts) {
			Topics.Profile seed = new Topics.Profile().addAll(draft.headlines());
			bodies(draft).stream().limit(1).forEach(seed::add);
			this.seeds.add(seed);
		}
		for (int i = 0; i < this.drafts.size(); i++) {
			List<Paragraph> bodies = bodies(this.drafts.get(i));
			for (int j = 1; j < bodies.size(); j++) {
				boolean cut = isCut(bodies.get(j)) || SentenceEdges.endsInside(bodies.get(j - 1).text());
				findMove(bodies.get(j), i, cut ? CLEARLY : BEYOND_DOUBT);
			}
		}
	}

	private void findMove(Paragraph paragraph, int owner, double margin) {
		Topics.Profile profile = new Topics.Profile().add(paragraph);
		double own = this.topics.likeness(profile, this.seeds.get(owner));
		int best = owner;
		double bestLikeness = Math.max(LEAST, own * margin);
		for (int i = 0; i < this.seeds.size(); i++) {
			double likeness = this.topics.likeness(profile, this.seeds.get(i));
			if (i != owner && likeness > bestLikeness) {
				best = i;
				bestLikeness = likeness;
			}
		}
		if (best != owner && paragraph.text().length() >= SHORTEST) {
			this.moves.put(paragraph, best);
		}
	}

	private List<List<Paragraph>> sort(List<Paragraph> strays) {
		List<List<Paragraph>> sorted = new ArrayList<>();
		for (ArticleDraft draft : this.drafts) {
			sorted.add(new ArrayList<>(draft.paragraphs()));
			sorted.get(sorted.size() - 1).removeIf(this.moves::containsKey);
		}
		this.moves.forEach((paragraph, article) -> sorted.get(article).add(paragraph));
		List<Topics.Profile> profiles = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			profiles.add(new Topics.Profile().addAll(this.drafts.get(i).headlines()).addAll(sorted.get(i)));
		}
		for (List<Paragraph> column : columns(strays)) {
			Topics.Profile profile = new Topics.Profile().addAll(column);
			List<Double> likeness = profiles.stream().map((other) -> this.topics.likeness(profile, other)).toList();
			int best = 0;
			for (int i = 1; i < likeness.size(); i++) {
				best = (likeness.get(i) > likeness.get(best)) ? i : best;
			}
			sorted.get(best).addAll(column);
		}
		sorted.forEach((paragraphs) -> paragraphs.sort(Comparator.comparing(Paragraph::ordinal)));
		return sorted;
	}

	/** Strays that follow each other without a break are of one article. */
	private static List<List<Paragraph>> columns(List<Paragraph> strays) {
		List<List<Paragraph>> columns = new ArrayList<>();
		Paragraph last = null;
		for (Paragraph stray : strays) {
			if (last == null || stray.ordinal() != last.ordinal() + 1
					|| (last.is(ParagraphKind.CAPTION) && !stray.is(ParagraphKind.CAPTION))
					|| (SentenceEdges.beginsInside(stray.text()) && !SentenceEdges.endsInside(last.text()))) {
				columns.add(new ArrayList<>());
			}
			columns.get(columns.size() - 1).add(stray);
			last = stray;
		}
		return columns;
	}

	private static List<Paragraph> bodies(ArticleDraft draft) {
		return draft.paragraphs().stream().filter((each) -> each.is(ParagraphKind.BODY)).toList();
	}

	private static boolean isCut(Paragraph paragraph) {
		return SentenceEdges.beginsInside(paragraph.text()) || SentenceEdges.endsInside(paragraph.text());
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives fragments that stand in the wrong place to the article that they are about.
 */
final class FragmentSorter {

	/** Pages of more articles are lists of news, in which nothing is displaced. */
	private static final int MOST_ARTICLES = 40;

	/** A fragment leaves its place only for an article that it is so much more like. */
	private static final double CLEARLY = 1.6;

	/** A paragraph between two whole ones must be much more so. */
	private static final double BEYOND_DOUBT = 3.0;

	/** Shorter paragraphs say too little of what they are about. */
	private static final int SHORTEST = 30;

	private FragmentSorter() {
	}

	/**
	 * {@return the paragraphs of each article, in the order of the page, strays given
	 * away and displaced ones moved}
	 */
	static List<List<Paragraph>> sort(List<ArticleDraft> drafts, List<Paragraph> strays) {
		List<List<Paragraph>> sorted = new ArrayList<>();
		drafts.forEach((draft) -> sorted.add(new ArrayList<>(draft.paragraphs())));
		if (drafts.size() == 1) {
			sorted.get(0).addAll(strays);
			return sorted;
		}
		Topics topics = new Topics(drafts, strays);
		if (drafts.size() <= MOST_ARTICLES) {
			Map<Paragraph, Integer> moves = new HashMap<>();
			for (int i = 0; i < drafts.size(); i++) {
				findMoves(drafts.get(i).paragraphs(), i, topics, moves);
			}
			move(sorted, moves);
		}
		for (Paragraph stray : strays) {
			sorted.get(best(topics.likeness(stray, -1))).add(stray);
		}
		return sorted;
	}

	private static void findMoves(List<Paragraph> paragraphs, int owner, Topics topics, Map<Paragraph, Integer> moves) {
		List<Paragraph> bodies = paragraphs.stream().filter((each) -> each.is(ParagraphKind.BODY)).toList();
		for (int i = 0; i < bodies.size(); i++) {
			Paragraph paragraph = bodies.get(i);
			if (paragraph.text().length() < SHORTEST) {
				continue;
			}
			boolean cut = SentenceEdges.beginsInside(paragraph.text()) || SentenceEdges.endsInside(paragraph.text())
					|| (i > 0 && SentenceEdges.endsInside(bodies.get(i - 1).text()));
			double[] likeness = topics.likeness(paragraph, owner);
			int best = best(likeness);
			if (best != owner && likeness[best] > likeness[owner] * (cut ? CLEARLY : BEYOND_DOUBT)) {
				moves.put(paragraph, best);
			}
		}
	}

	private static void move(List<List<Paragraph>> sorted, Map<Paragraph, Integer> moves) {
		sorted.forEach((paragraphs) -> paragraphs.removeIf(moves::containsKey));
		moves.forEach((paragraph, article) -> sorted.get(article).add(paragraph));
		sorted
			.forEach((paragraphs) -> paragraphs.sort((one, other) -> Integer.compare(one.ordinal(), other.ordinal())));
	}

	private static int best(double[] likeness) {
		int best = 0;
		for (int i = 1; i < likeness.length; i++) {
			best = (likeness[i] > likeness[best]) ? i : best;
		}
		return best;
	}

}

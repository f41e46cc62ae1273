package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Gives fragments that stand in the wrong place to the article that they are about. An
 * article's headline and the text right under it, its seed, tell that best.
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

	private static final int SHORTEST_OPENING = 30;

	/** What moves first tells where the rest belongs. */
	private static final int ROUNDS = 3;

	/** What is compared; most pages need none of it, so it is made when asked for. */
	private @Nullable Topics topics;

	private final List<Paragraph> all;

	private final List<ArticleDraft> drafts;

	private final List<List<Paragraph>> articles = new ArrayList<>();

	private final List<Part> seeds = new ArrayList<>();

	private final List<Part> wholes = new ArrayList<>();

	/** Paragraphs and, once it was asked for, what they are about. */
	private final class Part {

		private final List<Paragraph> paragraphs;

		private Topics.@Nullable Profile profile;

		Part(List<Paragraph> headlines, List<Paragraph> text) {
			this.paragraphs = new ArrayList<>(headlines);
			this.paragraphs.addAll(text);
		}

		Topics.Profile profile() {
			if (this.profile == null) {
				this.profile = topics().profile(this.paragraphs);
			}
			return this.profile;
		}

	}

	private FragmentSorter(List<ArticleDraft> drafts, List<Paragraph> strays) {
		this.all = new ArrayList<>(strays);
		for (ArticleDraft draft : drafts) {
			this.all.addAll(draft.headlines());
			this.all.addAll(draft.paragraphs());
			this.articles.add(new ArrayList<>(draft.paragraphs()));
		}
		this.drafts = drafts;
	}

	private Topics topics() {
		if (this.topics == null) {
			this.topics = new Topics(this.all);
		}
		return this.topics;
	}

	/**
	 * {@return the paragraphs of each article in the order of the page, strays given away
	 * and, if so wanted, displaced ones moved}
	 */
	static List<List<Paragraph>> sort(List<ArticleDraft> drafts, List<Paragraph> strays, boolean moving) {
		FragmentSorter sorter = new FragmentSorter(drafts, strays);
		if (drafts.size() > 1) {
			sorter.move(moving);
		}
		columns(strays).forEach(sorter::give);
		sorter.articles.forEach((paragraphs) -> paragraphs.sort(Comparator.comparing(Paragraph::ordinal)));
		return sorter.articles;
	}

	private void move(boolean moving) {
		for (int i = 0; i < this.articles.size(); i++) {
			this.seeds.add(new Part(this.drafts.get(i).headlines(), opening(bodies(i))));
		}
		for (int round = 0; round < ROUNDS; round++) {
			profile();
			if (!moving || this.articles.size() > MOST_ARTICLES || !moveSome()) {
				return;
			}
		}
		profile();
	}

	/** The first paragraphs stay where they are: 编辑同志：, and those under it. */
	private static List<Paragraph> opening(List<Paragraph> bodies) {
		int length = 0;
		int end = 0;
		while (end < bodies.size() && length < SHORTEST_OPENING) {
			length += bodies.get(end).text().length();
			end++;
		}
		return bodies.subList(0, end);
	}

	private void profile() {
		this.wholes.clear();
		for (int i = 0; i < this.articles.size(); i++) {
			this.wholes.add(new Part(this.drafts.get(i).headlines(), this.articles.get(i)));
		}
	}

	private record Move(Paragraph paragraph, int from, int to) {
	}

	private boolean moveSome() {
		List<Move> moves = new ArrayList<>();
		for (int i = 0; i < this.articles.size(); i++) {
			List<Paragraph> bodies = bodies(i);
			boolean disturbed = bodies.stream().anyMatch((each) -> SentenceEdges.endsInside(each.text()));
			for (int j = opening(bodies).size(); disturbed && j < bodies.size(); j++) {
				Paragraph paragraph = bodies.get(j);
				boolean cut = SentenceEdges.beginsInside(paragraph.text()) || SentenceEdges.endsInside(paragraph.text())
						|| SentenceEdges.endsInside(bodies.get(j - 1).text());
				int to = (paragraph.text().length() < SHORTEST) ? i
						: target(paragraph, i, cut ? CLEARLY : BEYOND_DOUBT);
				if (to != i) {
					moves.add(new Move(paragraph, i, to));
				}
			}
		}
		for (Move move : moves) {
			this.articles.get(move.from()).remove(move.paragraph());
			this.articles.get(move.to()).add(move.paragraph());
		}
		return !moves.isEmpty();
	}

	/**
	 * {@return the article that a paragraph belongs to: it must be more like the whole of
	 * it than the rest of its own, and by a margin so either there or by the seeds}
	 */
	private int target(Paragraph paragraph, int owner, double margin) {
		Topics.Profile profile = topics().profile(paragraph);
		double ownWhole = topics().likenessToRest(profile, this.wholes.get(owner).profile());
		double ownSeed = topics().likeness(profile, this.seeds.get(owner).profile());
		int best = owner;
		double bestWhole = Math.max(ownWhole, LEAST);
		for (int i = 0; i < this.wholes.size(); i++) {
			double whole = (i != owner) ? topics().likeness(profile, this.wholes.get(i).profile()) : 0;
			if (whole > bestWhole && (whole > margin * ownWhole
					|| topics().likeness(profile, this.seeds.get(i).profile()) > Math.max(LEAST, margin * ownSeed))) {
				best = i;
				bestWhole = whole;
			}
		}
		return best;
	}

	private void give(List<Paragraph> column) {
		int best = 0;
		if (this.articles.size() > 1) {
			Topics.Profile profile = topics().profile(column);
			double bestLikeness = -1;
			for (int i = 0; i < this.wholes.size(); i++) {
				double likeness = topics().likeness(profile, this.wholes.get(i).profile());
				if (likeness > bestLikeness) {
					best = i;
					bestLikeness = likeness;
				}
			}
		}
		this.articles.get(best).addAll(column);
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

	private List<Paragraph> bodies(int article) {
		return this.articles.get(article)
			.stream()
			.filter((each) -> each.is(ParagraphKind.BODY))
			.sorted(Comparator.comparing(Paragraph::ordinal))
			.toList();
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a newspaper page into its articles by the wording and the shape of its paragraphs:
 * finds headlines and bylines, leaves out what the scan repeated, gives displaced
 * fragments back and joins sentences that were cut. Thread-safe.
 */
public final class NewspaperArticleSegmenter implements ArticleSegmenter {

	private static final int LONGEST_TITLE = 40;

	private final Set<Repair> repairs;

	/** What is done about the faults of a scan. */
	enum Repair {

		/** Leaves out what was read more than once. */
		REPEATS,
		/** Gives displaced fragments to the article that they are about. */
		DISPLACED,
		/** Joins sentences that another column's fragment cut. */
		CUT

	}

	/**
	 * Makes a segmenter.
	 */
	public NewspaperArticleSegmenter() {
		this(EnumSet.allOf(Repair.class));
	}

	/**
	 * Makes a segmenter that does some of the repairs, for measuring what each gives.
	 */
	NewspaperArticleSegmenter(Set<Repair> repairs) {
		this.repairs = Set.copyOf(repairs);
	}

	@Override
	public List<Article> segment(Page page) {
		List<Paragraph> paragraphs = ParagraphClassifier.classify(ParagraphReader.read(page.text()));
		ArticleFinder finder = new ArticleFinder(paragraphs);
		List<ArticleDraft> drafts = new ArrayList<>(finder.drafts());
		if (drafts.isEmpty()) {
			if (finder.strays().isEmpty()) {
				return List.of();
			}
			drafts.add(new ArticleDraft(openingWords(finder.strays().get(0).text()), List.of()));
		}
		Set<Integer> strays = finder.strays().stream().map(Paragraph::ordinal).collect(Collectors.toSet());
		Map<Integer, Integer> repeats = this.repairs.contains(Repair.REPEATS)
				? RepeatRemover.repeats(paragraphs, strays) : Map.of();
		drafts.forEach((draft) -> draft.paragraphs().removeIf((each) -> repeats.containsKey(each.ordinal())));
		List<List<Paragraph>> sorted = FragmentSorter.sort(drafts,
				finder.strays().stream().filter((each) -> !repeats.containsKey(each.ordinal())).toList(),
				this.repairs.contains(Repair.DISPLACED));
		PagePairs pairs = new PagePairs(page.text());
		Map<Integer, List<Integer>> copies = new HashMap<>();
		repeats.forEach((copy, kept) -> copies.computeIfAbsent(kept, (key) -> new ArrayList<>()).add(copy));
		List<Article> articles = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			articles.add(write(page, i, drafts.get(i), sorted.get(i), copies, pairs));
		}
		return articles;
	}

	private Article write(Page page, int ordinal, ArticleDraft draft, List<Paragraph> paragraphs,
			Map<Integer, List<Integer>> copies, PagePairs pairs) {
		ArticleWriter writer = new ArticleWriter(page.text());
		draft.headlines().forEach((headline) -> writer.add(List.of(headline)));
		int headline = draft.headlines().stream().mapToInt(Paragraph::ordinal).min().orElse(0);
		List<Paragraph> text = paragraphs.stream()
			.filter((each) -> !each.is(ParagraphKind.CAPTION) && !each.is(ParagraphKind.NOTE))
			.sorted(Comparator.comparing((each) -> each.ordinal() < headline))
			.toList();
		if (this.repairs.contains(Repair.CUT)) {
			new FragmentJoiner(text, copies, pairs).join().forEach(writer::add);
		}
		else {
			text.forEach((each) -> writer.add(List.of(each)));
		}
		for (ParagraphKind kind : List.of(ParagraphKind.CAPTION, ParagraphKind.NOTE)) {
			paragraphs.stream().filter((each) -> each.is(kind)).forEach((each) -> writer.add(List.of(each)));
		}
		return writer.write(ordinal, draft.title(), draft.reporters());
	}

	private static String openingWords(String text) {
		int end = 0;
		while (end < text.length() && end < LONGEST_TITLE && "。！？!?；\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return Headline.clean(text.substring(0, end));
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the articles of a page are about, as weights of the pairs of characters that they
 * use: a fragment belongs to the article whose pairs it shares. The weights are those of
 * term frequency and inverse document frequency, a paragraph being a document.
 */
final class Topics {

	private final List<Map<Integer, Integer>> articles = new ArrayList<>();

	private final Map<Integer, Integer> documents = new HashMap<>();

	private int size;

	Topics(List<ArticleDraft> drafts, List<Paragraph> strays) {
		for (ArticleDraft draft : drafts) {
			Map<Integer, Integer> uses = new HashMap<>();
			draft.headlines().forEach((paragraph) -> count(paragraph, uses));
			draft.paragraphs().forEach((paragraph) -> count(paragraph, uses));
			this.articles.add(uses);
		}
		strays.forEach((paragraph) -> count(paragraph, new HashMap<>()));
	}

	/**
	 * {@return how much a paragraph is about what each article is about, from 0 to 1, the
	 * paragraph itself left out where the article holds it}
	 * @param paragraph the paragraph
	 * @param owner the place of the article that holds it, or -1
	 */
	double[] likeness(Paragraph paragraph, int owner) {
		Map<Integer, Integer> uses = new HashMap<>();
		pairs(paragraph.text()).forEach((pair) -> uses.merge(pair, 1, Integer::sum));
		double[] likeness = new double[this.articles.size()];
		for (int i = 0; i < likeness.length; i++) {
			likeness[i] = cosine(uses, this.articles.get(i), i == owner);
		}
		return likeness;
	}

	/** Moves a paragraph's pairs from one article to another. */
	void move(Paragraph paragraph, int from, int to) {
		for (Integer pair : pairs(paragraph.text())) {
			if (from >= 0) {
				this.articles.get(from).merge(pair, -1, Integer::sum);
			}
			this.articles.get(to).merge(pair, 1, Integer::sum);
		}
	}

	private double cosine(Map<Integer, Integer> paragraph, Map<Integer, Integer> article, boolean own) {
		double product = 0;
		double paragraphNorm = 0;
		double articleNorm = 0;
		for (Map.Entry<Integer, Integer> use : paragraph.entrySet()) {
			double weight = weight(use.getKey(), use.getValue());
			paragraphNorm += weight * weight;
			int others = article.getOrDefault(use.getKey(), 0) - (own ? use.getValue() : 0);
			if (others > 0) {
				product += weight * weight(use.getKey(), others);
			}
		}
		for (Map.Entry<Integer, Integer> use : article.entrySet()) {
			int others = use.getValue() - (own ? paragraph.getOrDefault(use.getKey(), 0) : 0);
			if (others > 0) {
				double weight = weight(use.getKey(), others);
				articleNorm += weight * weight;
			}
		}
		return (product == 0) ? 0 : product / Math.sqrt(paragraphNorm * articleNorm);
	}

	private double weight(Integer pair, int uses) {
		return (1 + Math.log(uses)) * Math.log(1 + (double) this.size / this.documents.getOrDefault(pair, 1));
	}

	private void count(Paragraph paragraph, Map<Integer, Integer> uses) {
		List<Integer> pairs = pairs(paragraph.text());
		pairs.forEach((pair) -> uses.merge(pair, 1, Integer::sum));
		Set<Integer> distinct = new HashSet<>(pairs);
		distinct.forEach((pair) -> this.documents.merge(pair, 1, Integer::sum));
		this.size++;
	}

	private static List<Integer> pairs(String text) {
		List<Integer> pairs = new ArrayList<>();
		for (int i = 1; i < text.length(); i++) {
			if (Character.isIdeographic(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i))) {
				pairs.add((text.charAt(i - 1) << 16) | text.charAt(i));
			}
		}
		return pairs;
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What texts of a page are about, as weights of the pairs of characters that they use: a
 * fragment belongs to the article whose pairs it shares. The weights are term frequency
 * and inverse document frequency, a paragraph being a document; likeness is the cosine.
 */
final class Topics {

	private final Map<Integer, Integer> documents = new HashMap<>();

	private final int size;

	/**
	 * @param paragraphs all paragraphs of the page
	 */
	Topics(List<Paragraph> paragraphs) {
		this.size = paragraphs.size();
		for (Paragraph paragraph : paragraphs) {
			new HashSet<>(pairs(paragraph.text())).forEach((pair) -> this.documents.merge(pair, 1, Integer::sum));
		}
	}

	/** How often a text uses each pair. */
	static final class Profile {

		private final Map<Integer, Integer> uses = new HashMap<>();

		Profile add(Paragraph paragraph) {
			pairs(paragraph.text()).forEach((pair) -> this.uses.merge(pair, 1, Integer::sum));
			return this;
		}

		Profile addAll(List<Paragraph> paragraphs) {
			paragraphs.forEach(this::add);
			return this;
		}

	}

	/**
	 * {@return how much two texts are about the same, from 0 to 1}
	 */
	double likeness(Profile one, Profile other) {
		double product = 0;
		for (Map.Entry<Integer, Integer> use : one.uses.entrySet()) {
			Integer others = other.uses.get(use.getKey());
			if (others != null) {
				product += weight(use.getKey(), use.getValue()) * weight(use.getKey(), others);
			}
		}
		return (product == 0) ? 0 : product / Math.sqrt(square(one) * square(other));
	}

	private double square(Profile profile) {
		double sum = 0;
		for (Map.Entry<Integer, Integer> use : profile.uses.entrySet()) {
			double weight = weight(use.getKey(), use.getValue());
			sum += weight * weight;
		}
		return sum;
	}

	private double weight(Integer pair, int uses) {
		return (1 + Math.log(uses)) * Math.log(1 + (double) this.size / this.documents.getOrDefault(pair, 1));
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

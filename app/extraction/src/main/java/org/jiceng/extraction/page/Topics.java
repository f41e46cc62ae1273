package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Collection;
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

	/**
	 * {@return what these paragraphs together are about}
	 */
	Profile profile(Collection<Paragraph> paragraphs) {
		Map<Integer, Integer> uses = new HashMap<>();
		paragraphs.forEach((paragraph) -> pairs(paragraph.text()).forEach((pair) -> uses.merge(pair, 1, Integer::sum)));
		double square = 0;
		for (Map.Entry<Integer, Integer> use : uses.entrySet()) {
			square += square(use.getKey(), use.getValue());
		}
		return new Profile(uses, square);
	}

	/**
	 * What a text is about.
	 *
	 * @param uses how often it uses each pair
	 * @param square the sum of the squared weights
	 */
	record Profile(Map<Integer, Integer> uses, double square) {
	}

	/**
	 * {@return how much a text is about what another one is about, from 0 to 1}
	 */
	double likeness(Profile text, Profile other) {
		return likeness(text, other, 0);
	}

	/**
	 * {@return how much a text is about what the rest of a text that holds it is about}
	 */
	double likenessToRest(Profile text, Profile whole) {
		return likeness(text, whole, 1);
	}

	private double likeness(Profile text, Profile other, int without) {
		double product = 0;
		double square = other.square();
		for (Map.Entry<Integer, Integer> use : text.uses().entrySet()) {
			int all = other.uses().getOrDefault(use.getKey(), 0);
			int rest = all - without * use.getValue();
			if (rest > 0) {
				product += weight(use.getKey(), use.getValue()) * weight(use.getKey(), rest);
			}
			if (without != 0) {
				square += square(use.getKey(), rest) - square(use.getKey(), all);
			}
		}
		return (product == 0) ? 0 : product / Math.sqrt(text.square() * square);
	}

	private double square(Integer pair, int uses) {
		return (uses <= 0) ? 0 : weight(pair, uses) * weight(pair, uses);
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

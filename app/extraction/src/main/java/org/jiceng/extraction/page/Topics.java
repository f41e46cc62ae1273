package org.jiceng.extraction.page;

import java.util.Collection;
import java.util.List;

/**
 * What texts of a page are about, as weights of the pairs of characters that they use: a
 * fragment belongs to the article whose pairs it shares. The weights are term frequency
 * and inverse document frequency, a paragraph being a document; likeness is the cosine.
 */
final class Topics {

	private final CharacterPairs documents;

	private final int size;

	/**
	 * @param paragraphs all paragraphs of the page
	 */
	Topics(List<Paragraph> paragraphs) {
		this.size = paragraphs.size();
		this.documents = new CharacterPairs(length(paragraphs));
		for (Paragraph paragraph : paragraphs) {
			for (int pair : uses(List.of(paragraph)).distinct()) {
				this.documents.add(pair);
			}
		}
	}

	/**
	 * {@return what these paragraphs together are about}
	 */
	Profile profile(Collection<Paragraph> paragraphs) {
		CharacterPairs uses = uses(paragraphs);
		double square = 0;
		for (int pair : uses.distinct()) {
			square += square(pair, uses.count(pair));
		}
		return new Profile(uses, square);
	}

	/**
	 * What a text is about.
	 *
	 * @param uses how often it uses each pair
	 * @param square the sum of the squared weights
	 */
	record Profile(CharacterPairs uses, double square) {
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
		for (int pair : text.uses().distinct()) {
			int own = text.uses().count(pair);
			int all = other.uses().count(pair);
			int rest = all - without * own;
			if (rest > 0) {
				product += weight(pair, own) * weight(pair, rest);
			}
			if (without != 0) {
				square += square(pair, rest) - square(pair, all);
			}
		}
		return (product == 0) ? 0 : product / Math.sqrt(text.square() * square);
	}

	private double square(int pair, int uses) {
		return (uses <= 0) ? 0 : weight(pair, uses) * weight(pair, uses);
	}

	private double weight(int pair, int uses) {
		return (1 + Math.log(uses)) * Math.log(1 + (double) this.size / Math.max(1, this.documents.count(pair)));
	}

	private static CharacterPairs uses(Collection<Paragraph> paragraphs) {
		CharacterPairs pairs = new CharacterPairs(length(paragraphs));
		for (Paragraph paragraph : paragraphs) {
			String text = paragraph.text();
			boolean before = false;
			for (int i = 0; i < text.length(); i++) {
				boolean ideographic = Character.isIdeographic(text.charAt(i));
				if (before && ideographic) {
					pairs.add(CharacterPairs.pair(text.charAt(i - 1), text.charAt(i)));
				}
				before = ideographic;
			}
		}
		return pairs;
	}

	private static int length(Collection<Paragraph> paragraphs) {
		int length = 0;
		for (Paragraph paragraph : paragraphs) {
			length += paragraph.text().length();
		}
		return length;
	}

}

package org.jiceng.extraction.page;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What texts of a page are about, as weights of the pairs of characters that they use: a
 * fragment belongs to the article whose pairs it shares. The weights are term frequency
 * and inverse document frequency, a paragraph being a document; likeness is the cosine.
 */
final class Topics {

	/** Logarithms of small counts, which most are. */
	private static final int SMALL = 64;

	private final CharacterPairs documents;

	private final int size;

	private final IdentityHashMap<Paragraph, CharacterPairs> uses = new IdentityHashMap<>();

	private final double[] frequencies = new double[SMALL];

	/**
	 * @param paragraphs all paragraphs of the page
	 */
	Topics(List<Paragraph> paragraphs) {
		this.size = paragraphs.size();
		this.documents = new CharacterPairs(length(paragraphs));
		for (Paragraph paragraph : paragraphs) {
			CharacterPairs uses = uses(List.of(paragraph));
			this.uses.put(paragraph, uses);
			for (int pair : uses.distinct()) {
				this.documents.add(pair);
			}
		}
		for (int uses = 1; uses < SMALL; uses++) {
			this.frequencies[uses] = 1 + Math.log(uses);
		}
	}

	/**
	 * {@return what this paragraph is about}
	 */
	Profile profile(Paragraph paragraph) {
		CharacterPairs uses = this.uses.get(paragraph);
		return profile((uses != null) ? uses : uses(List.of(paragraph)));
	}

	/**
	 * {@return what these paragraphs together are about}
	 */
	Profile profile(Collection<Paragraph> paragraphs) {
		return profile(uses(paragraphs));
	}

	private Profile profile(CharacterPairs uses) {
		int[] pairs = uses.distinct();
		double[] rarities = new double[pairs.length];
		double square = 0;
		for (int i = 0; i < pairs.length; i++) {
			rarities[i] = Math.log(1 + (double) this.size / Math.max(1, this.documents.count(pairs[i])));
			square += square(uses.count(pairs[i]), rarities[i]);
		}
		return new Profile(uses, pairs, rarities, square);
	}

	/** What a text is about. */
	static final class Profile {

		/** How often it uses each pair. */
		private final CharacterPairs uses;

		private final int[] pairs;

		/** For each of the pairs the logarithm by which it counts. */
		private final double[] rarities;

		/** The sum of the squared weights. */
		private final double square;

		Profile(CharacterPairs uses, int[] pairs, double[] rarities, double square) {
			this.uses = uses;
			this.pairs = pairs;
			this.rarities = rarities;
			this.square = square;
		}

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
		double square = other.square;
		for (int i = 0; i < text.pairs.length; i++) {
			int all = other.uses.count(text.pairs[i]);
			if (all == 0) {
				continue;
			}
			int own = text.uses.count(text.pairs[i]);
			double rarity = text.rarities[i];
			int rest = all - without * own;
			if (rest > 0) {
				product += weight(own, rarity) * weight(rest, rarity);
			}
			if (without != 0) {
				square += square(rest, rarity) - square(all, rarity);
			}
		}
		return (product == 0) ? 0 : product / Math.sqrt(text.square * square);
	}

	private double square(int uses, double rarity) {
		return (uses <= 0) ? 0 : weight(uses, rarity) * weight(uses, rarity);
	}

	private double weight(int uses, double rarity) {
		return ((uses < SMALL) ? this.frequencies[uses] : 1 + Math.log(uses)) * rarity;
	}

	private static CharacterPairs uses(Collection<Paragraph> paragraphs) {
		CharacterPairs pairs = new CharacterPairs(length(paragraphs));
		for (Paragraph paragraph : paragraphs) {
			String text = paragraph.text();
			boolean before = false;
			for (int i = 0; i < text.length(); i++) {
				boolean ideographic = isIdeographic(text.charAt(i));
				if (before && ideographic) {
					pairs.add(CharacterPairs.pair(text.charAt(i - 1), text.charAt(i)));
				}
				before = ideographic;
			}
		}
		return pairs;
	}

	/** Nearly all are in the first range. */
	private static boolean isIdeographic(char character) {
		return (character >= '\u4e00' && character <= '\u9fa5') || Character.isIdeographic(character);
	}

	private static int length(Collection<Paragraph> paragraphs) {
		int length = 0;
		for (Paragraph paragraph : paragraphs) {
			length += paragraph.text().length();
		}
		return length;
	}

}

package org.jiceng.extraction.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What texts of a page are about, as weights of the pairs of characters that they use: a
 * fragment belongs to the article whose pairs it shares. The weights are term frequency
 * and inverse document frequency, a paragraph being a document; likeness is the cosine.
 */
final class Topics {

	/** Logarithms of small counts, which most are. */
	private static final int SMALL = 64;

	/** The numbers of the page's pairs. */
	private final CharacterPairs numbers;

	/** The numbers of each paragraph's pairs in its order, repeated as they are there. */
	private final IdentityHashMap<Paragraph, int[]> uses = new IdentityHashMap<>();

	/** For each pair the logarithm by which it counts. */
	private final double[] rarities;

	/** Zero for each pair but while a profile is made. */
	private final int[] counts;

	private final double[] frequencies = new double[SMALL];

	/**
	 * @param paragraphs all paragraphs of the page
	 */
	Topics(List<Paragraph> paragraphs) {
		int length = 0;
		for (Paragraph paragraph : paragraphs) {
			length += paragraph.text().length();
		}
		this.numbers = new CharacterPairs(length);
		for (Paragraph paragraph : paragraphs) {
			this.uses.put(paragraph, pairs(paragraph.text()));
		}
		int[] documents = new int[this.numbers.size()];
		int[] last = new int[documents.length];
		for (int i = 0; i < paragraphs.size(); i++) {
			for (int pair : uses(paragraphs.get(i))) {
				if (last[pair] != i + 1) {
					last[pair] = i + 1;
					documents[pair]++;
				}
			}
		}
		this.counts = new int[documents.length];
		this.rarities = new double[documents.length];
		for (int pair = 0; pair < documents.length; pair++) {
			this.rarities[pair] = Math.log(1 + (double) paragraphs.size() / documents[pair]);
		}
		for (int uses = 1; uses < SMALL; uses++) {
			this.frequencies[uses] = 1 + Math.log(uses);
		}
	}

	private int[] pairs(String text) {
		int[] pairs = new int[text.length()];
		int size = 0;
		boolean before = false;
		for (int i = 0; i < text.length(); i++) {
			boolean ideographic = isIdeographic(text.charAt(i));
			if (before && ideographic) {
				pairs[size++] = this.numbers.number(CharacterPairs.pair(text.charAt(i - 1), text.charAt(i)));
			}
			before = ideographic;
		}
		return Arrays.copyOf(pairs, size);
	}

	private int[] uses(Paragraph paragraph) {
		int[] uses = this.uses.get(paragraph);
		if (uses == null) {
			throw new IllegalArgumentException("Not a paragraph of the page: " + paragraph.text());
		}
		return uses;
	}

	/**
	 * {@return what this paragraph is about}
	 */
	Profile profile(Paragraph paragraph) {
		return profile(List.of(paragraph));
	}

	/**
	 * {@return what these paragraphs together are about}
	 */
	Profile profile(Collection<Paragraph> paragraphs) {
		int length = 0;
		for (Paragraph paragraph : paragraphs) {
			length += uses(paragraph).length;
		}
		int[] pairs = new int[length];
		int size = 0;
		for (Paragraph paragraph : paragraphs) {
			for (int pair : uses(paragraph)) {
				if (this.counts[pair]++ == 0) {
					pairs[size++] = pair;
				}
			}
		}
		int[] own = new int[size];
		double square = 0;
		for (int i = 0; i < size; i++) {
			own[i] = this.counts[pairs[i]];
			this.counts[pairs[i]] = 0;
			square += square(own[i], this.rarities[pairs[i]]);
		}
		return new Profile(Arrays.copyOf(pairs, size), own, square);
	}

	/** What a text is about. */
	static final class Profile {

		/** The pairs that it uses, and how often it uses each. */
		private final int[] pairs;

		private final int[] counts;

		/** The sum of the squared weights. */
		private final double square;

		/** How often it uses each pair of the page, once others were likened to it. */
		private int @Nullable [] all;

		Profile(int[] pairs, int[] counts, double square) {
			this.pairs = pairs;
			this.counts = counts;
			this.square = square;
		}

		private int[] all(int size) {
			int[] all = this.all;
			if (all == null) {
				all = new int[size];
				for (int i = 0; i < this.pairs.length; i++) {
					all[this.pairs[i]] = this.counts[i];
				}
				this.all = all;
			}
			return all;
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
		int[] counts = other.all(this.rarities.length);
		for (int i = 0; i < text.pairs.length; i++) {
			int pair = text.pairs[i];
			int all = counts[pair];
			if (all == 0) {
				continue;
			}
			int own = text.counts[i];
			double rarity = this.rarities[pair];
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

	/** Nearly all are in the first range. */
	private static boolean isIdeographic(char character) {
		return (character >= '\u4e00' && character <= '\u9fa5') || Character.isIdeographic(character);
	}

}

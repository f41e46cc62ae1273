package org.jiceng.extraction.hanlp;

import java.util.List;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.seg.common.Vertex;

/**
 * A word of HanLP's dictionary, a run of digits or letters, or a name that was read, with
 * what HanLP would work out anew for each place where it stands.
 */
final class Word {

	/** HanLP's roles in the order of its transition matrix. */
	static final List<NR> ROLES = List.of(NR.values());

	/** A role's place in {@link #ROLES} takes so many bits. */
	private static final int ROLE_BITS = 4;

	private final String text;

	private final String partOfSpeech;

	private final int length;

	private final int id;

	private final int frequency;

	private final double weightAfterUnseen;

	/** The bits of this word, of those after it and of those before it. */
	private final long bit;

	private final long following;

	private final long preceding;

	/** Where the bigrams of this word and another one behind it are. */
	private final int row;

	private final int rowShift;

	private final boolean transliterated;

	private final Vertex vertex;

	/**
	 * For each of the 16 roles before this word its own one in four bits, all of them
	 * inverted, worked out when first asked for: 0 is not known yet. In the word itself
	 * they lie where the processor has them already.
	 */
	private volatile long roles;

	/**
	 * @param vertex the word as HanLP has it
	 * @param bigrams the pairs of words, by their numbers
	 */
	Word(Vertex vertex, BigramWeights bigrams) {
		this.vertex = vertex;
		this.text = vertex.realWord;
		this.length = this.text.length();
		this.partOfSpeech = String.valueOf(vertex.guessNature());
		this.id = vertex.wordID;
		this.frequency = vertex.getAttribute().totalFrequency;
		this.weightAfterUnseen = BigramWeights.weight(0, 0, this.frequency);
		this.bit = BigramWeights.bit(this.id);
		this.following = bigrams.following(this.id);
		this.preceding = bigrams.preceding(this.id);
		this.row = bigrams.row(this.id);
		this.rowShift = bigrams.rowShift(this.id);
		this.transliterated = vertex.guessNature() == Nature.nrf;
	}

	String text() {
		return this.text;
	}

	int length() {
		return this.length;
	}

	String partOfSpeech() {
		return this.partOfSpeech;
	}

	int id() {
		return this.id;
	}

	int frequency() {
		return this.frequency;
	}

	int row() {
		return this.row;
	}

	int rowShift() {
		return this.rowShift;
	}

	/**
	 * {@return whether this word may stand before another one by the table of bigrams;
	 * never false where it does}
	 */
	boolean mayPrecede(Word word) {
		return (this.id | word.id) < 0 || ((this.following & word.bit) != 0 && (word.preceding & this.bit) != 0);
	}

	/**
	 * {@return how unlikely this word is after one that it never stands after}
	 */
	double weightAfterUnseen() {
		return this.weightAfterUnseen;
	}

	/**
	 * {@return whether HanLP would look for a transliterated name here}
	 */
	boolean isTransliterated() {
		return this.transliterated;
	}

	/**
	 * {@return the likeliest role in or around a personal name, after a role; both by
	 * their places in {@link #ROLES}}
	 */
	int role(int before) {
		long known = this.roles;
		if (known == 0) {
			known = ~likeliestRoles();
			this.roles = known;
		}
		return (int) (~known >>> (ROLE_BITS * before)) & ((1 << ROLE_BITS) - 1);
	}

	private long likeliestRoles() {
		EnumItem<NR> item = PersonRecognition.roleObserve(List.of(Vertex.newB(), this.vertex)).get(1);
		int[] own = new int[item.labelMap.size()];
		double[] shares = new double[own.length];
		int size = 0;
		for (NR role : item.labelMap.keySet()) {
			own[size] = ROLES.indexOf(role);
			shares[size++] = Math.log((item.getFrequency(role) + 1e-8)
					/ PersonDictionary.transformMatrixDictionary.getTotalFrequency(role));
		}
		long roles = 0;
		for (int before = 0; before < ROLES.size(); before++) {
			roles |= (long) likeliestRole(before, own, shares) << (ROLE_BITS * before);
		}
		return roles;
	}

	private static int likeliestRole(int before, int[] own, double[] shares) {
		double[] transitions = PersonDictionary.transformMatrixDictionary.transititon_probability[before];
		int best = before;
		double bestWeight = Double.MAX_VALUE;
		for (int i = 0; i < own.length; i++) {
			double weight = transitions[own[i]] - shares[i];
			if (bestWeight > weight) {
				bestWeight = weight;
				best = own[i];
			}
		}
		return best;
	}

}

package org.jiceng.extraction.hanlp;

import java.util.List;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/**
 * A word of HanLP's dictionary or a run of digits or letters, with what HanLP would work
 * out anew for each place where it stands.
 */
final class Word {

	/** HanLP's roles in the order of its transition matrix. */
	static final List<NR> ROLES = List.of(NR.values());

	private final String text;

	private final String partOfSpeech;

	private final int id;

	private final int frequency;

	private final double weightAfterUnseen;

	private final boolean transliterated;

	private final Vertex vertex;

	/** Made when first asked for; threads may at worst make them twice. */
	private @Nullable Roles roles;

	private Word(Vertex vertex) {
		this.vertex = vertex;
		this.text = vertex.realWord;
		this.partOfSpeech = String.valueOf(vertex.guessNature());
		this.id = vertex.wordID;
		this.frequency = vertex.getAttribute().totalFrequency;
		this.weightAfterUnseen = weight(0, 0, this.frequency);
		this.transliterated = vertex.guessNature() == Nature.nrf;
	}

	/** The roles that a word may have in or around a personal name. */
	private static final class Roles {

		/** Their places in {@link Word#ROLES}. */
		private final int[] indexes;

		/** The logarithm of the word's share in each role. */
		private final double[] weights;

		Roles(Vertex vertex) {
			EnumItem<NR> item = PersonRecognition.roleObserve(List.of(Vertex.newB(), vertex)).get(1);
			this.indexes = item.labelMap.keySet().stream().mapToInt(ROLES::indexOf).toArray();
			this.weights = new double[this.indexes.length];
			for (int i = 0; i < this.indexes.length; i++) {
				NR role = ROLES.get(this.indexes[i]);
				this.weights[i] = Math.log((item.getFrequency(role) + 1e-8)
						/ PersonDictionary.transformMatrixDictionary.getTotalFrequency(role));
			}
		}

	}

	static Word of(Vertex vertex) {
		return new Word(vertex);
	}

	/** The weight of a bigram, as {@code MathUtility.calculateWeight} has it. */
	private static double weight(int together, int before, int frequency) {
		return -Math.log(Predefine.lambda * (Predefine.myu * together / (before + 1) + 1 - Predefine.myu)
				+ (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY);
	}

	/**
	 * {@return how unlikely this word is after another one}
	 * @param before the other word
	 * @param together how often the two stand together
	 */
	double weightAfter(Word before, int together) {
		return (together == 0) ? this.weightAfterUnseen : weight(together, before.frequency, this.frequency);
	}

	String text() {
		return this.text;
	}

	String partOfSpeech() {
		return this.partOfSpeech;
	}

	int id() {
		return this.id;
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
		Roles possible = this.roles;
		if (possible == null) {
			possible = new Roles(this.vertex);
			this.roles = possible;
		}
		double[] transitions = PersonDictionary.transformMatrixDictionary.transititon_probability[before];
		int best = before;
		double bestWeight = Double.MAX_VALUE;
		for (int i = 0; i < possible.indexes.length; i++) {
			double weight = transitions[possible.indexes[i]] - possible.weights[i];
			if (bestWeight > weight) {
				bestWeight = weight;
				best = possible.indexes[i];
			}
		}
		return best;
	}

}

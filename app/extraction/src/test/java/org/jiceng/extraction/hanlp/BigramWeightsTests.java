package org.jiceng.extraction.hanlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** HanLP's own calculation is the reference. */
class BigramWeightsTests {

	private static final int WORDS = 3000;

	private final BigramWeights weights = new BigramWeights();

	private final List<Vertex> vertexes = new ArrayList<>();

	private final List<Word> words = new ArrayList<>();

	BigramWeightsTests() {
		Random random = new Random(3);
		for (int i = 0; i < WORDS; i++) {
			int index = (i < WORDS / 2) ? i - 1 : random.nextInt(CoreDictionary.trie.size());
			Vertex vertex = new Vertex("词", CoreDictionary.trie.getValueAt(Math.max(0, index)), index);
			this.vertexes.add(vertex);
			this.words.add(new Word(vertex, this.weights));
		}
	}

	@Test
	void weighsAsHanlpDoes() {
		Random random = new Random(4);
		for (int i = 0; i < 600_000; i++) {
			int before = random.nextInt(WORDS);
			int word = random.nextInt(WORDS);
			double weight = this.weights.of(this.words.get(before), this.words.get(word));
			if (weight != MathUtility.calculateWeight(this.vertexes.get(before), this.vertexes.get(word))) {
				assertThat(weight).as("%d after %d", word, before)
					.isEqualTo(MathUtility.calculateWeight(this.vertexes.get(before), this.vertexes.get(word)));
			}
		}
	}

}

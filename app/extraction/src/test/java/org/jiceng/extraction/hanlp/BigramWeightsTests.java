package org.jiceng.extraction.hanlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** HanLP's own calculation is the reference, also for pairs that are kept. */
class BigramWeightsTests {

	private static final int WORDS = 3000;

	private final BigramWeights weights = new BigramWeights();

	private final List<Vertex> vertexes = new ArrayList<>();

	private final List<Word> words = new ArrayList<>();

	BigramWeightsTests() {
		Random random = new Random(3);
		for (int i = 0; i < WORDS; i++) {
			int index = (i < WORDS / 2) ? i : random.nextInt(CoreDictionary.trie.size());
			Vertex vertex = new Vertex("词", CoreDictionary.trie.getValueAt(index), index);
			this.vertexes.add(vertex);
			this.words.add(new Word(vertex, index + 1));
		}
	}

	@Test
	void weighsAsHanlpDoes() {
		weighsAsHanlpDoes(4, 200_000);
	}

	@Test
	void weighsTheSameWhenItIsFullAndSharedByThreads() {
		IntStream.range(0, 4).parallel().forEach((seed) -> weighsAsHanlpDoes(seed % 2, 600_000));
	}

	private void weighsAsHanlpDoes(long seed, int times) {
		Random random = new Random(seed);
		for (int i = 0; i < times; i++) {
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

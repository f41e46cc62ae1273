package org.jiceng.extraction.hanlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import org.jiceng.extraction.mention.Tokenizer;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * HanLP's own segmenter is the reference: the lattice must read as it does, and the gate
 * before its recognizers of names must change nothing.
 */
class HanlpTokenizerTests {

	private static final String PIECES = "县委书记王建国说|清河县财政局|欧阳小红和|2024年10月|3.5%|12，000|“红船”党支部|阿依古丽·买买提|总理内塔尼亚胡"
			+ "|三十二万|Ａ座B2|(试行)|——|龚学平等领导|这里有关天培的壮烈|曹志伟|布什、布莱尔|柳树湾村|的|，|。|、|〇|　| |㐀|①|5G+|马上|李|强|走进大棚|\uD83D\uDE00|km/h";

	private final HanlpTokenizer tokenizer = new HanlpTokenizer();

	private final Segment words = reference(false);

	private final Segment names = reference(true);

	private static Segment reference(boolean names) {
		return new ViterbiSegment().enableNameRecognize(names)
			.enableTranslatedNameRecognize(names)
			.enableCustomDictionary(false)
			.enableOffset(true);
	}

	static Stream<String> sentences() {
		Random random = new Random(11);
		String[] pieces = PIECES.split("\\|");
		return Stream.concat(Stream.of(pieces), Stream.generate(() -> {
			StringBuilder sentence = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--) {
				sentence.append((random.nextInt(4) == 0) ? String.valueOf((char) (0x4E00 + random.nextInt(0x5000)))
						: pieces[random.nextInt(pieces.length)]);
			}
			return sentence.toString();
		}).limit(2000));
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void readsAsHanlpDoes(String sentence) {
		Tokenizer.Reading reading = this.tokenizer.read(sentence, new Span(0, sentence.length()));
		assertThat(said(reading.words())).isEqualTo(this.words.seg(sentence).toString());
		assertThat(said(reading.names())).isEqualTo(this.names.seg(sentence).toString());
	}

	@Test
	void countsFromTheStartOfTheText() {
		String text = "昨天，王建国到村里。";
		Tokenizer.Reading reading = this.tokenizer.read(text, new Span(3, text.length()));
		assertThat(reading.names().get(0)).isEqualTo(new Token(new Span(3, 6), "王建国", "nr"));
		assertThat(reading.words()).isNotSameAs(reading.names())
			.allMatch((token) -> token.span().of(text).equals(token.text()));
	}

	@Test
	void cutsLongSentencesAtMarks() {
		String text = "青溪村修了路、".repeat(400);
		List<Token> tokens = this.tokenizer.read(text, new Span(0, text.length())).words();
		List<String> texts = new ArrayList<>();
		tokens.forEach((token) -> texts.add(token.text()));
		assertThat(String.join("", texts)).isEqualTo(text);
		int size = tokens.size() / 400;
		assertThat(texts.subList(texts.size() - size, texts.size())).isEqualTo(texts.subList(0, size));
		assertThat(texts).hasSize(400 * size);
	}

	private static String said(List<Token> tokens) {
		List<String> said = new ArrayList<>();
		tokens.forEach((token) -> said.add(token.text() + "/" + token.partOfSpeech()));
		return said.toString();
	}

}

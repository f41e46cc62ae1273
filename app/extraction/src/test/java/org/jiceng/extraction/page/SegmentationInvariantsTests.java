package org.jiceng.extraction.page;

import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page, however damaged. */
class SegmentationInvariantsTests {

	private static final String[] PIECES = { "青溪县", "县长王岚", "说，", "“今年收成好。", "”", "\"", "。", "！", "……", "；", "，", "\n",
			"\n\n", "\r\n", "\r", "\n\n\n\n", "\u3000\u3000", " ", "本报记者 王 岚\n", "本报讯（记者 李禾）", "（下转第三版）", "（李禾摄）",
			"图①：", "——记青溪村\n", "（作者系青溪县县长）\n", "编辑同志：\n", "\uD842\uDFB7", "Ａ１２％", "12.5%", "(", "）", "《", "》", "一、",
			"本版责编：王岚\n", "（上接第一版）\n", "水库由公司承建并负责", "运营，每天供水三千吨。", "\u200B", "\uFEFF", "\u2028", "\f", "抓好产业促增收\n",
			"建好村庄换新颜\n", "王岚\n", "青溪水库的大坝从前年冬天开工，到今年春天完工，一共用了四百天" };

	private final NewspaperArticleSegmenter segmenter = new NewspaperArticleSegmenter();

	static List<Integer> seeds() {
		return new Random(20260409).ints(300).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void holdOnRandomPages(int seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		int pieces = random.nextInt(200);
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		check(text.toString());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void holdOnRandomCharacters(int seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		int characters = random.nextInt(300);
		for (int i = 0; i < characters; i++) {
			int character = switch (random.nextInt(4)) {
				case 0 -> 0x4E00 + random.nextInt(0x5200);
				case 1 -> random.nextInt(0x80);
				case 2 -> 0x3000 + random.nextInt(0x40);
				default -> random.nextInt(0x30000);
			};
			text.appendCodePoint(character);
		}
		check(text.toString());
	}

	@Test
	void holdOnAPageThatOnlyRepeatsItself() {
		check("青溪水库的大坝从前年冬天开工，到今年春天完工，一共用了四百天\n".repeat(50));
	}

	private void check(String text) {
		Page page = new Page("甲", text);
		List<Article> articles = this.segmenter.segment(page);
		BitSet used = new BitSet();
		for (Article article : articles) {
			int at = 0;
			for (Span piece : article.content().pieces()) {
				assertThat(piece.of(text)).isEqualTo(article.text().substring(at, at + piece.length()));
				at += piece.length();
				assertThat(used.get(piece.start(), piece.end()).isEmpty()).as("used once: %s", piece).isTrue();
				used.set(piece.start(), piece.end());
			}
			checkSentences(article);
		}
		assertThat(this.segmenter.segment(page)).isEqualTo(articles);
	}

	private static void checkSentences(Article article) {
		int end = 0;
		for (Sentence sentence : article.sentences()) {
			assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
			assertThat(Blanks.remove(article.text().substring(end, sentence.span().start()))).isEmpty();
			assertThat(sentence.text()).isNotBlank();
			end = sentence.span().end();
		}
		assertThat(Blanks.remove(article.text().substring(end))).isEmpty();
	}

}

package org.jiceng.extraction.mention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.entity.PageCoreferenceResolver;
import org.jiceng.extraction.hanlp.HanlpTokenizer;
import org.jiceng.extraction.page.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionInvariantsTests {

	private static final List<String> PIECES = List.of("象州县", "县委", "、", "，", "。", "“", "”", "《", "》", "（", "）", "书记",
			"韦建国", "说", "柳树湾村", "党支部", "广西", "青禾茶业有限公司", "公司", "市财政局", "项目", "制度", "的", "和", "在", "\n", " ", "\u3000",
			"𠮷", "·", "Ａ", "1", "工业园区", "办法", "合作社", "原", "副局长", "任命", "为", "该县", "他", "社区", "镇", "居", "等企业", "店主");

	private final Gazetteer gazetteer = Gazetteer.load();

	private final MentionRecognizer recognizer = new GrammarMentionRecognizer(new HanlpTokenizer(), this.gazetteer);

	private final PageCoreferenceResolver resolver = new PageCoreferenceResolver(this.gazetteer);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void holdsItsInvariantsOnRandomText(long seed) {
		String text = randomText(new Random(seed), 400);
		List<Article> articles = TestArticles.of(text);
		List<Mention> mentions = this.recognizer.recognize(articles);
		assertThat(mentions).isSorted().doesNotHaveDuplicates();
		assertThat(mentions).allSatisfy((mention) -> assertThat(mention.span().of(text)).isEqualTo(mention.text()));
		List<Entity> entities = this.resolver.resolve(articles, mentions);
		assertThat(entities).extracting(Entity::id).doesNotHaveDuplicates();
		List<String> ids = entities.stream().map(Entity::id).toList();
		for (Entity entity : entities) {
			assertThat(mentions).containsAll(entity.mentions());
			assertThat(entity.mentions()).isSorted();
			assertThat(entity.aliases()).hasSizeLessThanOrEqualTo(8).allMatch(text::contains);
			assertThat(entity.place()).satisfiesAnyOf((id) -> assertThat(id).isNull(),
					(id) -> assertThat(ids).contains(id));
			assertThat(entity.parent()).satisfiesAnyOf((id) -> assertThat(id).isNull(),
					(id) -> assertThat(ids).contains(id));
		}
		assertThat(entities.stream().flatMap((entity) -> entity.mentions().stream()).toList()).doesNotHaveDuplicates();
	}

	@Test
	void findsTheSameOnFourThreads() throws Exception {
		List<String> texts = new ArrayList<>();
		for (int seed = 20; seed < 36; seed++) {
			texts.add(randomText(new Random(seed), 200));
		}
		List<List<Mention>> alone = texts.stream().map(this::recognize).toList();
		List<Callable<List<Mention>>> tasks = new ArrayList<>();
		texts.forEach((text) -> tasks.add(() -> recognize(text)));
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			List<List<Mention>> together = new ArrayList<>();
			for (Future<List<Mention>> result : threads.invokeAll(tasks)) {
				together.add(result.get());
			}
			assertThat(together).isEqualTo(alone);
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void readsHostileTextsInLinearTime() {
		List<String> hostile = List.of("（".repeat(100_000), "“".repeat(20_000) + "”".repeat(20_000), "《".repeat(20_000),
				"韦建国、".repeat(10_000), "象州县".repeat(10_000), "村".repeat(20_000), "局".repeat(20_000),
				"公司".repeat(10_000), "等企业".repeat(10_000), "实施行动计划".repeat(10_000));
		for (String text : hostile) {
			assertTimeout(Duration.ofSeconds(60), () -> this.resolver.resolve(TestArticles.of(text), recognize(text)),
					text.substring(0, 3));
		}
	}

	private List<Mention> recognize(String text) {
		return this.recognizer.recognize(TestArticles.of(text));
	}

	private static String randomText(Random random, int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

}

package org.jiceng.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.Stream;

import org.jiceng.extraction.page.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The time of the whole chain grows with the length of a page, not faster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractionTimeTests {

	/** Characters of a page of one megabyte of UTF-8. */
	private static final int LENGTH = 350_000;

	/** Long enough to tell, for what takes more time. */
	private static final int LENGTH_OF_LISTS = 120_000;

	/** Twice the text takes twice the time; what is squared takes four times. */
	private static final double LARGEST_RATIO = 3;

	private static final int ROUNDS = 5;

	private PageExtractor extractor;

	static Stream<Named<Unit>> pages() {
		return Stream.of(Named.of("one sentence", new Unit("青溪村的路修好了", LENGTH)),
				Named.of("opening brackets", new Unit("（", 100_000)),
				Named.of("pairs of brackets", new Unit("（）", 100_000)),
				Named.of("closing brackets", new Unit("）", 100_000)),
				Named.of("opening quotation marks", new Unit("“好", 100_000)),
				Named.of("a list of villages", new Unit("青溪村、", LENGTH_OF_LISTS)),
				Named.of("a list of people", new Unit("王建国、", LENGTH_OF_LISTS)),
				Named.of("a list of posts", new Unit("县委书记王建国、", LENGTH_OF_LISTS)),
				Named.of("a list of firms", new Unit("青峰茶业有限公司、", LENGTH_OF_LISTS)),
				Named.of("a list of bodies", new Unit("市财政局、", LENGTH_OF_LISTS)),
				Named.of("a list of random names", new Unit(randomNames(), LENGTH_OF_LISTS)),
				Named.of("sentences about a person", new Unit("王建国来了。他好。她好。", LENGTH_OF_LISTS)),
				Named.of("sentences about a firm", new Unit("青峰茶业有限公司好。该公司好。", LENGTH_OF_LISTS)),
				Named.of("sentences about a county", new Unit("县里好。王建国来了。全县好。", LENGTH_OF_LISTS)),
				Named.of("paragraphs of one sentence", new Unit("清河县好。\n", LENGTH_OF_LISTS)),
				Named.of("acts", new Unit("清河县委书记王建国到柳树村调研。", LENGTH_OF_LISTS)),
				Named.of("speech", new Unit("清河县支持青溪村修路，他说：“我们村好。”", LENGTH_OF_LISTS)),
				Named.of("a career", new Unit("王建国调任清河县县长。他后来改任柳林镇镇长。", LENGTH_OF_LISTS)),
				Named.of("short titles of documents", new Unit("《办法》好。", LENGTH_OF_LISTS)),
				Named.of("firms without end", new Unit(randomFirms(), LENGTH_OF_LISTS)));
	}

	/**
	 * What a page repeats.
	 *
	 * @param text the text
	 * @param length the length of the page in UTF-16 units
	 */
	private record Unit(String text, int length) {

		Page page(int length) {
			return new Page("甲", this.text.repeat(length / this.text.length() + 1).substring(0, length));
		}

	}

	private static String randomNames() {
		Random random = new Random(7);
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < 500; i++) {
			names.append("王李张刘陈杨".charAt(random.nextInt(6)))
				.append((char) (0x4E00 + random.nextInt(3000)))
				.append((char) (0x4E00 + random.nextInt(3000)))
				.append('、');
		}
		return names.toString();
	}

	/** As long as a page, so that no name comes again. */
	private static String randomFirms() {
		Random random = new Random(8);
		StringBuilder firms = new StringBuilder();
		while (firms.length() < LENGTH_OF_LISTS) {
			firms.append((char) (0x4E00 + random.nextInt(4000)))
				.append((char) (0x4E00 + random.nextInt(4000)))
				.append("茶业有限公司在柳树村办厂。");
		}
		return firms.substring(0, LENGTH_OF_LISTS);
	}

	@BeforeAll
	void buildsTheChain() {
		this.extractor = PageExtractor.create();
	}

	/**
	 * Time of the processor, the shortest of a few rounds: the first ones are compiled on
	 * the way, and a busy machine disturbs one or the other. What grows with the square
	 * is too slow in all of them.
	 */
	@ParameterizedTest
	@MethodSource("pages")
	void growsWithTheLength(Unit unit) {
		Page half = unit.page(unit.length() / 2);
		Page whole = unit.page(unit.length());
		double shorter = seconds(half);
		double longer = Double.POSITIVE_INFINITY;
		for (int round = 0; round < ROUNDS && longer >= LARGEST_RATIO * shorter; round++) {
			shorter = Math.min(shorter, seconds(half));
			longer = Math.min(longer, seconds(whole));
		}
		assertThat(longer).as("seconds for %d characters, %.2f for half of them", unit.length(), shorter)
			.isLessThan(LARGEST_RATIO * shorter);
	}

	private double seconds(Page page) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		assertThat(this.extractor.extract(page).articles()).isNotNull();
		return (threads.getCurrentThreadCpuTime() - start) / 1e9;
	}

}

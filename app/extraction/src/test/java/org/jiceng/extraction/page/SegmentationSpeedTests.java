package org.jiceng.extraction.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A page takes time in proportion to its length, whatever stands on it. */
class SegmentationSpeedTests {

	/** About a megabyte of UTF-8. */
	private static final int LENGTH = 350_000;

	/** Pages of very many lines are smaller, as no page has so many. */
	private static final int LENGTH_OF_LINES = 100_000;

	static Stream<Named<String>> pages() {
		return Stream.of(Named.of("one sentence", "青溪村的路修好了".repeat(LENGTH / 8)),
				Named.of("opening quotation marks", "“".repeat(100_000)),
				Named.of("brackets", "（".repeat(50_000) + "）".repeat(50_000)),
				Named.of("a list", "青溪村、".repeat(LENGTH / 4)), Named.of("full stops", "。".repeat(LENGTH)),
				Named.of("quotations", "“好。”".repeat(LENGTH / 4)), Named.of("straight marks", "\"".repeat(LENGTH)),
				Named.of("blanks", " ".repeat(LENGTH)), Named.of("line breaks", "\n".repeat(LENGTH)),
				Named.of("names", "王 岚 ".repeat(LENGTH / 4)),
				Named.of("headlines", lines("青溪村里话丰年", LENGTH_OF_LINES / 8)),
				Named.of("short paragraphs", lines("雨停了。", LENGTH_OF_LINES / 5)),
				Named.of("cut paragraphs", lines("青溪水库由县水务公司承建并负责，一共", LENGTH_OF_LINES / 20)),
				Named.of("signed articles", lines("青溪村里话丰年\n本报记者 王岚\n雨停了，村民都下田", LENGTH_OF_LINES / 28)),
				Named.of("news items", lines("青溪村里话丰年\n本报讯（记者 王岚）雨停了。", LENGTH_OF_LINES / 28)),
				Named.of("random characters", random()));
	}

	/** Time of the processor, so that a busy machine changes nothing. */
	@ParameterizedTest
	@MethodSource("pages")
	void segmentsAPageInTwoSeconds(String text) {
		Page page = new Page("甲", text);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		assertThat(new NewspaperArticleSegmenter().segment(page)).isNotNull();
		assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
	}

	private static String lines(String line, int times) {
		StringBuilder text = new StringBuilder();
		Random random = new Random(7);
		for (int i = 0; i < times; i++) {
			text.append((char) (0x4E00 + random.nextInt(2000))).append(line).append('\n');
		}
		return text.toString();
	}

	private static String random() {
		Random random = new Random(7);
		StringBuilder text = new StringBuilder();
		while (text.length() < LENGTH_OF_LINES) {
			text.append((char) (0x4E00 + random.nextInt(2000)));
			text.append("，。\n".charAt(random.nextInt(3)));
		}
		return text.toString();
	}

}

package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import org.jiceng.extraction.Explanation;
import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.Page;

/**
 * Measures the extraction, from decoded text to finished relations, against the word
 * segmenter {@code HanLP.newSegment()} that recognizes persons, places and organizations,
 * on the same text in the same run: warmed, in turns, the median of five. Then two
 * threads against one, and before all that the heap that lives while pages are extracted.
 * <p>
 * Usage: {@code ExtractionBenchmark FOLDER...}, each a folder of UTF-8 pages
 */
public final class ExtractionBenchmark {

	private static final int ROUNDS = 5;

	/** A round reads this many characters or more, small folders several times. */
	private static final int CHARACTERS = 400_000;

	private static final int LARGEST_FOLDER = 600_000;

	private static final int HEAP_SAMPLES = 10;

	private static final long WARM_UP_NANOS = 20_000_000_000L;

	private ExtractionBenchmark() {
	}

	/**
	 * Runs the benchmark.
	 * @param folders folders of pages, each measured apart
	 * @throws IOException if a folder cannot be read
	 */
	public static void main(String[] folders) throws IOException {
		if (folders.length == 0) {
			throw new IllegalArgumentException("Usage: ExtractionBenchmark FOLDER...");
		}
		System.out.printf("java %s, %d processors, load average %.2f%n", Runtime.version(),
				Runtime.getRuntime().availableProcessors(), load());
		List<List<Page>> sets = new ArrayList<>();
		for (String folder : folders) {
			sets.add(pages(Path.of(folder)));
		}
		PageExtractor extractor = PageExtractor.create();
		System.out.printf("live heap while extracting, at most: %d MB%n", peak(extractor, sets) >> 20);
		Segment segment = HanLP.newSegment()
			.enableNameRecognize(true)
			.enablePlaceRecognize(true)
			.enableOrganizationRecognize(true);
		for (int i = 0; i < folders.length; i++) {
			System.out.printf("%s%n", folders[i]);
			compare(sets.get(i), extractor::extract, (page) -> segment.seg(page.text()));
		}
		System.out.printf("load average %.2f%n", load());
	}

	private static void compare(List<Page> pages, Consumer<Page> extraction, Consumer<Page> baseline) {
		long characters = pages.stream().mapToLong((page) -> page.text().length()).sum();
		for (long end = System.nanoTime() + WARM_UP_NANOS; System.nanoTime() < end;) {
			run(pages, extraction, 1);
			run(pages, baseline, 1);
		}
		double[] hanlp = new double[ROUNDS];
		double[] one = new double[ROUNDS];
		double[] two = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			hanlp[round] = characters / run(pages, baseline, 1);
			one[round] = characters / run(pages, extraction, 1);
			two[round] = characters / run(pages, extraction, 2);
		}
		double[] ratios = new double[ROUNDS];
		double[] speedups = new double[ROUNDS];
		Arrays.setAll(ratios, (round) -> one[round] / hanlp[round]);
		Arrays.setAll(speedups, (round) -> two[round] / one[round]);
		System.out.printf("  HanLP      %,9.0f characters a second %s%n", median(hanlp), rounds(hanlp));
		System.out.printf("  1 thread   %,9.0f characters a second %s%n", median(one), rounds(one));
		System.out.printf("  2 threads  %,9.0f characters a second %s%n", median(two), rounds(two));
		System.out.printf("  1 thread : HanLP     %.2f%n", median(ratios));
		System.out.printf("  2 threads : 1 thread %.2f%n", median(speedups));
	}

	/**
	 * {@return the seconds that it takes to read all pages once}
	 */
	private static double run(List<Page> pages, Consumer<Page> reading, int threads) {
		AtomicInteger next = new AtomicInteger();
		Runnable work = () -> {
			for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
				reading.accept(pages.get(i));
			}
		};
		long start = System.nanoTime();
		List<Thread> others = new ArrayList<>();
		for (int i = 1; i < threads; i++) {
			others.add(new Thread(work));
		}
		others.forEach(Thread::start);
		work.run();
		others.forEach(ExtractionBenchmark::join);
		return (System.nanoTime() - start) / 1e9;
	}

	/**
	 * {@return the most bytes that were seen to survive a collection while a page and all
	 * that was read from it were in use}
	 */
	private static long peak(PageExtractor extractor, List<List<Page>> sets) {
		long peak = 0;
		for (List<Page> pages : sets) {
			int step = Math.max(1, pages.size() / HEAP_SAMPLES);
			for (int i = 0; i < pages.size(); i++) {
				Explanation explanation = extractor.explain(pages.get(i));
				try {
					if (i % step == 0) {
						System.gc();
						peak = Math.max(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
					}
				}
				finally {
					Reference.reachabilityFence(explanation);
				}
			}
		}
		return peak;
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("Interrupted while waiting for " + thread.getName(), ex);
		}
	}

	private static List<Page> pages(Path folder) throws IOException {
		List<Page> pages = new ArrayList<>();
		long length = 0;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
				Page page = new Page(folder.relativize(file).toString(), Files.readString(file));
				if (length < LARGEST_FOLDER) {
					pages.add(page);
					length += page.text().length();
				}
			}
		}
		if (length == 0) {
			throw new IllegalArgumentException("No pages in " + folder);
		}
		int times = (int) Math.ceil((double) CHARACTERS / length);
		List<Page> repeated = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			repeated.addAll(pages);
		}
		return repeated;
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	private static double median(double[] values) {
		return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
	}

	private static String rounds(double[] speeds) {
		return Arrays.stream(speeds).mapToObj((speed) -> "%.0fk".formatted(speed / 1000)).toList().toString();
	}

}

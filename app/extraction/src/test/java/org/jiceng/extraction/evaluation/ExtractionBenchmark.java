package org.jiceng.extraction.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import org.jiceng.extraction.Explanation;
import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.Page;

/**
 * Measures the extraction, from decoded text to finished relations, against the word
 * segmenter {@code HanLP.newSegment()} that recognizes persons, places and organizations,
 * on the same text in the same run: warmed until Java has compiled nearly all that they
 * use, in turns, the median of five. Then two threads against one, and the same of HanLP,
 * whose threads share nothing that they write: what they gain is what the machine gives
 * to a second thread. Before all that the heap that lives while pages are extracted.
 * <p>
 * Usage: {@code ExtractionBenchmark FOLDER...}, each a folder of UTF-8 pages
 */
public final class ExtractionBenchmark {

	private static final int ROUNDS = 5;

	/** A round reads this many characters or more, small folders several times. */
	private static final int CHARACTERS = 400_000;

	private static final int LARGEST_FOLDER = 600_000;

	private static final int HEAP_SAMPLES = 10;

	/** Both are run for so long at least before they are measured. */
	private static final long WARM_UP_NANOS = 20_000_000_000L;

	/** A machine that others use may not be done with compiling even then. */
	private static final long LONGEST_WARM_UP_NANOS = 240_000_000_000L;

	/** Warm is what leaves the compilers idle but for this share of the time. */
	private static final double COMPILING = 0.03;

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
		warmUp(pages, extraction, baseline);
		List<Speed> hanlp = new ArrayList<>();
		List<Speed> one = new ArrayList<>();
		List<Speed> two = new ArrayList<>();
		List<Speed> hanlpTwo = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			hanlp.add(run(pages, baseline, 1));
			one.add(run(pages, extraction, 1));
			two.add(run(pages, extraction, 2));
			hanlpTwo.add(run(pages, baseline, 2));
		}
		print("HanLP", hanlp);
		print("1 thread", one);
		print("2 threads", two);
		print("HanLP 2 threads", hanlpTwo);
		print("1 thread : HanLP", one, hanlp);
		print("2 threads : 1 thread", two, one);
		print("HanLP 2 threads : 1 thread", hanlpTwo, hanlp);
	}

	/**
	 * Runs both in turns until Java has compiled what they use: there is far more of the
	 * extraction's own code than of HanLP's, so that a fixed time is too short for it on
	 * a busy machine.
	 */
	private static void warmUp(List<Page> pages, Consumer<Page> extraction, Consumer<Page> baseline) {
		long start = System.nanoTime();
		long passed = 0;
		double compiling = 1;
		while (passed < WARM_UP_NANOS || (compiling > COMPILING && passed < LONGEST_WARM_UP_NANOS)) {
			long compiled = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
			run(pages, extraction, 1);
			run(pages, baseline, 1);
			long now = System.nanoTime() - start;
			compiling = (ManagementFactory.getCompilationMXBean().getTotalCompilationTime() - compiled) * 1e6
					/ (now - passed);
			passed = now;
		}
		System.out.printf("  warmed for %.0f s, then compiling %.0f %% of the time%n", passed / 1e9, 100 * compiling);
	}

	/**
	 * How many characters were read in a second.
	 *
	 * @param passed a second that passed
	 * @param worked a second in which each thread had a processor of its own: other
	 * programs do not lower it
	 */
	private record Speed(double passed, double worked) {
	}

	private static void print(String what, List<Speed> speeds) {
		System.out.printf("  %-26s %,9.0f characters a second %s%n", what, median(speeds, Speed::passed),
				speeds.stream().map((speed) -> "%.0fk".formatted(speed.passed() / 1000)).toList());
	}

	private static void print(String what, List<Speed> speeds, List<Speed> others) {
		List<Speed> ratios = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			ratios.add(new Speed(speeds.get(round).passed() / others.get(round).passed(),
					speeds.get(round).worked() / others.get(round).worked()));
		}
		System.out.printf("  %-26s %.2f, by processor time %.2f%n", what, median(ratios, Speed::passed),
				median(ratios, Speed::worked));
	}

	/** Reads all pages once. */
	private static Speed run(List<Page> pages, Consumer<Page> reading, int threads) {
		AtomicInteger next = new AtomicInteger();
		AtomicLong worked = new AtomicLong();
		Runnable work = () -> {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
				reading.accept(pages.get(i));
			}
			worked.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
		};
		long start = System.nanoTime();
		List<Thread> others = new ArrayList<>();
		for (int i = 1; i < threads; i++) {
			others.add(new Thread(work));
		}
		others.forEach(Thread::start);
		work.run();
		others.forEach(ExtractionBenchmark::join);
		double passed = (System.nanoTime() - start) / 1e9;
		long characters = pages.stream().mapToLong((page) -> page.text().length()).sum();
		return new Speed(characters / passed, characters * threads / (worked.get() / 1e9));
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

	private static double median(List<Speed> speeds, ToDoubleFunction<Speed> which) {
		return speeds.stream().mapToDouble(which).sorted().skip(speeds.size() / 2).findFirst().orElseThrow();
	}

}

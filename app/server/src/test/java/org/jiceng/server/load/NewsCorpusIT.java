package org.jiceng.server.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.PageReader;
import org.jiceng.server.Neo4jTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Loads all of {@code ../shared/corpus/news}, twice, in the heap that {@code app/jiceng}
 * gives the application.
 */
@Neo4jTest
class NewsCorpusIT {

	private static final Path NEWS = Path.of("../../../shared/corpus/news");

	@Test
	void accountsForEveryFileAndChangesNothingTheSecondTime(Driver driver) throws Exception {
		assumeTrue(Files.isDirectory(NEWS), "skipped: ../shared is not beside the project");
		assertThat(Runtime.getRuntime().maxMemory()).as("the heap of this test, -Xmx1g").isLessThanOrEqualTo(1L << 30);
		long files;
		try (var all = Files.list(NEWS)) {
			files = all.filter((file) -> file.toString().endsWith(".txt")).count();
		}
		PageExtraction extraction = new PageExtraction(() -> PageExtractor.create()::extract,
				ExtractorVersion.current(), Runtime.getRuntime().availableProcessors());
		FolderImporter importer = new FolderImporter(new GraphLoader(driver), new ImportJournal(new GraphStore(driver)),
				new PageReader(PageReader.DEFAULT_MAXIMUM_BYTES), extraction);
		CanonicalDump dump = new CanonicalDump(driver);

		long start = System.nanoTime();
		Peak peak = new Peak();
		ImportSummary first = importer.importFolder(NEWS, "news", false, peak);
		Duration loading = Duration.ofNanos(System.nanoTime() - start);
		assertThat(first.files()).isEqualTo((int) files);
		assertThat(first.failures()).isEmpty();
		assertThat(first.loaded()).isEqualTo((int) files);
		List<String> once = TestPages.dump(dump);
		System.out.printf("%d pages, %d articles loaded in %d s; heap at most %d MB of %d MB; %d lines of dump; %s%n",
				first.loaded(), first.articles(), loading.toSeconds(), peak.megabytes,
				Runtime.getRuntime().maxMemory() >> 20, once.size(), new GraphCensus(driver).counts());

		start = System.nanoTime();
		ImportSummary known = importer.importFolder(NEWS, "news", false, new Peak());
		assertThat(known.unchanged()).isEqualTo((int) files);
		System.out.printf("%d known pages passed over in %d ms%n", known.unchanged(),
				Duration.ofNanos(System.nanoTime() - start).toMillis());

		start = System.nanoTime();
		ImportSummary second = importer.importFolder(NEWS, "news", true, new Peak());
		System.out.printf("%d pages written again in %d s%n", second.loaded(),
				Duration.ofNanos(System.nanoTime() - start).toSeconds());
		assertThat(second.loaded()).isEqualTo((int) files);
		assertThat(TestPages.dump(dump)).isEqualTo(once);
	}

	/** Looks at the heap whenever a page is done. */
	private static final class Peak implements ImportListener {

		private long megabytes;

		@Override
		public void started(int files) {
		}

		@Override
		public void advanced(String document) {
			Runtime runtime = Runtime.getRuntime();
			this.megabytes = Math.max(this.megabytes, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
		}

	}

}

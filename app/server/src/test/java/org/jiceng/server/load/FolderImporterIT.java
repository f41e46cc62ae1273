package org.jiceng.server.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jiceng.extraction.PageObservation;
import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.page.PageReader;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.PostStatus;
import org.jiceng.server.Neo4jTest;
import org.jiceng.server.PageSketch;
import org.jiceng.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
class FolderImporterIT {

	private static final PageObserver OBSERVER = FolderImporterIT::observe;

	private static final ImportListener SILENT = new ImportListener() {

		@Override
		public void started(int files) {
		}

		@Override
		public void advanced(String document) {
		}

	};

	private final Driver driver;

	private final GraphCensus census;

	private final CanonicalDump dump;

	@TempDir
	private Path folder;

	FolderImporterIT(Driver driver) {
		this.driver = driver;
		this.census = new GraphCensus(driver);
		this.dump = new CanonicalDump(driver);
	}

	@BeforeEach
	void clear(TestDatabase database) {
		database.clear();
	}

	@Test
	void givesEveryFileOneFate() throws IOException {
		page("样报_2024-05-06_01版", "青山县县长赵大山说，春耕开始。");
		page("旧/样报_2024-05-07_01版", "青山县县长赵大山说，秋收结束。");
		page("样报_2024-05-08_01版", "青山县县长钱大海说，冬修水利。");
		page("新/样报_2024-05-08_01版", "青山县县长钱大海说，另一个文件。");
		page("空", "");
		page("会出错", "这一版会出错。");
		Files.write(this.folder.resolve("二进制.txt"), new byte[] { 0, 1, 2, 3, 0, 0 });
		Files.writeString(this.folder.resolve("国标.txt"), "青山县县长孙大海说，编码不同。", Charset.forName("GB18030"));
		Files.writeString(this.folder.resolve("说明.md"), "不是版面");
		List<String> advanced = new ArrayList<>();
		AtomicInteger started = new AtomicInteger();
		ImportSummary summary = importer(() -> OBSERVER, "1", 2).importFolder(this.folder, "报纸", false,
				new ImportListener() {

					@Override
					public void started(int files) {
						started.addAndGet(files);
					}

					@Override
					public void advanced(String document) {
						advanced.add(document);
					}

				});
		assertThat(summary.files()).isEqualTo(8);
		assertThat(started).hasValue(8);
		assertThat(advanced).hasSize(8).doesNotHaveDuplicates();
		assertThat(summary.loaded()).isEqualTo(3);
		assertThat(summary.articles()).isEqualTo(3);
		assertThat(summary.failures()).hasSize(5)
			.allSatisfy((failure) -> assertThat(failure.reason()).contains(failure.file()).contains(" | "));
		assertThat(summary.failures()).extracting(PageFailure::file)
			.anySatisfy((file) -> assertThat(file).endsWith("空.txt"))
			.anySatisfy((file) -> assertThat(file).endsWith("会出错.txt"))
			.anySatisfy((file) -> assertThat(file).endsWith("二进制.txt"));
		assertThat(summary.failures()).filteredOn((failure) -> failure.file().endsWith("05-08_01版.txt"))
			.hasSize(2)
			.allSatisfy((failure) -> assertThat(failure.reason()).contains("同一版面"));
		assertThat(this.census.counts().pages()).isEqualTo(3);
	}

	@Test
	void passesOverKnownPagesWithoutAnExtraction() throws IOException {
		page("样报_2024-05-06_01版", "青山县县长赵大山说，春耕开始。");
		page("样报_2024-05-07_01版", "青山县县长赵大山说，秋收结束。");
		importer(() -> OBSERVER, "1", 2).importFolder(this.folder, "报纸", false, SILENT);
		List<String> before = TestPages.dump(this.dump);
		ImportSummary again = importer(() -> {
			throw new AssertionError("No extraction is needed");
		}, "1", 2).importFolder(this.folder, "报纸", false, SILENT);
		assertThat(again.unchanged()).isEqualTo(2);
		assertThat(again.loaded()).isZero();
		ImportSummary written = importer(() -> OBSERVER, "1", 2).importFolder(this.folder, "报纸", true, SILENT);
		assertThat(written.loaded()).isEqualTo(2);
		assertThat(TestPages.dump(this.dump)).isEqualTo(before).isNotEmpty();
	}

	@Test
	void replacesPagesWhoseTextOrExtractorIsAnother() throws IOException {
		page("样报_2024-05-06_01版", "青山县县长赵大山说，春耕开始。");
		page("样报_2024-05-07_01版", "青山县县长赵大山说，秋收结束。");
		importer(() -> OBSERVER, "1", 2).importFolder(this.folder, "报纸", false, SILENT);
		page("样报_2024-05-07_01版", "青山县县长孙大海说，秋收结束。");
		ImportSummary changed = importer(() -> OBSERVER, "1", 2).importFolder(this.folder, "报纸", false, SILENT);
		assertThat(changed.loaded()).isOne();
		assertThat(changed.unchanged()).isOne();
		assertThat(TestPages.dump(this.dump))
			.filteredOn((line) -> line.startsWith("entity") && line.contains("Official"))
			.hasSize(2)
			.anyMatch((line) -> line.contains("孙大海"));
		ImportSummary improved = importer(() -> OBSERVER, "2", 2).importFolder(this.folder, "报纸", false, SILENT);
		assertThat(improved.loaded()).isEqualTo(2);
		assertThat(this.census.counts().pages()).isEqualTo(2);
	}

	@Test
	void givesTheSameGraphOnAnyNumberOfThreads() throws IOException {
		for (int i = 1; i <= 40; i++) {
			page("样报_2024-05-06_%02d版".formatted(i), "青山县县长%s大海说，第%d版。".formatted("赵钱孙李".charAt(i % 4), i));
		}
		importer(() -> OBSERVER, "1", 1).importFolder(this.folder, "报纸", false, SILENT);
		List<String> alone = TestPages.dump(this.dump);
		new GraphReset(this.driver).reset();
		importer(() -> OBSERVER, "1", 8).importFolder(this.folder, "报纸", false, SILENT);
		assertThat(TestPages.dump(this.dump)).isEqualTo(alone).hasSizeGreaterThan(80);
	}

	@Test
	void goesOnWhereAnImportWasStopped() throws IOException {
		for (int i = 1; i <= 40; i++) {
			page("样报_2024-05-06_%02d版".formatted(i), "青山县县长赵大海说，第%d版。".formatted(i));
		}
		importer(() -> OBSERVER, "1", 2).importFolder(this.folder, "报纸", false, SILENT);
		List<String> whole = TestPages.dump(this.dump);
		new GraphReset(this.driver).reset();
		Thread importing = Thread.currentThread();
		FolderImporter stopped = importer(() -> (page) -> {
			if (page.document().endsWith("30版")) {
				importing.interrupt();
			}
			return observe(page);
		}, "1", 1);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> stopped.importFolder(this.folder, "报纸", false, SILENT));
		assertThat(Thread.interrupted() || this.census.counts().pages() < 40).isTrue();
		assertThat(this.census.counts().pages()).isBetween(1L, 39L);
		ImportSummary rest = importer(() -> OBSERVER, "1", 2).importFolder(this.folder, "报纸", false, SILENT);
		assertThat(rest.unchanged()).isBetween(1, 39);
		assertThat(TestPages.dump(this.dump)).isEqualTo(whole);
	}

	@Test
	void letsTheSampleGoWithTheFirstRealPages(@TempDir Path real) throws IOException {
		page("样报_2024-05-06_01版", "青山县县长赵大山说，春耕开始。");
		page("样报_2024-05-06_02版", "青山县县长钱大海说，春耕开始。");
		FolderImporter importer = importer(() -> OBSERVER, "1", 2);
		assertThat(importer.importFolder(this.folder, PageImporter.SAMPLE, false, SILENT).loaded()).isEqualTo(2);
		assertThat(importer.importFolder(this.folder, PageImporter.SAMPLE, false, SILENT).unchanged()).isEqualTo(2);
		// A page of the sample that is also among the real ones stays.
		Files.writeString(real.resolve("样报_2024-05-06_02版.txt"), "青山县县长钱大海说，春耕开始。");
		Files.writeString(real.resolve("县报_2024-05-06_01版.txt"), "青山县县长孙大海说，春耕开始。");
		ImportSummary summary = importer.importFolder(real, "县报", false, SILENT);
		assertThat(summary.loaded()).isEqualTo(2);
		assertThat(this.census.counts().pages()).isEqualTo(2);
		assertThat(TestPages.dump(this.dump)).noneMatch((line) -> line.contains("赵大山"));
		assertThat(importer.importFolder(this.folder, PageImporter.SAMPLE, false, SILENT).files()).isZero();
		assertThat(importer.removeImport("县报")).isEqualTo(2);
		assertThat(TestPages.dump(this.dump)).isEmpty();
	}

	@Test
	void saysWhatIsWrongWithAFolder() {
		FolderImporter importer = importer(() -> OBSERVER, "1", 2);
		assertThatExceptionOfType(UnreadableFolderException.class)
			.isThrownBy(() -> importer.importFolder(this.folder, "报纸", false, SILENT))
			.withMessageContaining("没有 .txt 版面");
		assertThatExceptionOfType(UnreadableFolderException.class)
			.isThrownBy(() -> importer.importFolder(this.folder.resolve("没有"), "报纸", false, SILENT))
			.withMessageContaining("不存在");
	}

	private FolderImporter importer(java.util.function.Supplier<PageObserver> observers, String version, int threads) {
		return new FolderImporter(new GraphLoader(this.driver), new ImportJournal(new GraphStore(this.driver)),
				new PageReader(PageReader.DEFAULT_MAXIMUM_BYTES), new PageExtraction(observers, version, threads));
	}

	private void page(String document, String text) throws IOException {
		Path file = this.folder.resolve(document + ".txt");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static PageObservation observe(Page page) {
		if (page.text().contains("会出错")) {
			throw new IllegalStateException("规则出错");
		}
		PageSketch sketch = new PageSketch(page.document(), page.text()).entity("county", EntityType.COUNTY, "青山县",
				"990101", null);
		for (String name : Set.of("赵大山", "赵大海", "钱大海", "孙大海", "李大海")) {
			if (page.text().contains(name)) {
				sketch.entity("mayor", EntityType.OFFICIAL, name).post("mayor", "county", "县长", PostStatus.CURRENT);
			}
		}
		return sketch.observation();
	}

}

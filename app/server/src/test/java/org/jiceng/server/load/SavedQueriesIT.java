package org.jiceng.server.load;

import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.PageReader;
import org.jiceng.schema.SavedQueries;
import org.jiceng.schema.SavedQuery;
import org.jiceng.server.Neo4jTest;
import org.jiceng.server.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs every saved query on the graph of the sample pages, as a newcomer does in Neo4j
 * Browser.
 */
@Neo4jTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedQueriesIT {

	private final Driver driver;

	SavedQueriesIT(Driver driver) {
		this.driver = driver;
	}

	static Stream<SavedQuery> queries() {
		return StreamSupport.stream(new SavedQueries().spliterator(), false);
	}

	@BeforeAll
	void loadsTheSamplePages(TestDatabase database) {
		database.clear();
		PageExtraction extraction = new PageExtraction(() -> PageExtractor.create()::extract,
				ExtractorVersion.current(), 2);
		ImportSummary summary = new FolderImporter(new GraphLoader(this.driver),
				new ImportJournal(new GraphStore(this.driver)), new PageReader(PageReader.DEFAULT_MAXIMUM_BYTES),
				extraction)
			.importFolder(Path.of("../../seeds/text"), PageImporter.SAMPLE, false, new ImportListener() {

				@Override
				public void started(int files) {
				}

				@Override
				public void advanced(String document) {
				}

			});
		assertThat(summary.failures()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void showsRowsOnTheSamplePages(SavedQuery query) {
		try (Session session = this.driver.session()) {
			assertThat(session.run(query.cypher()).list()).as(query.name()).isNotEmpty();
		}
	}

}

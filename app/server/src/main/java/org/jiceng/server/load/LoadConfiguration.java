package org.jiceng.server.load;

import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.PageReader;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Puts the writing half together.
 */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

	@Bean
	SchemaMigrator schemaMigrator(Driver driver) {
		return new SchemaMigrator(driver);
	}

	@Bean
	GraphLoader graphLoader(Driver driver) {
		return new GraphLoader(driver);
	}

	@Bean
	@Lazy
	PageImporter pageImporter(Driver driver, GraphLoader loader,
			@Value("${jiceng.load.maximum-file-bytes:" + PageReader.DEFAULT_MAXIMUM_BYTES + "}") int maximumFileBytes) {
		PageExtraction extraction = new PageExtraction(() -> PageExtractor.create()::extract,
				ExtractorVersion.current(), Runtime.getRuntime().availableProcessors());
		return new FolderImporter(loader, new ImportJournal(new GraphStore(driver)), new PageReader(maximumFileBytes),
				extraction);
	}

	@Bean
	GraphCensus graphCensus(Driver driver) {
		return new GraphCensus(driver);
	}

	@Bean
	CanonicalDump canonicalDump(Driver driver) {
		return new CanonicalDump(driver);
	}

	@Bean
	GraphReset graphReset(Driver driver) {
		return new GraphReset(driver);
	}

}

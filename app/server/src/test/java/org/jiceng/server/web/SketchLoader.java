package org.jiceng.server.web;

import java.util.Arrays;
import java.util.List;

import org.jiceng.extraction.PageObservation;
import org.jiceng.extraction.page.PageIdentity;
import org.jiceng.server.PageSketch;
import org.jiceng.server.load.GraphLoader;
import org.jiceng.server.load.ObservedPage;
import org.neo4j.driver.Driver;

/**
 * Puts sketched pages into the graph.
 */
final class SketchLoader {

	private SketchLoader() {
	}

	static void load(Driver driver, PageSketch... sketches) {
		List<ObservedPage> pages = Arrays.stream(sketches)
			.map(PageSketch::observation)
			.map(SketchLoader::page)
			.toList();
		new GraphLoader(driver).apply(pages, List.of());
	}

	private static ObservedPage page(PageObservation observation) {
		String document = observation.page().document();
		PageIdentity told = PageIdentity.of(document);
		return new ObservedPage(document, told.paper(), told.date(), told.number(), document, "test", "test",
				observation);
	}

}

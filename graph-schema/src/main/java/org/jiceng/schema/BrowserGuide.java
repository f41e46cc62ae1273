package org.jiceng.schema;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The guide that Neo4j Browser shows on {@code :play}: what is in the graph, and each
 * saved query to click on. Written from the types and the saved queries, so that it
 * cannot differ from them.
 */
public final class BrowserGuide {

	private final SavedQueries queries;

	/**
	 * Makes a guide.
	 * @param queries the queries that it offers
	 */
	public BrowserGuide(SavedQueries queries) {
		this.queries = queries;
	}

	/**
	 * Renders the guide.
	 * @param address the address of the web application, without a slash at its end
	 * @return the guide as the HTML of Neo4j Browser's slides
	 */
	public String html(String address) {
		StringBuilder slides = new StringBuilder();
		slides.append(slide("基层 Jiceng：报纸里的关系", introduction(address)));
		for (SavedQuery query : this.queries) {
			slides.append(slide(escape(query.chinese()), "<p>%s</p>\n<pre mode=\"cypher\" class=\"runnable\">%s</pre>"
				.formatted(escape(query.english()), escape(query.cypher()))));
		}
		return "<!DOCTYPE html>\n<html lang=\"zh\">\n<head><meta charset=\"utf-8\"><title>Jiceng</title></head>\n<body>\n"
				+ "<article class=\"guide\">\n<carousel class=\"deck container-fluid\">\n" + slides
				+ "</carousel>\n</article>\n</body>\n</html>\n";
	}

	private static String introduction(String address) {
		String types = Arrays.stream(EntityType.values())
			.map((type) -> "<code>%s</code> %s".formatted(type.label(), type.chinese()))
			.collect(Collectors.joining("，"));
		String relations = Arrays.stream(RelationType.values())
			.map((type) -> "<code>%s</code> %s".formatted(type.name(), type.chinese()))
			.collect(Collectors.joining("，"));
		return """
				<p>图中的每一条关系都来自报纸上的一句话。Every relationship comes from a sentence in a paper.</p>
				<p>节点 Nodes：%s。</p>
				<p>关系 Relationships：%s。</p>
				<p>先套用配色 Apply the colours first: <code>:style %s/browser/graph.grass</code></p>
				<p>网页版 Web page: <a href="%s/" target="_blank">%s</a></p>
				<p>点右箭头，逐个试下面的查询。Use the arrow at the right to try the queries one by one.</p>""".formatted(types,
				relations, escape(address), escape(address), escape(address));
	}

	private static String slide(String title, String content) {
		return """
				<slide class="row-fluid">
				<div class="col-sm-12">
				<h3>%s</h3>
				%s
				</div>
				</slide>
				""".formatted(title, content);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}

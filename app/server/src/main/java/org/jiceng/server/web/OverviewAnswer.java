package org.jiceng.server.web;

import org.jiceng.server.query.Overview;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds, and where else it can be seen.
 *
 * @param graph what the graph holds
 * @param browser the address of Neo4j Browser, or {@code null}
 */
record OverviewAnswer(Overview graph, @Nullable String browser) {

}

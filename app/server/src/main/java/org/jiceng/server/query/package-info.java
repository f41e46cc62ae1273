/**
 * Reads the graph: look-ups, neighbourhoods, paths and the evidence of relationships.
 */
@NullMarked
package org.jiceng.server.query;

import org.jspecify.annotations.NullMarked;

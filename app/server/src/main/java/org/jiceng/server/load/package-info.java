/**
 * Writes observations into the graph: migrations, idempotent batches, counts, the
 * canonical dump.
 */
@NullMarked
package org.jiceng.server.load;

import org.jspecify.annotations.NullMarked;

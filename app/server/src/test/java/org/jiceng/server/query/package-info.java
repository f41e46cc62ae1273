/**
 * Tests of the query services.
 */
@NullMarked
package org.jiceng.server.query;

import org.jspecify.annotations.NullMarked;

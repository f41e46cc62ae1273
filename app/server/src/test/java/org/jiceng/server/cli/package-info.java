/**
 * Tests of the command line as users see it: processes, streams, exit codes.
 */
@NullMarked
package org.jiceng.server.cli;

import org.jspecify.annotations.NullMarked;

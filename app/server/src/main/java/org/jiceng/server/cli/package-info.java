/**
 * The command line; holds no Cypher.
 */
@NullMarked
package org.jiceng.server.cli;

import org.jspecify.annotations.NullMarked;

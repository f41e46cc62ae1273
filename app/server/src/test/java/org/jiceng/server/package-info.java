/**
 * What the server's tests share: a real Neo4j, in a container or in a process.
 */
@NullMarked
package org.jiceng.server;

import org.jspecify.annotations.NullMarked;

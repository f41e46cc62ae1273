/**
 * Runs Neo4j Community as a process of its own, whose data, settings and password lie in
 * one folder.
 */
@NullMarked
package org.jiceng.database;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: what users run, its messages in Chinese and English, and its exit
 * codes. Holds no Cypher.
 */
@NullMarked
package org.jiceng.server.cli;

import org.jspecify.annotations.NullMarked;

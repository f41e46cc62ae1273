/**
 * The chain from a page's text to the observations that are loaded into the graph. Pure
 * and thread-safe: the same page gives the same observations on any number of threads.
 */
@NullMarked
package org.jiceng.extraction;

import org.jspecify.annotations.NullMarked;

/**
 * Measures the extraction: runs it over a folder of pages and writes what it found in the
 * format of the gold files.
 */
@NullMarked
package org.jiceng.extraction.evaluation;

import org.jspecify.annotations.NullMarked;

/**
 * Values that every stage speaks of: spans, pieces of untouched text, tokens and
 * sentences. Offsets are UTF-16 and half open.
 */
@NullMarked
package org.jiceng.extraction.text;

import org.jspecify.annotations.NullMarked;

/**
 * From the mentions of one page to its entities: canonical names, aliases, places and
 * parents.
 */
@NullMarked
package org.jiceng.extraction.entity;

import org.jspecify.annotations.NullMarked;

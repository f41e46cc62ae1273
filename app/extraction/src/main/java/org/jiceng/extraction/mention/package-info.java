/**
 * From an article to typed mentions: names, short and repeated forms of names, and
 * nominal mentions.
 */
@NullMarked
package org.jiceng.extraction.mention;

import org.jspecify.annotations.NullMarked;

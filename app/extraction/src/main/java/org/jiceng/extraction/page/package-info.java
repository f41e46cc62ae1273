/**
 * From bytes to pages and from pages to articles: encodings, repeated and displaced OCR
 * fragments, headlines, bylines.
 */
@NullMarked
package org.jiceng.extraction.page;

import org.jspecify.annotations.NullMarked;

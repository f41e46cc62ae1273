/**
 * Measures relations apart from mention recognition, on the things of the gold files.
 */
package org.jiceng.extraction.projection;

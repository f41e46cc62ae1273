/**
 * The only importer of HanLP; its values are copied into this project's records at once.
 */
@NullMarked
package org.jiceng.extraction.hanlp;

import org.jspecify.annotations.NullMarked;

/**
 * The ontology as data: which kinds of things and relationships the graph holds, and
 * which ends a relationship may have. Everything that names a label or a relationship
 * type takes it from here.
 */
@NullMarked
package org.jiceng.schema;

import org.jspecify.annotations.NullMarked;

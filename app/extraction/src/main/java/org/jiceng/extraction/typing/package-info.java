/**
 * What only relations tell about an entity's type: who is an official, which base is a
 * project.
 */
@NullMarked
package org.jiceng.extraction.typing;

import org.jspecify.annotations.NullMarked;

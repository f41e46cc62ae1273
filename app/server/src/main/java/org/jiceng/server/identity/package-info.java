/**
 * Decides which page entities are one thing, and projects the relationships that people
 * query.
 */
@NullMarked
package org.jiceng.server.identity;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of what is started and of what it says when it cannot be.
 */
@NullMarked
package org.jiceng.server.config;

import org.jspecify.annotations.NullMarked;

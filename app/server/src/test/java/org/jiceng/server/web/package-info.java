/**
 * Tests of REST.
 */
@NullMarked
package org.jiceng.server.web;

import org.jspecify.annotations.NullMarked;

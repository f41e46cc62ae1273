/**
 * Settings and their checks.
 */
@NullMarked
package org.jiceng.server.config;

import org.jspecify.annotations.NullMarked;

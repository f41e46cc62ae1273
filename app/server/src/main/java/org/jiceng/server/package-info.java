/**
 * The application: command line, loader, REST and web page.
 */
@NullMarked
package org.jiceng.server;

import org.jspecify.annotations.NullMarked;

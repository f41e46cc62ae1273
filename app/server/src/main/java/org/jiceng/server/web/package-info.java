/**
 * REST and the web page; holds no Cypher.
 */
@NullMarked
package org.jiceng.server.web;

import org.jspecify.annotations.NullMarked;

package org.jiceng.server.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the web page is told.
 *
 * @param browserAddress the address of Neo4j Browser, or {@code null} where the database
 * offers none
 */
@ConfigurationProperties("jiceng.web")
record WebProperties(@Nullable String browserAddress) {

}

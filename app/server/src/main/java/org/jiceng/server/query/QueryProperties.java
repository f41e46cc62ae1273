package org.jiceng.server.query;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of questions.
 *
 * @param timeout how long the database may take to answer, in whole seconds
 * @param pathTimeout how long one search for paths may take, in whole seconds
 */
@ConfigurationProperties("jiceng.query")
record QueryProperties(@DefaultValue("10s") Duration timeout, @DefaultValue("10s") Duration pathTimeout) {

	QueryProperties {
		if (timeout.toSeconds() < 1 || pathTimeout.toSeconds() < 1) {
			throw new IllegalArgumentException("jiceng.query.timeout and jiceng.query.path-timeout must be 1s or more");
		}
	}

}

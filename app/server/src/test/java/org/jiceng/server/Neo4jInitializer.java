package org.jiceng.server;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Connects an application under test to the test database.
 */
class Neo4jInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.running();
		TestPropertyValues
			.of("spring.neo4j.uri=" + database.uri(), "spring.neo4j.authentication.username=" + database.username(),
					"spring.neo4j.authentication.password=" + database.password())
			.applyTo(context);
	}

}

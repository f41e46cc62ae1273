package org.jiceng.server;

import org.jiceng.server.load.SchemaMigrator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/**
 * Gives each test class an empty database, and its methods what they ask for.
 */
class Neo4jExtension implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		TestDatabase database = TestDatabase.running();
		database.clear();
		new SchemaMigrator(database.driver()).migrate();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Driver.class || type == TestDatabase.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		TestDatabase database = TestDatabase.running();
		return (parameter.getParameter().getType() == Driver.class) ? database.driver() : database;
	}

}

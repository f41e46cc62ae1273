package org.jiceng.server.config;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jiceng.server.Neo4jTest;
import org.jiceng.server.TestDatabase;
import org.jiceng.server.load.GraphLoader;
import org.jiceng.server.load.SchemaMigrator;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
class DatabaseExceptionIT {

	private static final Config IMPATIENT = Config.builder()
		.withConnectionTimeout(2, TimeUnit.SECONDS)
		.withMaxTransactionRetryTime(1, TimeUnit.SECONDS)
		.build();

	@Test
	void saysThatThePasswordIsWrong(TestDatabase database) {
		try (Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.basic(database.username(), "wrong"))) {
			assertThatExceptionOfType(DatabaseLoginException.class)
				.isThrownBy(() -> new SchemaMigrator(driver).migrate())
				.withMessageContaining("NEO4J_PASSWORD");
		}
	}

	@Test
	void saysThatNobodyAnswers() {
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none(), IMPATIENT)) {
			assertThatExceptionOfType(DatabaseUnreachableException.class)
				.isThrownBy(() -> new GraphLoader(driver).apply(List.of(), List.of("id")))
				.withMessageContaining("NEO4J_URI");
		}
	}

}

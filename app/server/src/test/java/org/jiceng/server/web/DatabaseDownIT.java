package org.jiceng.server.web;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.neo4j.uri=bolt://127.0.0.1:1")
class DatabaseDownIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/entities?q=a", "/api/v1/entities/a", "/api/v1/entities/a/neighbours",
			"/api/v1/paths?from=a&to=b", "/api/v1/relations/a/evidence", "/api/v1/articles/a", "/api/v1/statistics" })
	void saysSo(String path) {
		long start = System.nanoTime();
		RestIT.assertProblem(new Rest(this.port).get(path), 503, "database-unavailable");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
	}

}

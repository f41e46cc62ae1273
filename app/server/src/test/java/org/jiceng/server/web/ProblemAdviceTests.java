package org.jiceng.server.web;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class ProblemAdviceTests {

	private final MockMvc http = MockMvcBuilders.standaloneSetup(new Failing())
		.setControllerAdvice(new ProblemAdvice())
		.build();

	@Test
	void answersWith504WhenTheDatabaseEndsTheTransaction() throws Exception {
		this.http.perform(get("/slow"))
			.andExpect(status().isGatewayTimeout())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.status").value(504));
	}

	@Test
	void keepsWhatFailedInsideToItsLog() throws Exception {
		this.http.perform(get("/broken"))
			.andExpect(status().isInternalServerError())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(content().string(not(containsString("secret"))));
	}

	@RestController
	static class Failing {

		@GetMapping("/{fault}")
		String answer(@PathVariable String fault) {
			return switch (fault) {
				case "slow" -> throw new ClientException("Neo.ClientError.Transaction.TransactionTimedOut",
						"The transaction timed out");
				case "broken" -> throw new IllegalStateException("a secret of the program");
				default -> fault;
			};
		}

	}

}

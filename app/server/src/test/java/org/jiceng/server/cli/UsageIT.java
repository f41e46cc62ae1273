package org.jiceng.server.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Exit codes, streams and the one sentence about what is wrong.
 */
class UsageIT {

	@TempDir
	private Path data;

	@ParameterizedTest
	@ValueSource(strings = { "", "frobnicate", "extract", "extract x", "extract x -o - --threads many",
			"extract x -o - --threads -1", "explain", "path 甲", "path 甲 乙 -k 99", "path 甲 乙 --types KNOWS", "load",
			"up --port nine" })
	void exitsWithTwoOnWrongUsage(String arguments) {
		JicengProcess.Result result = JicengProcess.run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
		assertThat(result.exitCode()).isEqualTo(2);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).isNotEmpty();
		assertNoTrace(result);
	}

	@Test
	void showsHelpOnStandardOutput() {
		JicengProcess.Result result = JicengProcess.run("--help");
		assertThat(result.exitCode()).isZero();
		assertThat(String.join("\n", result.out())).contains("extract").contains("知识图谱").doesNotContain("\u001B");
		assertThat(result.err()).isEmpty();
	}

	@Test
	void explainsASentenceInAnyLocale() {
		String sentence = "青山县县长赵大山到柳树村调研，县财政局没有向柳树村拨款。";
		JicengProcess.Result given = JicengProcess.run(Map.of("LC_ALL", "C"), "explain", "--json", sentence);
		assertThat(given.exitCode()).isZero();
		assertThat(given.out()).hasSize(1);
		assertThat(JsonMapper.builder().build().readTree(given.out().get(0)).get("mentions").findValuesAsString("text"))
			.contains("赵大山");
		JicengProcess.Result typed = JicengProcess.start(Map.of("LC_ALL", "C"), "explain", "--json", "-")
			.type(sentence)
			.await();
		assertThat(typed.out()).isEqualTo(given.out());
	}

	@Test
	void saysThatTheFolderOfPagesIsNotThere() {
		for (String command : List.of("up", "load")) {
			JicengProcess.Result result = JicengProcess.run(command, this.data.resolve("无").toString(), "--data",
					this.data.toString());
			assertThat(result.exitCode()).isEqualTo(1);
			assertThat(result.err()).hasSize(1).first().asString().contains("无").contains("does not exist");
		}
	}

	@Test
	void saysThatThePortIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String port = Integer.toString(taken.getLocalPort());
			JicengProcess.Result result = JicengProcess.run("up", "--data", this.data.toString(), "--port", port);
			assertThat(result.exitCode()).isEqualTo(1);
			assertThat(result.err()).hasSize(1).first().asString().contains(port).contains("--port").contains("taken");
			JicengProcess.Result database = JicengProcess.run("dump", "--data", this.data.toString(), "--bolt-port",
					port);
			assertThat(database.exitCode()).isEqualTo(1);
			assertThat(database.err()).last().asString().contains(port).contains("--bolt-port").contains("taken");
			JicengProcess.Result doctor = JicengProcess.run("doctor", "--data", this.data.toString(), "--port", port);
			assertThat(doctor.exitCode()).isEqualTo(1);
			assertThat(doctor.out()).anySatisfy((line) -> assertThat(line).startsWith("✗").contains(port));
			assertNoTrace(database);
		}
	}

	@Test
	void saysThatNeo4jIsNotThere() throws IOException {
		Map<String, String> nobody = Map.of("NEO4J_URI", "bolt://127.0.0.1:" + closedPort(), "NEO4J_PASSWORD",
				"secret-enough");
		for (List<String> command : List.of(List.of("status"), List.of("dump"), List.of("reset", "--yes"))) {
			JicengProcess.Result result = JicengProcess.run(nobody,
					java.util.stream.Stream.concat(command.stream(), List.of("--data", this.data.toString()).stream())
						.toArray(String[]::new));
			assertThat(result.exitCode()).isEqualTo(1);
			assertThat(result.err()).hasSize(1).first().asString().contains("NEO4J_URI").contains("does not answer");
		}
		JicengProcess.Result wrong = JicengProcess.run(Map.of("NEO4J_URI", "localhost"), "status", "--data",
				this.data.toString());
		assertThat(wrong.exitCode()).isEqualTo(1);
		assertThat(wrong.err()).hasSize(1).first().asString().contains("bolt://");
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static void assertNoTrace(JicengProcess.Result result) {
		assertThat(result.err()).noneMatch((line) -> line.startsWith("\tat ") || line.contains("Exception"));
	}

}

package org.jiceng.server.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code up} as a user runs it: started, started twice, stopped, and killed in the midst
 * of a load. Each start takes seconds, so the moments of a load are one chain: every
 * start but the last is killed.
 */
class UpIT {

	private static final int MOMENTS = Integer.parseInt(System.getenv().getOrDefault("JICENG_TEST_MOMENTS", "20"));

	private static final int PAGES = 30;

	/** Ample for a busy machine, since archives are made at the lowest priority. */
	private static final Duration MAKING = Duration.ofMinutes(15);

	private static final String PAGE = """
			青山县扶持茶业

			本报讯（记者李小禾）青山县县长赵大山到%s调研，县财政局拨款%d万元支持%s修路。绿叶茶业有限公司在%s建成茶园路工程。

			县委书记钱长河说，青山县出台《青山县扶持茶业办法》。%s党支部书记孙有田介绍，柳河镇与绿叶茶业有限公司签订合作协议。
			""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	private Path folder;

	private Path pages(int count, long seed) throws IOException {
		Random random = new Random(seed);
		Path pages = Files.createDirectories(this.folder.resolve("pages"));
		for (int i = 0; i < count; i++) {
			String village = "东西南北中上下前后大".charAt(random.nextInt(10)) + "柳村";
			Files.writeString(pages.resolve("样报_2024-03-%02d_%02d版.txt".formatted(i % 28 + 1, i / 28 + 1)),
					PAGE.formatted(village, random.nextInt(90) + 10, village, village, village));
		}
		return pages;
	}

	private static JicengProcess up(Path data, Path pages, String... more) {
		List<String> arguments = new ArrayList<>(List.of("up", pages.toString(), "--data", data.toString(), "--port",
				"0", "--bolt-port", "0", "--http-port", "0"));
		arguments.addAll(List.of(more));
		return JicengProcess.start(arguments.toArray(String[]::new));
	}

	private static List<String> dump(Path data) {
		JicengProcess.Result result = JicengProcess.run("dump", "--data", data.toString());
		assertThat(result.exitCode()).as("%s", result.err()).isZero();
		return result.out();
	}

	@Test
	void isFoundByASecondStartAndStopsCleanly() throws IOException, InterruptedException {
		Path data = this.folder.resolve("data");
		Path pages = pages(3, 1);
		JicengProcess first = up(data, pages, "--json");
		JsonNode ready = JSON.readTree(first.awaitOut((line) -> line.startsWith("{")));
		assertThat(URI.create(ready.get("addresses").get("web").stringValue()).getPort()).isPositive();
		assertThat(ready.get("import").get("loaded").intValue()).isEqualTo(3);
		assertThat(ready.get("graph").get("pages").intValue()).isEqualTo(3);

		JicengProcess.Result second = JicengProcess.run("up", "--data", data.toString(), "--json");
		assertThat(second.exitCode()).isZero();
		assertThat(JSON.readTree(second.out().get(0)).get("addresses")).isEqualTo(ready.get("addresses"));
		List<String> graph = dump(data);
		assertThat(graph).isNotEmpty();

		long database = databaseProcess(data);
		first.interrupt();
		assertThat(first.await().exitCode()).isZero();
		assertThat(ProcessHandle.of(database)).isEmpty();
		assertThat(JSON.readTree(JicengProcess.run("status", "--data", data.toString(), "--json").out().get(0))
			.get("running")
			.booleanValue()).isFalse();

		JicengProcess again = up(data, pages, "--json");
		assertThat(
				JSON.readTree(again.awaitOut((line) -> line.startsWith("{"))).get("import").get("unchanged").intValue())
			.isEqualTo(3);
		assertThat(dump(data)).isEqualTo(graph);
		again.terminate();
		assertThat(again.await().exitCode()).isZero();
	}

	@Test
	void startsFromWhatAnEarlierStartHasKept() throws IOException, InterruptedException {
		Path data = this.folder.resolve("数据 data");
		Path pages = pages(1, 3);
		JicengProcess first = up(data, pages, "--json");
		first.awaitOut((line) -> line.startsWith("{"));
		assertThat(options(data)).noneMatch((option) -> option.contains("SharedArchiveFile"));
		long deadline = System.nanoTime() + MAKING.toNanos();
		while (archives(data).size() < 2) {
			assertThat(System.nanoTime()).as("archives after %s: %s", MAKING, archives(data)).isLessThan(deadline);
			first.goOn(200);
		}
		first.terminate();
		assertThat(first.await().exitCode()).isZero();

		JicengProcess second = up(data, pages, "--json");
		second.awaitOut((line) -> line.startsWith("{"));
		assertThat(options(data)).filteredOn((option) -> option.contains("SharedArchiveFile")).hasSize(2);
		second.terminate();
		assertThat(second.await().exitCode()).isZero();
		assertThat(archives(data)).as("were of use").hasSize(2);

		for (Path archive : archives(data)) {
			byte[] bytes = Files.readAllBytes(archive);
			Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 1);
			Files.delete(archive);
			Files.write(archive, bytes);
		}
		JicengProcess third = up(data, pages, "--json");
		assertThat(
				JSON.readTree(third.awaitOut((line) -> line.startsWith("{"))).get("import").get("unchanged").intValue())
			.isEqualTo(1);
		while (!archives(data).isEmpty()) {
			assertThat(System.nanoTime()).as("forgets what is damaged").isLessThan(deadline + MAKING.toNanos());
			third.goOn(200);
		}
		third.terminate();
		JicengProcess.Result stopped = third.await();
		assertThat(stopped.exitCode()).isZero();
		assertThat(stopped.err()).noneMatch((line) -> line.contains("archive"));
	}

	/** The arguments of the database's Java and the application's. */
	private static List<String> options(Path data) throws IOException {
		ProcessHandle database = ProcessHandle.of(databaseProcess(data)).orElseThrow();
		return Stream.of(database, database.parent().orElseThrow())
			.flatMap((process) -> Stream.of(process.info().arguments().orElseThrow()))
			.toList();
	}

	private static List<Path> archives(Path data) throws IOException {
		try (Stream<Path> files = Files.list(data.resolve("cache"))) {
			return files.filter((file) -> file.toString().endsWith(".jsa")).toList();
		}
	}

	@Test
	void losesAndDoublesNothingWhenKilled() throws IOException, InterruptedException {
		Random random = new Random(20261121);
		Path pages = pages(PAGES, 2);
		Path killed = this.folder.resolve("killed");
		Files.writeString(Files.createDirectories(killed.resolve("neo4j")).resolve("password"),
				"-begins-with-a-dash\n");
		for (int moment = 0; moment < MOMENTS; moment++) {
			// From the second half on known pages are written again, so that replacing is
			// hit too.
			JicengProcess process = (moment < MOMENTS / 2) ? up(killed, pages) : up(killed, pages, "--reextract");
			int tenth = 1 + random.nextInt(moment < MOMENTS / 2 ? 3 : 9);
			int files = tenth * PAGES / 10;
			process.awaitErr((line) -> line.endsWith(files + "/" + PAGES));
			process.goOn(random.nextInt(400));
			if (random.nextBoolean()) {
				process.kill();
				process.await();
			}
			else {
				killDatabase(killed);
				// It ends by itself if the database died in its hands.
				process.goOn(20_000);
				process.kill();
				assertThat(process.await().err()).noneMatch((line) -> line.startsWith("\tat "));
			}
		}
		assertThat(finish(killed, pages)).isEqualTo(finish(this.folder.resolve("whole"), pages));
	}

	private static List<String> finish(Path data, Path pages) {
		JicengProcess process = up(data, pages, "--json");
		JsonNode ready = JSON.readTree(process.awaitOut((line) -> line.startsWith("{")));
		assertThat(ready.get("graph").get("pages").intValue()).isEqualTo(PAGES);
		List<String> graph = dump(data);
		process.terminate();
		assertThat(process.await().exitCode()).isZero();
		return graph;
	}

	private static void killDatabase(Path data) throws IOException {
		ProcessHandle.of(databaseProcess(data))
			.filter((process) -> process.info().commandLine().orElse("").contains(data.toString()))
			.ifPresent(ProcessHandle::destroyForcibly);
	}

	private static long databaseProcess(Path data) throws IOException {
		return Long.parseLong(Files.readString(data.resolve("neo4j/process")).strip().split(" ", -1)[0]);
	}

}

package org.jiceng.server.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Neo4j that runs as a child of this process, on the data of one folder. It stops when
 * this object is closed and also when this process dies.
 */
public final class LocalNeo4j implements AutoCloseable {

	private static final int SECONDS_TO_STOP = 60;

	private final Neo4jInstallation installation;

	private final DataFolder folder;

	private final Process process;

	private final Consumer<String> notices;

	private final CompletableFuture<DatabaseAddress> starting = new CompletableFuture<>();

	private final CompletableFuture<DatabaseAddress> ready = new CompletableFuture<>();

	private volatile boolean closing;

	private LocalNeo4j(Neo4jInstallation installation, DataFolder folder, Process process, Consumer<String> notices) {
		this.installation = installation;
		this.folder = folder;
		this.process = process;
		this.notices = notices;
	}

	/**
	 * Starts the database of a folder and does not wait for it.
	 * @param installation where the database's program lies
	 * @param folder the folder, which exists
	 * @param boltPort the port of Bolt; 0 for a free one
	 * @param httpPort the port of HTTP and Neo4j Browser; 0 for a free one
	 * @param notices is told in one line what the user has to wait for
	 * @return the starting database
	 */
	public static LocalNeo4j start(Neo4jInstallation installation, DataFolder folder, int boltPort, int httpPort,
			Consumer<String> notices) {
		List<String> command = new ArrayList<>(installation.command(folder));
		command.addAll(List.of("--home", folder.database().toString(), "--bolt-port", Integer.toString(boltPort),
				"--http-port", Integer.toString(httpPort)));
		Path messages = folder.root().resolve("logs/neo4j.log");
		try {
			ProcessBuilder builder = new ProcessBuilder(command)
				.redirectError(ProcessBuilder.Redirect.appendTo(messages.toFile()));
			builder.environment().put("CLASSPATH", installation.classPath());
			Process process = builder.start();
			LocalNeo4j database = new LocalNeo4j(installation, folder, process, notices);
			Thread reader = new Thread(database::follow, "neo4j-messages");
			reader.setDaemon(true);
			reader.start();
			return database;
		}
		catch (IOException ex) {
			throw new LaunchException("无法启动 Neo4j：%s，请运行 jiceng doctor".formatted(ex.getMessage()),
					"Neo4j cannot be started: %s; run jiceng doctor".formatted(ex.getMessage()), ex);
		}
	}

	private void follow() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				take(line.split(" ", 3));
			}
			fail(ended());
		}
		catch (IOException ex) {
			fail(new LaunchException("与 Neo4j 进程失去联系，请重试", "The Neo4j process cannot be followed; try again", ex));
		}
	}

	private void take(String[] words) throws IOException {
		switch (words[0]) {
			case "WAITING" -> this.notices.accept("等待上一次的 Neo4j 停止… | Waiting for the last run's Neo4j to stop…");
			case "STARTING" -> this.starting.complete(DatabaseAddress.local(this.folder, words[1], words[2]));
			case "UNSHARED" -> forgetArchive();
			case "READY" -> this.ready.complete(DatabaseAddress.local(this.folder, words[1], words[2]));
			case "FAILED" -> fail(failure(words[1], (words.length > 2) ? words[2] : ""));
			default -> this.notices.accept(String.join(" ", words));
		}
	}

	/** Java could not use it, so the next start records what a new one has to hold. */
	private void forgetArchive() throws IOException {
		Optional<ClassArchive> archive = this.installation.archive(this.folder);
		if (archive.isPresent()) {
			archive.get().forget();
		}
	}

	private LaunchException failure(String kind, String details) {
		return switch (kind) {
			case "port" -> new LaunchException(
					"端口 %s 已被其他程序占用，请停止该程序，或用 --bolt-port 和 --http-port 为 Neo4j 另选端口".formatted(details),
					"Port %s is taken by another program; stop it or choose other ports for Neo4j with --bolt-port and --http-port"
						.formatted(details));
			case "in-use" ->
				new LaunchException("数据文件夹 %s 被另一个 Neo4j（%s）占用，请先停止它".formatted(this.folder.root(), details),
						"The data folder %s is held by another Neo4j (%s); stop it first".formatted(this.folder.root(),
								details));
			case "files" -> details.toLowerCase(java.util.Locale.ROOT).contains("no space left")
					? LaunchException.fullDisk(this.folder.root(), null)
					: LaunchException.unwritable(this.folder.database(), new IOException(details));
			default -> ended();
		};
	}

	private LaunchException ended() {
		return new LaunchException(
				"Neo4j 没有启动成功，请看 %s，并运行 jiceng doctor".formatted(this.folder.root().resolve("logs/neo4j.log")),
				"Neo4j did not start; see %s and run jiceng doctor"
					.formatted(this.folder.root().resolve("logs/neo4j.log")));
	}

	private void fail(LaunchException failure) {
		this.starting.completeExceptionally(failure);
		this.ready.completeExceptionally(failure);
	}

	/**
	 * Waits until the database's address and password are known.
	 * @return the address, which may not answer yet
	 * @throws LaunchException if the database does not start
	 */
	public DatabaseAddress awaitAddress() {
		return await(this.starting);
	}

	/**
	 * Waits until the database answers.
	 * @return its address
	 * @throws LaunchException if the database does not start
	 */
	public DatabaseAddress awaitReady() {
		return await(this.ready);
	}

	private static DatabaseAddress await(CompletableFuture<DatabaseAddress> future) {
		try {
			return future.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof LaunchException failure) {
				throw failure;
			}
			throw ex;
		}
	}

	/**
	 * Tells when the database ends although nobody closed it, such as after a kill.
	 * @param action is done then
	 */
	public void onDeath(Runnable action) {
		Thread watch = new Thread(() -> {
			this.process.onExit().join();
			if (!this.closing) {
				action.run();
			}
		}, "neo4j-death");
		watch.setDaemon(true);
		watch.start();
	}

	/**
	 * Stops the database and waits until it has written everything.
	 */
	@Override
	public void close() {
		this.closing = true;
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
				this.notices.accept("Neo4j 在 %d 秒内没有停止，强行结束 | Neo4j did not stop within %d s and is ended"
					.formatted(SECONDS_TO_STOP, SECONDS_TO_STOP));
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (IOException ex) {
			this.process.destroy();
		}
		catch (InterruptedException ex) {
			this.process.destroy();
			Thread.currentThread().interrupt();
		}
	}

}

package org.jiceng.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import picocli.CommandLine;

/**
 * The folder of one local database: {@code conf} and {@code data} as Neo4j wants them,
 * {@code password} that only its owner may read, and {@code process}, which is locked
 * while a database runs and holds its process id and, once it answers, the addresses of
 * Bolt and HTTP.
 */
final class DatabaseHome implements Closeable {

	/**
	 * How long a database may take to stop after its application was killed; long enough
	 * for a checkpoint on a slow disk.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	/** Beyond the text, which others read while this process holds the lock. */
	private static final long LOCKED_BYTE = 1 << 20;

	private final Path root;

	/** Kept open while the database runs, since closing it gives up the lock. */
	private final FileChannel process;

	private DatabaseHome(Path root, FileChannel process) {
		this.root = root;
		this.process = process;
	}

	/**
	 * Opens a folder for this process alone, and waits for an earlier process that is
	 * stopping.
	 * @param root the folder; is made if it is absent
	 * @param waiting is told once what is waited for
	 * @return the folder
	 * @throws FolderInUseException if another process does not let go of it
	 */
	static DatabaseHome open(Path root, Consumer<String> waiting) throws IOException {
		Path folder = Files.createDirectories(root.toAbsolutePath().normalize());
		FileChannel channel = FileChannel.open(folder.resolve("process"), StandardOpenOption.CREATE,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
		FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
		if (lock == null) {
			waiting.accept(holder(folder));
		}
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (lock == null) {
			if (System.nanoTime() > deadline) {
				channel.close();
				throw new FolderInUseException(holder(folder));
			}
			pause();
			lock = channel.tryLock(LOCKED_BYTE, 1, false);
		}
		DatabaseHome home = new DatabaseHome(folder, channel);
		home.announce(Long.toString(ProcessHandle.current().pid()));
		return home;
	}

	@Override
	public void close() throws IOException {
		this.process.close();
	}

	Path root() {
		return this.root;
	}

	Path settingsFile() {
		return this.root.resolve("conf/neo4j.conf");
	}

	private void announce(String text) throws IOException {
		this.process.truncate(0);
		this.process.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)), 0);
	}

	/**
	 * Tells other programs that the folder's database may be reached.
	 */
	void announce(Ports ports) throws IOException {
		announce("%d %s %s".formatted(ProcessHandle.current().pid(), ports.boltAddress(), ports.httpAddress()));
	}

	/**
	 * Writes the settings, and the password unless the database has one.
	 */
	void configure(Ports ports, Map<String, String> more) throws IOException {
		Path configuration = Files.createDirectories(this.root.resolve("conf"));
		Map<String, String> settings = settings(ports);
		settings.putAll(more);
		Files.writeString(settingsFile(),
				settings.entrySet()
					.stream()
					.map((setting) -> setting.getKey() + "=" + setting.getValue())
					.collect(Collectors.joining("\n", "# Written at each start\n", "\n")));
		String password = password();
		if (Files.notExists(this.root.resolve("data/databases/system"))) {
			// One password in 64 begins with a dash and would be read as an option.
			int code = new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(this.root, configuration)))
				.execute("--", password);
			if (code != 0) {
				throw new IOException("Neo4j did not take its first password (%d)".formatted(code));
			}
		}
	}

	private static Map<String, String> settings(Ports ports) {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("server.bolt.listen_address", ports.boltListener());
		settings.put("server.bolt.advertised_address", ports.boltListener());
		settings.put("server.http.listen_address", ports.httpListener());
		settings.put("server.http.advertised_address", ports.httpListener());
		settings.put("server.memory.pagecache.size", "256m");
		settings.put("dbms.usage_report.enabled", "false");
		// Stops in 1 s, not in 10: nobody new connects to a database that is being
		// stopped.
		settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
		settings.put("db.tx_log.rotation.size", "32m");
		settings.put("db.tx_log.rotation.retention_policy", "256M size");
		settings.put("db.tx_log.preallocate", "false");
		return settings;
	}

	/**
	 * {@return the password in the folder; a new one is written whole or not at all}
	 */
	private String password() throws IOException {
		Path file = this.root.resolve("password");
		if (Files.notExists(file)) {
			byte[] random = new byte[18];
			new SecureRandom().nextBytes(random);
			Path draft = this.root.resolve("password.new");
			Files.deleteIfExists(draft);
			if (this.root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.createFile(draft,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			}
			else {
				Files.createFile(draft);
			}
			Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n",
					StandardOpenOption.SYNC);
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(file).strip();
	}

	private static String holder(Path folder) throws IOException {
		return "process " + Files.readString(folder.resolve("process")).strip();
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for another database to stop", ex);
		}
	}

}

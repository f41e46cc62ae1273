package org.jiceng.server.cli;

import java.nio.channels.FileLock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.jiceng.server.config.ArchiveMaker;
import org.jiceng.server.config.ClassArchive;
import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.jiceng.server.config.LocalNeo4j;
import org.jiceng.server.load.SchemaMigrator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database and the application that serves it, from their start to their end. Both
 * start at the same time, since each takes seconds.
 */
final class Service {

	private final Console console;

	private final DataOptions data;

	private final ServeOptions serve;

	private final DataFolder folder;

	private @Nullable DatabaseAddress database;

	private int port;

	/** Held for the life of the process. */
	private @Nullable FileLock lock;

	Service(Console console, DataOptions data, ServeOptions serve) {
		this.console = console;
		this.data = data;
		this.serve = serve;
		this.folder = data.folder();
	}

	/**
	 * Takes the data folder.
	 * @return whether it was free; if not, another application runs on it
	 */
	boolean claim() {
		this.folder.create();
		this.lock = this.folder.lock().orElse(null);
		return this.lock != null;
	}

	/**
	 * Shows the addresses of the application that holds the data folder, and waits for
	 * them if it is about to start.
	 */
	void showRunning(boolean json) throws InterruptedException {
		Optional<Addresses> running = Addresses.read(this.folder);
		while (running.isEmpty() && this.folder.isLocked()) {
			Thread.sleep(200);
			running = Addresses.read(this.folder);
		}
		Addresses found = running.orElseThrow(() -> new UserException("另一个 jiceng 刚刚停止，请再运行一次",
				"Another jiceng has just stopped; run the command again"));
		if (json) {
			Map<String, Object> result = new LinkedHashMap<>();
			result.put("alreadyRunning", true);
			result.put("addresses", found.asMap());
			this.console.printJson(result);
		}
		else {
			this.console.print("已在运行 already running");
			found.print(this.console, OpenDatabase.running(this.folder).map(DataOptions::shown).orElse("?"));
		}
	}

	/**
	 * Starts everything, does the work, and serves until the process is told to stop.
	 * @param work is done once the database answers and its schema is up to date; returns
	 * the exit code
	 */
	int run(ToIntFunction<ConfigurableApplicationContext> work, LoadOptions load) throws InterruptedException {
		this.serve.checkPort();
		Lifetime lifetime = new Lifetime(this.console);
		try {
			ConfigurableApplicationContext context = start(lifetime, load);
			this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			lifetime.own(addresses().write(this.folder));
			context.getBean(SchemaMigrator.class).migrate();
			lifetime.exitWith(work.applyAsInt(context));
			lifetime.own(ArchiveMaker.start(this.folder, archive()));
		}
		catch (RuntimeException ex) {
			if (!lifetime.isEnding()) {
				throw ex;
			}
		}
		lifetime.awaitEnd();
		return 0;
	}

	private ConfigurableApplicationContext start(Lifetime lifetime, LoadOptions load) {
		Optional<DatabaseAddress> named = DataOptions.named();
		if (named.isPresent()) {
			this.database = named.get();
			return lifetime.own(application(this.database, load).start());
		}
		this.console.tell("启动 Neo4j 和网页服务… | Starting Neo4j and the web server…");
		LocalNeo4j local = lifetime.own(LocalNeo4j.start(DataOptions.installation(), this.folder, this.data.boltPort(),
				this.data.httpPort(), this.console::tell));
		local.onDeath(() -> lifetime.fail("Neo4j 进程意外结束，请再运行一次 jiceng up，已写入的数据不会丢失",
				"The Neo4j process ended unexpectedly; run jiceng up again, nothing written is lost"));
		this.database = local.awaitAddress();
		ConfigurableApplicationContext context = lifetime.own(application(this.database, load).start());
		local.awaitReady();
		return context;
	}

	private Optional<ClassArchive> archive() {
		return DataOptions.named().isPresent() ? Optional.empty() : DataOptions.installation().archive(this.folder);
	}

	private Application application(DatabaseAddress address, LoadOptions load) {
		return new Application(address, this.folder).serving(this.serve.host(), this.serve.port())
			.with("jiceng.load.maximum-file-bytes", load.maximumBytes());
	}

	private DatabaseAddress database() {
		if (this.database == null) {
			throw new IllegalStateException("No database has been started");
		}
		return this.database;
	}

	Addresses addresses() {
		return Addresses.of(this.serve.address(this.port), database());
	}

	/**
	 * {@return the generated password; one that the user set is not shown}
	 */
	String password() {
		return DataOptions.shown(database());
	}

}

package org.jiceng.server.cli;

import java.util.Optional;

import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.jiceng.server.config.LocalNeo4j;
import org.jiceng.server.config.RunningNeo4j;
import org.jspecify.annotations.Nullable;

/**
 * A database for the time of one command: the one that the environment names, the one
 * that already runs on the data folder, or one that is started and stopped again.
 */
final class OpenDatabase implements AutoCloseable {

	private final DatabaseAddress address;

	private final @Nullable LocalNeo4j started;

	private OpenDatabase(DatabaseAddress address, @Nullable LocalNeo4j started) {
		this.address = address;
		this.started = started;
	}

	static OpenDatabase open(DataOptions options, Console console) {
		Optional<DatabaseAddress> running = running(options.folder());
		if (running.isPresent()) {
			return new OpenDatabase(running.get(), null);
		}
		DataFolder folder = options.folder();
		folder.create();
		console.tell("启动本地 Neo4j… | Starting the local Neo4j…");
		LocalNeo4j database = LocalNeo4j.start(DataOptions.installation(), folder, options.boltPort(),
				options.httpPort(), console::tell);
		return new OpenDatabase(database.awaitReady(), database);
	}

	/**
	 * {@return the database that is there without being started, if any}
	 */
	static Optional<DatabaseAddress> running(DataFolder folder) {
		return DataOptions.named().or(() -> new RunningNeo4j(folder).find());
	}

	DatabaseAddress address() {
		return this.address;
	}

	@Override
	public void close() {
		if (this.started != null) {
			this.started.close();
		}
	}

}

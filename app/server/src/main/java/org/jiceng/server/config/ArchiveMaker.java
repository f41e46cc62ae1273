package org.jiceng.server.config;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the class archives that the next start can use, in the background and at the
 * lowest priority. Nothing that goes wrong here is more than a slower start, so it is
 * told to the log only.
 */
public final class ArchiveMaker implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ArchiveMaker.class);

	private final DataFolder folder;

	private final Optional<ClassArchive> neo4j;

	private final Thread thread = new Thread(this::make, "class-archives");

	private @Nullable Process process;

	private boolean closed;

	private ArchiveMaker(DataFolder folder, Optional<ClassArchive> neo4j) {
		this.folder = folder;
		this.neo4j = neo4j;
	}

	/**
	 * Makes what is missing and has been recorded.
	 * @param folder the data folder
	 * @param neo4j the archive of the local Neo4j, if it is used
	 * @return what ends the work early when it is closed
	 */
	public static ArchiveMaker start(DataFolder folder, Optional<ClassArchive> neo4j) {
		ArchiveMaker maker = new ArchiveMaker(folder, neo4j);
		maker.thread.setDaemon(true);
		maker.thread.start();
		return maker;
	}

	private void make() {
		try {
			ApplicationArchive.of(this.folder).make(this::started);
			ClassArchive archive = this.neo4j.orElse(null);
			if (archive != null && archive.file().isEmpty() && Files.exists(archive.recording())) {
				archive.make(archive.recording(), this::started);
			}
		}
		catch (IOException ex) {
			if (!isClosed()) {
				LOG.warn("The next start will be no faster", ex);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void started(Process made) {
		this.process = made;
		if (this.closed) {
			made.destroyForcibly();
		}
	}

	private synchronized boolean isClosed() {
		return this.closed;
	}

	/**
	 * Ends what is being made and waits until its files are gone.
	 */
	@Override
	public void close() {
		synchronized (this) {
			this.closed = true;
			if (this.process != null) {
				this.process.destroyForcibly();
			}
		}
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

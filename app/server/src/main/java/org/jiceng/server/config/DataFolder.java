package org.jiceng.server.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything that a user's Jiceng keeps: the database with its
 * password, the log, and what tells a second start of the first.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

	public DataFolder {
		root = root.toAbsolutePath().normalize();
	}

	/**
	 * {@return the home of the local Neo4j}
	 */
	public Path database() {
		return this.root.resolve("neo4j");
	}

	/**
	 * {@return the file that holds the password of the local Neo4j}
	 */
	public Path passwordFile() {
		return database().resolve("password");
	}

	/**
	 * {@return the application's log}
	 */
	public Path log() {
		return this.root.resolve("logs/jiceng.log");
	}

	/**
	 * {@return the folder of what makes a start faster and may be deleted at any time}
	 */
	public Path cache() {
		return this.root.resolve("cache");
	}

	/**
	 * {@return the file in which a running application tells its addresses}
	 */
	public Path running() {
		return this.root.resolve("running.json");
	}

	/**
	 * Makes the folder if it is absent.
	 * @throws LaunchException if that cannot be done, or nothing can be written there
	 */
	public void create() {
		try {
			Files.createDirectories(this.root.resolve("logs"));
			if (!Files.isWritable(this.root)) {
				throw LaunchException.unwritable(this.root, null);
			}
		}
		catch (IOException ex) {
			throw LaunchException.unwritable(this.root, ex);
		}
	}

	/**
	 * Takes the folder for one application; the lock ends with the process.
	 * @return the lock, or empty if another application holds it
	 */
	public Optional<FileLock> lock() {
		try {
			FileChannel channel = FileChannel.open(this.root.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			@Nullable FileLock lock = channel.tryLock();
			if (lock == null) {
				channel.close();
			}
			return Optional.ofNullable(lock);
		}
		catch (IOException ex) {
			throw LaunchException.unwritable(this.root, ex);
		}
	}

	/**
	 * {@return whether an application holds the folder}
	 */
	public boolean isLocked() {
		if (Files.notExists(this.root.resolve("lock"))) {
			return false;
		}
		Optional<FileLock> lock = lock();
		lock.ifPresent((held) -> {
			try {
				held.channel().close();
			}
			catch (IOException ex) {
				throw LaunchException.unwritable(this.root, ex);
			}
		});
		return lock.isEmpty();
	}

}

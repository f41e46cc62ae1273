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
 * The Neo4j that may run on a data folder, whoever started it: it locks a file there and
 * writes its addresses into it.
 *
 * @param folder the folder
 */
public record RunningNeo4j(DataFolder folder) {

	/** The byte of the process file that {@code app/database} locks. */
	private static final long LOCKED_BYTE = 1 << 20;

	/**
	 * Finds the database that runs on the folder and waits for it if it is about to
	 * start.
	 * @return its address, or empty if none runs
	 * @throws LaunchException if the file cannot be read or the wait is interrupted
	 */
	public Optional<DatabaseAddress> find() {
		Path file = this.folder.database().resolve("process");
		try {
			while (Files.exists(file) && isLocked(file)) {
				String[] words = Files.readString(file).strip().split(" ", -1);
				if (words.length == 3) {
					return Optional.of(DatabaseAddress.local(this.folder, words[1], words[2]));
				}
				Thread.sleep(100);
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			throw LaunchException.unwritable(file, ex);
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private static boolean isLocked(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			@Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			if (lock != null) {
				lock.release();
			}
			return lock == null;
		}
	}

	private static LaunchException interrupted(InterruptedException cause) {
		Thread.currentThread().interrupt();
		return new LaunchException("已中断", "Interrupted", cause);
	}

}

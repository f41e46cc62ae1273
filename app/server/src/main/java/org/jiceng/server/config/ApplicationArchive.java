package org.jiceng.server.config;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The archive of this program's own libraries. The script that starts the program uses
 * the one in the data folder; where there is none it lets Java record the classes, and
 * tells the recording as {@code jiceng.classes}.
 */
final class ApplicationArchive {

	private final ClassArchive archive;

	private final @Nullable Path recording;

	private ApplicationArchive(ClassArchive archive, @Nullable Path recording) {
		this.archive = archive;
		this.recording = recording;
	}

	static ApplicationArchive of(DataFolder data) throws IOException {
		String recording = System.getProperty("jiceng.classes", "");
		List<Path> libraries = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
			.filter((entry) -> entry.endsWith(".jar"))
			.map(Path::of)
			.filter((jar) -> jar.getParent() != null && jar.getParent().endsWith("lib"))
			.toList();
		return new ApplicationArchive(ClassArchive.of(data.cache(), "jiceng", libraries),
				recording.isEmpty() ? null : Path.of(recording));
	}

	/**
	 * Makes the archive if this process has recorded what it has to hold. If this process
	 * was given one that is another Java's, of other libraries or damaged, the next
	 * records.
	 */
	void make(Consumer<Process> started) throws IOException, InterruptedException {
		Path recorded = this.recording;
		if (recorded != null && Files.exists(recorded)) {
			this.archive.make(recorded, started);
		}
		else if (this.archive.file().isEmpty() || !System.getProperty("java.vm.info", "").contains("sharing")) {
			this.archive.forget();
		}
	}

}

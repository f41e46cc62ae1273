package org.jiceng.server.config;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The archive of this program's own libraries. The script that starts the program reads
 * the options file that lies beside the archive; where there is none it lets Java record
 * the classes, and tells the recording as {@code jiceng.classes}.
 */
final class ApplicationArchive {

	private static final String PROGRAM = "jiceng";

	private final Path options;

	private final ClassArchive archive;

	private final @Nullable Path recording;

	private ApplicationArchive(Path options, ClassArchive archive, @Nullable Path recording) {
		this.options = options;
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
		return new ApplicationArchive(data.cache().resolve(PROGRAM + ".options"),
				ClassArchive.of(data.cache(), PROGRAM, libraries), recording.isEmpty() ? null : Path.of(recording));
	}

	/**
	 * Makes the archive if this process has recorded what it has to hold. If this process
	 * was given an archive that is not this Java's or is damaged, the next one records.
	 */
	void make(Consumer<Process> started) throws IOException, InterruptedException {
		Path recorded = this.recording;
		if (recorded != null && Files.exists(recorded)) {
			this.archive.make(recorded, started);
			Path draft = this.options.resolveSibling(PROGRAM + ".options.new");
			Files.write(draft, this.archive.options().stream().map(ApplicationArchive::quoted).toList());
			Files.move(draft, this.options, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		else if (!this.archive.exists() || !System.getProperty("java.vm.info", "").contains("sharing")) {
			Files.deleteIfExists(this.options);
		}
	}

	/** As Java's own reader of options files wants a word that may hold spaces. */
	private static String quoted(String option) {
		return '"' + option.replace("\\", "\\\\") + '"';
	}

}

package org.jiceng.server.config;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The classes that a program loads while it starts, laid out by Java as they lie in
 * memory (class data sharing), so that the next start maps a file and does not read,
 * verify and link thousands of classes. Holds libraries only, never this project's own
 * classes: a build may change those without changing the date or the size of their
 * archive.
 *
 * <p>
 * Each Java and each state of the libraries has an archive of its own. Java checks it
 * once more at each start, and does without if it is damaged or another Java's.
 */
public final class ClassArchive {

	/**
	 * Java 17 does not read a longer line of a class list, and refuses the whole list.
	 */
	private static final int LONGEST_LINE = 4000;

	private final Path folder;

	private final String program;

	private final String key;

	private final List<Path> libraries;

	private ClassArchive(Path folder, String program, String key, List<Path> libraries) {
		this.folder = folder;
		this.program = program;
		this.key = key;
		this.libraries = libraries;
	}

	/**
	 * Names the archive of a program on the Java that runs here.
	 * @param folder the folder that keeps archives
	 * @param program the program's name, such as {@code neo4j}
	 * @param libraries the class path's beginning, in its order; jar files only
	 * @return the archive, which may not exist yet
	 * @throws IOException if a library is not there
	 */
	static ClassArchive of(Path folder, String program, List<Path> libraries) throws IOException {
		return of(folder, program, libraries, System.getProperty("java.home") + " " + System.getProperty("java.vm.name")
				+ " " + System.getProperty("java.vm.version"));
	}

	static ClassArchive of(Path folder, String program, List<Path> libraries, String java) throws IOException {
		StringBuilder state = new StringBuilder(java);
		for (Path library : libraries) {
			state.append('\n')
				.append(library)
				.append(' ')
				.append(Files.size(library))
				.append(' ')
				.append(Files.getLastModifiedTime(library).toMillis());
		}
		return new ClassArchive(folder, program, hash(state.toString()), List.copyOf(libraries));
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Finds the archive. Its name tells its size, for Java 17 crashes on one that was cut
	 * short; what else may be wrong with it, Java finds out by itself.
	 * @return the archive's file, or empty if there is none that is whole
	 */
	public Optional<Path> file() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter(this::isWhole).findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private boolean isWhole(Path file) {
		return String.valueOf(file.getFileName()).equals(name(file.toFile().length()));
	}

	private String name(long size) {
		return "%s-%s-%d.jsa".formatted(this.program, this.key, size);
	}

	/**
	 * {@return where a start without archive records the classes that it loads}
	 */
	Path recording() {
		return this.folder.resolve("%s-%s.classes".formatted(this.program, this.key));
	}

	/**
	 * {@return the options of a Java that use the archive if there is one, or else record
	 * what it has to hold}
	 */
	List<String> options() {
		return file().map((file) -> List.of("-XX:SharedArchiveFile=" + file, "-XX:+VerifySharedSpaces"))
			.orElseGet(() -> List.of("-XX:DumpLoadedClassList=" + recording()));
	}

	/**
	 * {@return the command that makes the archive, at the lowest priority where the
	 * system has {@code nice}}
	 */
	private List<String> command(Path classes, Path draft) {
		List<String> command = new ArrayList<>();
		Path nice = Path.of("/usr/bin/nice");
		if (Files.isExecutable(nice)) {
			command.addAll(List.of(nice.toString(), "-n", "19"));
		}
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
				"-Xmx1g", "-Xlog:disable", "-Xshare:dump", "-XX:SharedClassListFile=" + classes,
				"-XX:SharedArchiveFile=" + draft, "-cp",
				String.join(File.pathSeparator, this.libraries.stream().map(Path::toString).toList())));
		return command;
	}

	/**
	 * Makes the archive from a recording, under another name until it is whole.
	 * @param recording the list of classes that a start has written, maybe still writes
	 * @param started is told the process that does the work, which may be ended
	 * @throws IOException if the recording cannot be read, nothing can be written or the
	 * process fails
	 */
	void make(Path recording, Consumer<Process> started) throws IOException, InterruptedException {
		Path classes = Files.createTempFile(this.folder, this.program + "-", ".list");
		Path draft = classes.resolveSibling(classes.getFileName() + ".new");
		try {
			List<String> lines = Files.readAllLines(recording);
			// The last line may be half written.
			Files.write(classes,
					lines.subList(0, Math.max(0, lines.size() - 1))
						.stream()
						.filter((line) -> line.length() < LONGEST_LINE)
						.toList());
			Process process = new ProcessBuilder(command(classes, draft)).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			started.accept(process);
			int code = process.waitFor();
			if (code != 0) {
				throw new IOException(
						"Java ended with %d when it had to make the archive of %s".formatted(code, this.program));
			}
			keep(draft);
		}
		finally {
			Files.deleteIfExists(classes);
			Files.deleteIfExists(draft);
		}
	}

	/**
	 * Takes a finished draft as the archive, and removes what other Javas, other
	 * libraries and killed processes have left of this program.
	 */
	private void keep(Path draft) throws IOException {
		try (FileChannel written = FileChannel.open(draft, StandardOpenOption.READ)) {
			written.force(true);
		}
		Path kept = this.folder.resolve(name(Files.size(draft)));
		Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		remove((file) -> !file.equals(kept));
	}

	/**
	 * Removes the program's archives, whichever Java they are for.
	 */
	void forget() throws IOException {
		remove((file) -> file.toString().endsWith(".jsa"));
	}

	private void remove(Predicate<Path> unwanted) throws IOException {
		Predicate<Path> own = (file) -> String.valueOf(file.getFileName()).startsWith(this.program + "-");
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.filter(own.and(unwanted)).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

}

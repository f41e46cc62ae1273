package org.jiceng.server.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Archives of a small program: what a start records, a second one uses.
 */
class ClassArchiveTests {

	@TempDir
	private Path folder;

	private Path library = Path.of("");

	private Path cache = Path.of("");

	@BeforeEach
	void laysOutALibrary() throws IOException {
		this.library = this.folder.resolve("library.jar");
		String name = Program.class.getName().replace('.', '/') + ".class";
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(this.library));
				InputStream compiled = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(name))) {
			jar.putNextEntry(new JarEntry(name));
			compiled.transferTo(jar);
			jar.closeEntry();
		}
		this.cache = Files.createDirectory(this.folder.resolve("缓存 cache"));
	}

	private ClassArchive archive() throws IOException {
		return ClassArchive.of(this.cache, "program", List.of(this.library));
	}

	/** The program of the library. */
	static final class Program {

		private Program() {
		}

		public static void main(String[] arguments) {
			System.out.println("done");
		}

	}

	/** Starts the program and tells what Java says of the class's source. */
	private List<String> start(ClassArchive archive) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
		command.addAll(archive.options());
		command.addAll(List.of("-Xlog:class+load", "-Dfile.encoding=UTF-8", "-cp", this.library.toString(),
				Program.class.getName()));
		Path output = Files.createTempFile(this.folder, "output", ".txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as("%s", Files.readString(output)).isZero();
		return Files.readAllLines(output);
	}

	private static boolean usesArchive(List<String> output) {
		return output.stream()
			.anyMatch((line) -> line.contains(Program.class.getName() + " source: shared objects file"));
	}

	private ClassArchive made() throws IOException, InterruptedException {
		ClassArchive archive = archive();
		start(archive);
		archive.make(archive.recording(), (process) -> {
		});
		return archive;
	}

	private List<String> kept() throws IOException {
		try (Stream<Path> files = Files.list(this.cache)) {
			return files.map((file) -> String.valueOf(file.getFileName())).toList();
		}
	}

	@Test
	void servesTheSecondStart() throws IOException, InterruptedException {
		ClassArchive archive = archive();
		assertThat(usesArchive(start(archive))).isFalse();
		assertThat(archive.file()).isEmpty();
		archive.make(archive.recording(), (process) -> {
		});
		assertThat(usesArchive(start(archive))).isTrue();
		assertThat(kept()).containsExactly(String.valueOf(archive.file().orElseThrow().getFileName()));
	}

	@Test
	void isDoneWithoutWhereItIsDamaged() throws IOException, InterruptedException {
		ClassArchive archive = made();
		Path file = archive.file().orElseThrow();
		byte[] whole = Files.readAllBytes(file);
		byte[] bent = whole.clone();
		for (int i = whole.length / 3; i < whole.length; i += 4099) {
			bent[i] ^= 0x55;
		}
		for (byte[] damaged : List.of(bent, Arrays.copyOf(whole, whole.length / 2), new byte[0],
				new byte[whole.length])) {
			Files.delete(file);
			Files.write(file, damaged);
			assertThat(usesArchive(start(archive))).isFalse();
		}
	}

	@Test
	void isAnotherForAnotherJavaAndForOtherLibraries() throws IOException, InterruptedException {
		ClassArchive archive = made();
		ClassArchive other = ClassArchive.of(this.cache, "program", List.of(this.library), "Java 99");
		assertThat(other.file()).isEmpty();
		assertThat(other.recording()).isNotEqualTo(archive.recording());
		Files.setLastModifiedTime(this.library, FileTime.fromMillis(0));
		ClassArchive next = archive();
		assertThat(next.file()).isEmpty();
		start(next);
		next.make(next.recording(), (process) -> {
		});
		assertThat(kept()).containsExactly(String.valueOf(next.file().orElseThrow().getFileName()));
	}

	@Test
	void leavesNothingBrokenWhenItsMakingIsKilled() throws IOException, InterruptedException {
		ClassArchive archive = archive();
		start(archive);
		assertThatIOException()
			.isThrownBy(() -> archive.make(archive.recording(), (process) -> process.destroyForcibly()));
		assertThat(kept()).containsExactly(String.valueOf(archive.recording().getFileName()));
		archive.make(archive.recording(), (process) -> {
		});
		assertThat(usesArchive(start(archive))).isTrue();
	}

}

package org.jiceng.server.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.jiceng.extraction.PageExtractor;
import org.jiceng.server.identity.GraphId;

/**
 * Tells which extraction observed a page: a hash of its classes, rule tables and
 * lexicons. A number kept by hand would be forgotten once, and pages would keep what
 * older rules had read.
 */
final class ExtractorVersion {

	private static final String CLASS_FILE = "/" + PageExtractor.class.getName().replace('.', '/') + ".class";

	private ExtractorVersion() {
	}

	/**
	 * {@return the version of the extraction that runs here, the same from class files
	 * and from an archive}
	 */
	static String current() {
		URL location = PageExtractor.class.getResource(CLASS_FILE);
		if (location == null) {
			throw new IllegalStateException("The extraction is not on the class path");
		}
		try {
			Map<String, Long> files = location.getProtocol().equals("jar")
					? inArchive((JarURLConnection) location.openConnection()) : inFolder(location.toURI());
			return GraphId.of(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Long> inArchive(JarURLConnection connection) throws IOException {
		Map<String, Long> files = new TreeMap<>();
		connection.getJarFile()
			.stream()
			.filter((entry) -> !entry.isDirectory() && counts(entry.getName()))
			.forEach((entry) -> files.put(entry.getName(), entry.getCrc()));
		return files;
	}

	private static Map<String, Long> inFolder(URI classFile) throws IOException {
		Path folder = Path.of(classFile);
		for (int i = 1; i < CLASS_FILE.split("/").length; i++) {
			folder = folder.resolve("..").normalize();
		}
		Map<String, Long> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (counts(name)) {
					files.put(name, checksum(file));
				}
			}
		}
		return files;
	}

	private static boolean counts(String name) {
		return !name.startsWith("META-INF/");
	}

	private static long checksum(Path file) throws IOException {
		CRC32 checksum = new CRC32();
		try (InputStream content = new CheckedInputStream(Files.newInputStream(file), checksum)) {
			content.transferTo(java.io.OutputStream.nullOutputStream());
		}
		return checksum.getValue();
	}

}

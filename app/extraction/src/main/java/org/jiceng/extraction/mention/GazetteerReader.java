package org.jiceng.extraction.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.jiceng.schema.EntityType;

/**
 * Reads the resource files of the gazetteer; {@code src/main/gazetteer/README.md}
 * describes them.
 */
final class GazetteerReader {

	private static final String FOLDER = "/org/jiceng/extraction/gazetteer/";

	/** A line of {@code places.tsv.gz}. */
	record PlaceLine(String code, String name, EntityType type, String parentCode) {
	}

	/** A line of {@code other-names.tsv}. */
	record OtherName(PlaceName.Kind kind, String form, String code) {
	}

	List<PlaceLine> places() {
		List<PlaceLine> places = new ArrayList<>(50_000);
		String parent = "";
		for (String line : lines("places.tsv.gz")) {
			String[] fields = fields("places.tsv.gz", line, 4);
			// Neighbours share their parent: one string for all of them.
			parent = parent.equals(fields[3]) ? parent : fields[3];
			places.add(new PlaceLine(fields[0], fields[1], type(fields[2], line), parent));
		}
		return places;
	}

	List<OtherName> otherNames() {
		List<OtherName> names = new ArrayList<>();
		for (String line : lines("other-names.tsv")) {
			String[] fields = fields("other-names.tsv", line, 3);
			names.add(new OtherName(PlaceName.Kind.valueOf(fields[0]), fields[1], fields[2]));
		}
		return names;
	}

	Set<String> ordinaryWords() {
		return new HashSet<>(lines("ordinary-words.txt"));
	}

	private static EntityType type(String level, String line) {
		return switch (level) {
			case "P" -> EntityType.PROVINCE;
			case "C" -> EntityType.CITY;
			case "A" -> EntityType.COUNTY;
			case "T" -> EntityType.TOWN;
			case "Z" -> EntityType.ZONE;
			default -> throw new IllegalStateException("Unknown level in places.tsv.gz: " + line);
		};
	}

	private static String[] fields(String resource, String line, int count) {
		String[] fields = line.split("\t", -1);
		if (fields.length != count) {
			throw new IllegalStateException(resource + " has a line without " + count + " fields: " + line);
		}
		return fields;
	}

	private static List<String> lines(String resource) {
		try (InputStream stream = open(resource);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"Cannot read the gazetteer's " + resource + "; build the extraction module again", ex);
		}
	}

	private static InputStream open(String resource) throws IOException {
		InputStream stream = GazetteerReader.class.getResourceAsStream(FOLDER + resource);
		if (stream == null) {
			throw new IOException("No " + FOLDER + resource + " on the class path");
		}
		return resource.endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
	}

}

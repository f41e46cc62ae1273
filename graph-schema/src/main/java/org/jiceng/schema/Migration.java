package org.jiceng.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered change of the database's schema, kept by the file convention of
 * neo4j-migrations: {@code V0001__Create_constraints.cypher}, statements ended by
 * semicolons.
 *
 * @param version the number in the file's name, such as {@code 0001}
 * @param description the words in the file's name, such as {@code Create constraints}
 * @param checksum the SHA-256 of the statements, in hexadecimal digits
 * @param statements the statements in order
 */
public record Migration(String version, String description, String checksum, List<String> statements) {

	private static final Pattern FILE = Pattern.compile("V(\\d{4})__([A-Za-z0-9_]+)\\.cypher");

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

	public Migration {
		statements = List.copyOf(statements);
		if (statements.isEmpty()) {
			throw new IllegalArgumentException("Migration %s holds no statement".formatted(version));
		}
	}

	/**
	 * Reads a migration. Comments and blanks around statements do not count for the
	 * checksum.
	 * @param file the file's name
	 * @param text the file's text
	 * @return the migration
	 * @throws IllegalArgumentException if the name breaks the convention or the file is
	 * empty
	 */
	public static Migration parse(String file, String text) {
		Matcher name = FILE.matcher(file);
		if (!name.matches()) {
			throw new IllegalArgumentException(
					"A migration is named like V0001__Create_constraints.cypher, not " + file);
		}
		List<String> statements = Arrays.stream(COMMENT.matcher(text).replaceAll("").split(";\\s*(?:\\R|$)", -1))
			.map((statement) -> statement.strip().replaceAll("\\R", "\n"))
			.filter((statement) -> !statement.isEmpty())
			.toList();
		return new Migration(name.group(1), name.group(2).replace('_', ' '), checksum(statements), statements);
	}

	private static String checksum(List<String> statements) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of()
				.formatHex(digest.digest(String.join(";\n", statements).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}

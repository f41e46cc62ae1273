package org.jiceng.schema;

/**
 * A question with its Cypher, for Neo4j Browser's favourites, the guide and the
 * documentation.
 *
 * @param name the file's name without extension, such as {@code 01-who-works-where}
 * @param chinese the question in Chinese
 * @param english the question in English
 * @param cypher the query; it has a limit and needs no parameter
 */
public record SavedQuery(String name, String chinese, String english, String cypher) {

	public SavedQuery {
		if (chinese.isBlank() || english.isBlank() || cypher.isBlank()) {
			throw new IllegalArgumentException("The query %s needs two titles and a text".formatted(name));
		}
	}

	/** Reads a file whose first two lines are the titles as comments. */
	static SavedQuery parse(String file, String content) {
		String[] parts = content.split("\n", 3);
		if (parts.length < 3 || !parts[0].startsWith("// ") || !parts[1].startsWith("// ")) {
			throw new IllegalArgumentException(
					"%s must begin with a Chinese and an English title as comments".formatted(file));
		}
		return new SavedQuery(file.replaceFirst("\\.cypher$", ""), parts[0].substring(3).strip(),
				parts[1].substring(3).strip(), parts[2].strip());
	}

	/**
	 * {@return the text as Neo4j Browser shows it among the favourites: the title is the
	 * first line}
	 */
	public String favourite() {
		return "// %s · %s\n%s\n".formatted(this.chinese, this.english, this.cypher);
	}

}

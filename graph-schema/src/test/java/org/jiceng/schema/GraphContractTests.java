package org.jiceng.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the enums, the migrations and {@code docs/graph.md}.
 */
class GraphContractTests {

	private static final Path CONTRACT = Path.of("../docs/graph.md");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`[^|]*\\| (.+) \\|$");

	private static final Pattern RELATIONSHIPS = Pattern.compile("(?m)^\\| (`\\(:.*?) \\| (.*)\\|$");

	private static final Pattern BOOK = Pattern.compile("\\(:(\\w+) \\{([\\w, ]+)}\\)");

	private static final Pattern CONSTRAINT = Pattern.compile(
			"CREATE CONSTRAINT \\w+ IF NOT EXISTS FOR \\(?(?:\\(n:|\\)-\\[r:)(\\w+).* REQUIRE [nr]\\.(\\w+) IS UNIQUE");

	private static final Pattern INDEX = Pattern.compile("FOR \\(n:(\\w+)\\) ON (?:EACH )?[(\\[](.+?)[)\\]]");

	@ParameterizedTest
	@EnumSource
	void documentsTheNodesOfEachLabel(NodeLabel label) throws IOException {
		String text = Files.readString(CONTRACT);
		Map<String, Set<String>> documented = new TreeMap<>();
		ROW.matcher(text)
			.results()
			.forEach((row) -> documented.put(row.group(1), names(row.group(2).replaceAll("\\([^)]*\\)", ""))));
		BOOK.matcher(text)
			.results()
			.forEach((row) -> documented.put(row.group(1), Set.copyOf(List.of(row.group(2).split(", ")))));
		if (label == NodeLabel.PLACE) {
			assertThat(text).contains("`Place`");
		}
		else {
			assertThat(documented.get(label.label())).containsExactlyInAnyOrderElementsOf(label.properties());
		}
	}

	@ParameterizedTest
	@EnumSource
	void documentsEachStructureType(StructureType type) throws IOException {
		List<MatchResult> rows = RELATIONSHIPS.matcher(Files.readString(CONTRACT))
			.results()
			.filter((row) -> row.group(1).contains("[:" + type + "]"))
			.toList();
		if (type == StructureType.IS) {
			assertThat(Files.readString(CONTRACT)).contains("(:PageEntity)-[:IS]->(:Entity)");
			return;
		}
		assertThat(rows).hasSize(1);
		assertThat(names(rows.get(0).group(2).replaceAll("\\([^)]*\\)", "")))
			.containsExactlyInAnyOrderElementsOf(type.properties());
	}

	@Test
	void keepsNamesOfTypesApart() {
		List<String> labels = Stream
			.concat(Arrays.stream(NodeLabel.values()).map(NodeLabel::label),
					Arrays.stream(EntityType.values()).map(EntityType::label))
			.toList();
		assertThat(labels).doesNotHaveDuplicates();
		List<String> types = Stream
			.concat(Arrays.stream(RelationType.values()).map(Enum::name),
					Arrays.stream(StructureType.values()).map(Enum::name))
			.toList();
		assertThat(types).doesNotHaveDuplicates();
	}

	@Test
	void constrainsTheKeyOfEachRelationship() {
		Set<String> constrained = new TreeSet<>();
		statements().forEach((statement) -> {
			Matcher matcher = CONSTRAINT.matcher(statement);
			if (matcher.find()) {
				constrained.add(matcher.group(1) + "." + matcher.group(2));
			}
		});
		Set<String> expected = Arrays.stream(RelationType.values())
			.map((type) -> type + ".key")
			.collect(Collectors.toCollection(TreeSet::new));
		Arrays.stream(NodeLabel.values())
			.filter((label) -> label.properties().contains("id"))
			.forEach((label) -> expected.add(label.label() + ".id"));
		expected.add("Entity.identity");
		expected.add("Import.name");
		assertThat(constrained).isEqualTo(expected);
	}

	@Test
	void indexesOnlyWhatThereIs() {
		List<String> indexes = statements().stream().filter((statement) -> statement.contains(" INDEX ")).toList();
		assertThat(indexes).hasSizeGreaterThan(5);
		for (String index : indexes) {
			Matcher matcher = INDEX.matcher(index);
			assertThat(matcher.find()).as(index).isTrue();
			NodeLabel label = Arrays.stream(NodeLabel.values())
				.filter((candidate) -> candidate.label().equals(matcher.group(1)))
				.findFirst()
				.orElseThrow();
			assertThat(label.properties()).containsAll(names(matcher.group(2).replaceAll("n\\.(\\w+)", "`$1`")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void givesPeopleAndPlacesASecondLabel(EntityType type) {
		Set<String> expected = new LinkedHashSet<>(List.of(type.label()));
		if (type.isPlace()) {
			expected.add("Place");
		}
		if (type.category() == EntityCategory.PERSON) {
			expected.add("Person");
		}
		assertThat(type.labels()).containsExactlyElementsOf(expected);
	}

	private static List<String> statements() {
		List<String> statements = new ArrayList<>();
		new Migrations().forEach((migration) -> statements.addAll(migration.statements()));
		return statements;
	}

	private static Set<String> names(String cell) {
		return Pattern.compile("`(\\w+)`")
			.matcher(cell)
			.results()
			.map((name) -> name.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}

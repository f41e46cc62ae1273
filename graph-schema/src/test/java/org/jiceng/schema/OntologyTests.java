package org.jiceng.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class OntologyTests {

	private static final Path VALIDATOR = Path.of("../../shared/gold/validate.py");

	@Test
	void holdsFourteenTypesAndEightRelationships() {
		assertThat(EntityType.values()).hasSize(14);
		assertThat(RelationType.values()).hasSize(8);
	}

	@ParameterizedTest
	@EnumSource
	void findsEachTypeByItsLabel(EntityType type) {
		assertThat(EntityType.ofLabel(type.label())).contains(type);
		assertThat(EntityType.ofLabel(type.label().toLowerCase(java.util.Locale.ROOT))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void findsEachRelationshipByItsName(RelationType type) {
		assertThat(RelationType.ofName(type.name())).contains(type);
		assertThat(RelationType.ofName("KNOWS")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "WORKS_IN, OFFICIAL, AGENCY, true", "WORKS_IN, AGENCY, OFFICIAL, false",
			"LOCATED_IN, PROJECT, ZONE, true", "LOCATED_IN, POLICY, COUNTY, false", "PART_OF, AGENCY, COUNTY, false",
			"SUPPORTS, COUNTY, ENTERPRISE, true", "SUPPORTS, COUNTY, POLICY, false", "ISSUED, AGENCY, POLICY, true",
			"ISSUED, OFFICIAL, POLICY, false", "UNDERTAKES, OFFICIAL, PROJECT, true",
			"COOPERATES_WITH, ENTERPRISE, COUNTY, true", "COOPERATES_WITH, PERSON, ENTERPRISE, false" })
	void allowsTheEndsThatAFactMayHave(RelationType type, EntityType subject, EntityType object, boolean allowed) {
		assertThat(type.allows(subject, object)).isEqualTo(allowed);
	}

	@Test
	void agreesWithTheAnnotationsValidator() throws IOException {
		assumeTrue(Files.exists(VALIDATOR), "skipped: ../shared is not beside the project");
		String source = Files.readString(VALIDATOR);
		Map<String, Set<String>> sets = new HashMap<>();
		Matcher set = Pattern.compile("(?m)^([A-Z]+) = \\{([^}:]*)\\}$").matcher(source);
		while (set.find()) {
			sets.put(set.group(1), strings(set.group(2)));
		}
		Matcher ends = Pattern.compile("\"([A-Z_]+)\": \\((.*?), ([^,]*)\\),?\\n").matcher(source);
		int compared = 0;
		while (ends.find()) {
			RelationType type = RelationType.valueOf(ends.group(1));
			assertThat(labels(type.subjects())).as(type + " subjects").isEqualTo(union(ends.group(2), sets));
			assertThat(labels(type.objects())).as(type + " objects").isEqualTo(union(ends.group(3), sets));
			compared++;
		}
		assertThat(compared).isEqualTo(RelationType.values().length);
	}

	private static Set<String> union(String expression, Map<String, Set<String>> sets) {
		Set<String> all = new TreeSet<>(strings(expression));
		Arrays.stream(expression.replaceAll("\\{.*?\\}", "").split("\\|"))
			.map(String::strip)
			.forEach((name) -> all.addAll(sets.getOrDefault(name, Set.of())));
		return all;
	}

	private static Set<String> strings(String text) {
		return Pattern.compile("\"(\\w+)\"")
			.matcher(text)
			.results()
			.map((result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> labels(Set<EntityType> types) {
		List<String> labels = types.stream().map(EntityType::label).toList();
		return new TreeSet<>(labels);
	}

}

package org.jiceng.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SavedQueriesTests {

	private static final Pattern RELATIONSHIP_TYPE = Pattern.compile("\\b[A-Z]{4,}(?:_[A-Z]+)*\\b");

	private static final Set<String> KEYWORDS = Set.of("MATCH", "RETURN", "ORDER", "LIMIT", "WITH", "WHERE", "DESC",
			"UNWIND", "OPTIONAL", "DISTINCT", "CALL", "SHORTEST");

	private static final Set<String> LAYER_TYPES = Set.of("WITHIN", "HAS_ARTICLE", "HAS_CLAIM", "SUBJECT", "OBJECT");

	static Stream<SavedQuery> queries() {
		return StreamSupport.stream(new SavedQueries().spliterator(), false);
	}

	@Test
	void holdsAtLeastTwelveQueriesWithDifferentTitles() {
		assertThat(queries()).hasSizeGreaterThanOrEqualTo(12);
		assertThat(queries().map(SavedQuery::chinese)).doesNotHaveDuplicates();
		assertThat(queries().map(SavedQuery::english)).doesNotHaveDuplicates();
	}

	@Test
	void listsEveryFileInTheIndex() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/neo4j/queries"))) {
			List<String> names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".cypher"))
				.map((name) -> name.replace(".cypher", ""))
				.sorted()
				.toList();
			assertThat(queries().map(SavedQuery::name)).containsExactlyElementsOf(names);
		}
	}

	@ParameterizedTest
	@MethodSource("queries")
	void limitsItsRowsAndNamesOnlyKnownRelationshipTypes(SavedQuery query) {
		assertThat(query.cypher()).contains("LIMIT").doesNotContain("$");
		Set<String> known = Arrays.stream(RelationType.values()).map(Enum::name).collect(Collectors.toSet());
		Matcher names = RELATIONSHIP_TYPE.matcher(query.cypher());
		while (names.find()) {
			if (!KEYWORDS.contains(names.group()) && !LAYER_TYPES.contains(names.group())) {
				assertThat(known).as(query.name()).contains(names.group());
			}
		}
	}

	@Test
	void refusesAQueryWithoutTitles() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SavedQuery.parse("x.cypher", "MATCH (n)\nRETURN n\nLIMIT 1"))
			.withMessageContaining("x.cypher");
	}

	@Test
	void offersEachQueryAsAFavouriteWithItsTitle() {
		String favourites = new SavedQueries().favourites();
		assertThat(queries())
			.allSatisfy((query) -> assertThat(favourites).contains("// " + query.chinese()).contains(query.cypher()));
	}

}

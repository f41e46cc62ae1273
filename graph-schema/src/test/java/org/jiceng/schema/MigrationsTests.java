package org.jiceng.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MigrationsTests {

	private static final Path FOLDER = Path.of("src/main/resources/neo4j/migrations");

	@Test
	void listsEveryFileInOrder() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			assertThat(Files.readAllLines(FOLDER.resolve("index")))
				.containsExactlyElementsOf(files.map((file) -> file.getFileName().toString())
					.filter((name) -> name.endsWith(".cypher"))
					.sorted()
					.toList());
		}
		assertThat(new Migrations()).extracting(Migration::version).containsExactly("0001", "0002");
	}

	@Test
	void canBeRepeated() {
		new Migrations().forEach(
				(migration) -> assertThat(migration.statements()).allMatch((text) -> text.contains("IF NOT EXISTS")));
	}

	@Test
	void readsStatementsWithoutCommentsAndCountsOnlyThese() {
		Migration plain = Migration.parse("V0007__Add_index.cypher", "CREATE A;\nCREATE B\nFOR C;\n");
		Migration commented = Migration.parse("V0007__Add_index.cypher",
				"// why\r\nCREATE A;\r\n\r\n// and why\r\nCREATE B\r\nFOR C;");
		assertThat(plain.version()).isEqualTo("0007");
		assertThat(plain.description()).isEqualTo("Add index");
		assertThat(plain.statements()).containsExactly("CREATE A", "CREATE B\nFOR C");
		assertThat(commented).isEqualTo(plain);
		assertThat(Migration.parse("V0007__Add_index.cypher", "CREATE A;").checksum()).isNotEqualTo(plain.checksum());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "V1__Short.cypher", "V0001_One_underscore.cypher", "0001__No_letter.cypher", "V0001__A.txt" })
	void refusesOtherNames(String file) {
		assertThatIllegalArgumentException().isThrownBy(() -> Migration.parse(file, "CREATE A;"))
			.withMessageContaining(file);
	}

	@Test
	void refusesMigrationsOutOfOrder() {
		Migration first = Migration.parse("V0001__A.cypher", "CREATE A;");
		Migration second = Migration.parse("V0002__B.cypher", "CREATE B;");
		assertThatIllegalArgumentException().isThrownBy(() -> new Migrations(List.of(second, first)));
		assertThatIllegalArgumentException().isThrownBy(() -> Migration.parse("V0003__C.cypher", "// nothing\n"));
	}

}

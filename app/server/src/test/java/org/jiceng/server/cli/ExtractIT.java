package org.jiceng.server.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code extract} on good and bad input.
 */
class ExtractIT {

	private static final String TEXT = "清河县县长赵大山到柳树村调研，县财政局拨款二十万元支持柳树村修路。\n";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	private Path folder;

	private Path pages() throws IOException {
		return Files.createDirectories(this.folder.resolve("版面"));
	}

	private JicengProcess.Result extract(String... more) throws IOException {
		String[] arguments = new String[more.length + 4];
		System.arraycopy(new String[] { "extract", pages().toString(), "--output", output().toString() }, 0, arguments,
				0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		return JicengProcess.run(arguments);
	}

	private Path output() {
		return this.folder.resolve("结果.jsonl");
	}

	/** Each kind of bad file: its line says what is wrong, and the good page is done. */
	@ParameterizedTest
	@CsvSource({ "EMPTY, holds no text", "BLANK, holds no text", "BINARY, not text",
			"UNKNOWN_ENCODING, in none of the encodings", "TOO_LARGE, larger than the limit of 5000 bytes" })
	void reportsABadFileAndDoesTheRest(BadFile kind, String complaint) throws IOException {
		Files.writeString(pages().resolve("好.txt"), TEXT);
		Files.write(pages().resolve("坏.txt"), kind.bytes());
		JicengProcess.Result result = extract("--max-bytes", "5000");
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.err()).anySatisfy((line) -> assertThat(line).contains("坏.txt").contains(complaint));
		assertThat(documents()).containsExactly("好");
		assertThat(String.join("\n", result.err())).doesNotContain("Exception").doesNotContain("\tat ");
	}

	@Test
	void reportsAnUnreadableFile() throws IOException {
		Files.writeString(pages().resolve("好.txt"), TEXT);
		Files.createSymbolicLink(pages().resolve("断.txt"), this.folder.resolve("无"));
		JicengProcess.Result result = extract();
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.err()).anySatisfy((line) -> assertThat(line).contains("断.txt").contains("cannot be read"));
		assertThat(documents()).containsExactly("好");
	}

	@Test
	void namesBothFilesOfOneDocument() throws IOException {
		Files.writeString(pages().resolve("好.txt"), TEXT);
		Files.writeString(pages().resolve("同.txt"), TEXT);
		Files.writeString(pages().resolve("同.TXT"), TEXT);
		JicengProcess.Result result = extract();
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.err()).anySatisfy((line) -> assertThat(line).contains("同.txt").contains("同.TXT"));
		assertThat(documents()).containsExactly("好");
	}

	@Test
	void refusesAnEmptyAndAnAbsentFolder() throws IOException {
		JicengProcess.Result empty = extract();
		assertThat(empty.exitCode()).isEqualTo(1);
		assertThat(empty.err()).hasSize(1).first().asString().contains("版面").contains("no .txt pages");
		assertThat(output()).doesNotExist();
		JicengProcess.Result absent = JicengProcess.run("extract", this.folder.resolve("无").toString(), "-o", "-");
		assertThat(absent.exitCode()).isEqualTo(1);
		assertThat(absent.err()).hasSize(1).first().asString().contains("does not exist");
		assertThat(absent.out()).isEmpty();
	}

	@Test
	void writesTheSameBytesOnAnyNumberOfThreads() throws IOException {
		for (int i = 0; i < 20; i++) {
			Files.writeString(pages().resolve("样报_2024-01-%02d_01版.txt".formatted(i + 1)),
					TEXT.replace("柳树村", "柳树%s村".formatted("东西南北中".charAt(i % 5))));
		}
		assertThat(extract("--threads", "1").exitCode()).isZero();
		byte[] one = Files.readAllBytes(output());
		assertThat(extract("--threads", "7").exitCode()).isZero();
		assertThat(Files.readAllBytes(output())).isEqualTo(one);
		assertThat(documents()).hasSize(20).isSorted();
	}

	@Test
	void writesTheAgreedKeysWithVerbatimEvidence() throws IOException {
		Files.createDirectories(pages().resolve("一月"));
		Files.writeString(pages().resolve("一月/样报.txt"), TEXT);
		assertThat(extract().exitCode()).isZero();
		JsonNode page = JSON.readTree(Files.readString(output()));
		assertThat(page.propertyNames()).containsExactly("document", "articles", "entities", "relations", "unread",
				"dropped");
		assertThat(page.get("document").stringValue()).isEqualTo("一月/样报");
		assertThat(page.get("entities")).isNotEmpty();
		page.get("entities")
			.forEach((entity) -> assertThat(entity.propertyNames()).contains("id", "type", "name", "aliases",
					"mentioned"));
		assertThat(page.get("relations")).isNotEmpty();
		for (JsonNode relation : page.get("relations")) {
			boolean post = relation.get("type").stringValue().equals("WORKS_IN");
			assertThat(relation.has("title")).isEqualTo(post);
			assertThat(relation.has("status")).isEqualTo(post);
			assertThat(TEXT).contains(relation.get("evidence").stringValue());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GB18030", "UTF-16", "UTF-8" })
	void readsTheEncodingsOfChinesePapers(String encoding) throws IOException {
		Files.write(pages().resolve("样报.txt"), TEXT.repeat(5).getBytes(Charset.forName(encoding)));
		assertThat(extract().exitCode()).isZero();
		assertThat(Files.readString(output())).contains("赵大山");
	}

	@Test
	void writesUtf8WhateverTheLocale() throws IOException {
		Files.writeString(pages().resolve("样报.txt"), TEXT);
		JicengProcess.Result result = JicengProcess.run(Map.of("LC_ALL", "C", "LANG", "C"), "extract",
				pages().toString(), "-o", "-");
		assertThat(result.exitCode()).isZero();
		assertThat(result.out()).hasSize(1).first().asString().contains("赵大山").contains("样报");
	}

	private List<String> documents() throws IOException {
		return Files.readAllLines(output())
			.stream()
			.map((line) -> JSON.readTree(line).get("document").stringValue())
			.toList();
	}

	/** A kind of file that is no page. */
	enum BadFile {

		EMPTY {
			@Override
			byte[] bytes() {
				return new byte[0];
			}
		},
		BLANK {
			@Override
			byte[] bytes() {
				return " \n　\n".getBytes(StandardCharsets.UTF_8);
			}
		},
		BINARY {
			@Override
			byte[] bytes() {
				byte[] bytes = new byte[512];
				for (int i = 0; i < bytes.length; i++) {
					bytes[i] = (byte) (i % 32);
				}
				return bytes;
			}
		},
		UNKNOWN_ENCODING {
			@Override
			byte[] bytes() {
				return new byte[] { (byte) 0xFF, (byte) 0xFE, 0 };
			}
		},
		TOO_LARGE {
			@Override
			byte[] bytes() {
				return "中".repeat(2000).getBytes(StandardCharsets.UTF_8);
			}
		};

		abstract byte[] bytes();

	}

}

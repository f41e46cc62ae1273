package org.jiceng.extraction.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageReaderTests {

	private static final String TEXT = "青溪县召开大会\r\n\r\n“今年收成好。”县长王岚说，粮食增产12%。\n";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void readsEncodingsWithoutAMark(String charset) throws Exception {
		assertThat(read(TEXT.getBytes(Charset.forName(charset))).text()).isEqualTo(TEXT);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "GB18030,84319533" })
	void readsEncodingsWithAMarkThatIsNoPartOfTheText(String charset, String mark) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(HexFormat.of().parseHex(mark));
		bytes.write(TEXT.getBytes(Charset.forName(charset)));
		assertThat(read(bytes.toByteArray()).text()).isEqualTo(TEXT);
	}

	@Test
	void readsRareCharacters() throws Exception {
		String text = "村民\uD842\uDFB7大山走上讲台。";
		assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
		assertThat(read(text.getBytes("GB18030")).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\r\n\u3000\t" })
	void reportsTextThatIsNone(String text) {
		assertFails(text.getBytes(StandardCharsets.UTF_8), "没有文字", "no text");
	}

	@Test
	void reportsBinaryFiles() {
		assertFails(new byte[] { '%', 'P', 'D', 'F', 0, 1, 2, 3 }, "不是文本", "not text");
	}

	@Test
	void reportsRandomBytes() {
		for (int seed = 0; seed < 200; seed++) {
			byte[] bytes = new byte[64];
			new Random(seed).nextBytes(bytes);
			assertThatExceptionOfType(UnreadablePageException.class).as("seed %d", seed)
				.isThrownBy(() -> read(bytes))
				.withMessageContaining("UTF-8");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Big5", "EUC-KR", "Shift_JIS" })
	void reportsOtherEncodings(String charset) {
		String text = switch (charset) {
			case "Big5" -> "縣長說今年糧食豐收，農民們的收入都有所增長。";
			case "EUC-KR" -> "올해는 곡식이 풍년이라고 군수가 말했다.";
			default -> "今年は豊作だと県知事は語った。";
		};
		assertFails(text.getBytes(Charset.forName(charset)), "编码", "encodings");
	}

	@Test
	void reportsUtf8ThatWasCutInsideACharacter() {
		byte[] bytes = "青溪县县长王岚说，今年粮食增产。".getBytes(StandardCharsets.UTF_8);
		assertFails(Arrays.copyOf(bytes, bytes.length - 1), "编码", "encodings");
	}

	@Test
	void reportsFilesLargerThanTheLimit() throws Exception {
		Path file = write("青溪县".getBytes(StandardCharsets.UTF_8));
		assertThat(new PageReader(9).read(new PageFile("甲", file)).text()).isEqualTo("青溪县");
		assertThatExceptionOfType(UnreadablePageException.class)
			.isThrownBy(() -> new PageReader(8).read(new PageFile("甲", file)))
			.withMessageContaining("上限 8 字节")
			.withMessageContaining("甲.txt");
	}

	@Test
	void reportsFilesThatCannotBeRead() {
		assertThatExceptionOfType(UnreadablePageException.class)
			.isThrownBy(() -> new PageReader(8).read(new PageFile("乙", this.folder)))
			.withMessageContaining("无法读取");
	}

	private void assertFails(byte[] bytes, String chinese, String english) {
		assertThatExceptionOfType(UnreadablePageException.class).isThrownBy(() -> read(bytes))
			.satisfies(
					(failure) -> assertThat(failure.getMessage()).contains("甲.txt", chinese, english).hasLineCount(1));
	}

	private Page read(byte[] bytes) throws IOException, UnreadablePageException {
		return new PageReader(PageReader.DEFAULT_MAXIMUM_BYTES).read(new PageFile("甲", write(bytes)));
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("甲.txt"), bytes);
	}

}

package org.jiceng.extraction.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageFolderTests {

	@TempDir
	private Path folder;

	@Test
	void listsPagesByDocumentNameInCodePointOrder() throws Exception {
		write("b.txt");
		write("a/10.txt");
		write("a/9.txt");
		write("a.txt");
		write("\uFF5E.txt");
		write("\uD840\uDC00.TXT");
		assertThat(PageFolder.list(this.folder).pages()).extracting(PageFile::document)
			.containsExactly("a", "a/10", "a/9", "b", "\uFF5E", "\uD840\uDC00");
	}

	@Test
	void passesHiddenFilesOverAndCountsOthers() throws Exception {
		write("甲.txt");
		write(".hidden.txt");
		write(".git/乙.txt");
		write("scan.jpg");
		write("sub/notes.md");
		write(".txt");
		write(" .txt");
		PageFolder listed = PageFolder.list(this.folder);
		assertThat(listed.pages()).extracting(PageFile::document).containsExactly("甲");
		assertThat(listed.ignored()).isEqualTo(3);
		assertThat(listed.unreadable()).isEmpty();
	}

	@Test
	void readsNeitherOfTwoFilesWithOneDocumentName() throws Exception {
		write("甲.txt");
		write("甲.TXT");
		write("乙.txt");
		PageFolder listed = PageFolder.list(this.folder);
		assertThat(listed.pages()).extracting(PageFile::document).containsExactly("乙");
		assertThat(listed.unreadable()).extracting(UnreadableFile::reason)
			.hasSize(2)
			.allSatisfy((reason) -> assertThat(reason).contains("甲.txt", "甲.TXT", "改名", "rename").hasLineCount(1));
	}

	@Test
	void followsLinksAndReportsLoops() throws Exception {
		write("inner/甲.txt");
		Files.createSymbolicLink(this.folder.resolve("inner/loop"), this.folder);
		Files.createSymbolicLink(this.folder.resolve("乙.txt"), this.folder.resolve("inner/甲.txt"));
		PageFolder listed = PageFolder.list(this.folder);
		assertThat(listed.pages()).extracting(PageFile::document).containsExactly("inner/甲", "乙");
		assertThat(listed.unreadable()).singleElement()
			.satisfies((file) -> assertThat(file.reason()).contains("loop", "链接"));
	}

	@Test
	void keepsABrokenLinkForTheReaderToReport() throws Exception {
		Files.createSymbolicLink(this.folder.resolve("甲.txt"), this.folder.resolve("nowhere"));
		PageFolder listed = PageFolder.list(this.folder);
		assertThatExceptionOfType(UnreadablePageException.class)
			.isThrownBy(() -> new PageReader(100).read(listed.pages().get(0)))
			.withMessageContaining("甲.txt");
	}

	@Test
	void refusesAnAbsentFolderAndAFile() throws Exception {
		write("甲.txt");
		assertThatExceptionOfType(UnreadablePageException.class)
			.isThrownBy(() -> PageFolder.list(this.folder.resolve("nowhere")))
			.withMessageContaining("nowhere")
			.withMessageContaining("不存在");
		assertThatExceptionOfType(UnreadablePageException.class)
			.isThrownBy(() -> PageFolder.list(this.folder.resolve("甲.txt")))
			.withMessageContaining("不是文件夹");
	}

	@Test
	void findsNothingInAnEmptyFolder() throws Exception {
		assertThat(PageFolder.list(this.folder).pages()).isEmpty();
	}

	private void write(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "青溪县");
	}

}

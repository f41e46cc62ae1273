package org.jiceng.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jiceng.extraction.page.PageReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of reading and loading pages.
 */
final class LoadOptions {

	@Option(names = "--reextract", description = "已导入的版面也重新抽取 | Extract again what is known already")
	private boolean reextract;

	@Option(names = "--max-bytes", defaultValue = "" + PageReader.DEFAULT_MAXIMUM_BYTES, paramLabel = "N",
			description = "单个文件的字节上限 | Limit of a file's size in bytes (default: ${DEFAULT-VALUE})")
	private int maximumBytes;

	boolean reextract() {
		return this.reextract;
	}

	int maximumBytes() {
		return this.maximumBytes;
	}

	/**
	 * Fails before a database is started for a folder that is not there.
	 * @return the folder, or that of the sample pages where none is named
	 */
	Path check(@Nullable Path folder) {
		Path pages = (folder != null) ? folder.toAbsolutePath().normalize()
				: DataOptions.home().resolve("seeds").resolve("text");
		if (!Files.isDirectory(pages)) {
			throw new UserException("%s：不是文件夹或不存在，请给出存放 .txt 版面的文件夹".formatted(pages),
					"is no folder or does not exist; name the folder that holds the .txt pages");
		}
		return pages;
	}

}

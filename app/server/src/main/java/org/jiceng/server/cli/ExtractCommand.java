package org.jiceng.server.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jiceng.extraction.ExchangeFormat;
import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.page.PageFile;
import org.jiceng.extraction.page.PageFolder;
import org.jiceng.extraction.page.PageReader;
import org.jiceng.extraction.page.UnreadableFile;
import org.jiceng.extraction.page.UnreadablePageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the pages of a folder say, one JSON object a page, in path order. Needs no
 * database.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "抽取，每个版面一行 JSON，不需要数据库 | Extract, a line of JSON a page; needs no database")
final class ExtractCommand implements Callable<Integer> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Console console;

	@Parameters(paramLabel = "DIR", description = "版面文件夹 | Folder of pages")
	private Path folder = Path.of("");

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE",
			description = "写到哪个文件，- 为标准输出 | File to write, - for standard output")
	private String output = "";

	@Option(names = "--threads", defaultValue = "0", paramLabel = "N",
			description = "线程数，0 为全部核心 | Number of threads, 0 for all cores (default: ${DEFAULT-VALUE})")
	private int threads;

	@Option(names = "--max-bytes", defaultValue = "" + PageReader.DEFAULT_MAXIMUM_BYTES, paramLabel = "N",
			description = "单个文件的字节上限 | Limit of a file's size in bytes (default: ${DEFAULT-VALUE})")
	private int maximumBytes;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	private final List<String> failures = new ArrayList<>();

	ExtractCommand(Console console) {
		this.console = console;
	}

	/**
	 * A page's line, or why there is none.
	 *
	 * @param document the page's name
	 * @param json the line, or {@code null}
	 * @param failure what is wrong, or {@code null}
	 */
	private record Line(String document, @Nullable String json, @Nullable String failure) {
	}

	@Override
	public Integer call() throws IOException {
		if (this.threads < 0 || this.maximumBytes < 1) {
			throw new ParameterException(this.spec.commandLine(),
					"--threads 不能为负，--max-bytes 应大于 0 | --threads must not be negative, --max-bytes must be positive");
		}
		PageFolder pages = list();
		if (this.output.equals("-")) {
			write(pages, this.console.out());
			this.console.checkWritten();
		}
		else {
			writeFile(pages, Path.of(this.output).toAbsolutePath());
		}
		this.failures.forEach(this.console::tell);
		int written = pages.pages().size() + pages.unreadable().size() - this.failures.size();
		this.console.tell("抽取 %d 个版面，失败 %d 个".formatted(written, this.failures.size()),
				"%d pages extracted, %d failed".formatted(written, this.failures.size()));
		return this.failures.isEmpty() ? 0 : 1;
	}

	private PageFolder list() {
		try {
			PageFolder pages = PageFolder.list(this.folder);
			if (pages.pages().isEmpty() && pages.unreadable().isEmpty()) {
				throw new UserException("%s：没有 .txt 版面文件，请给出存放版面的文件夹".formatted(this.folder),
						"holds no .txt pages; name the folder that holds them");
			}
			return pages;
		}
		catch (UnreadablePageException ex) {
			throw new UserException(String.valueOf(ex.getMessage()), ex);
		}
	}

	/** The file appears whole or not at all. */
	private void writeFile(PageFolder pages, Path file) throws IOException {
		Path draft = file.resolveSibling(file.getFileName() + ".part");
		try (PrintStream stream = new PrintStream(Files.newOutputStream(draft), false, StandardCharsets.UTF_8)) {
			write(pages, stream);
			if (stream.checkError()) {
				throw new IOException("No space left on device");
			}
		}
		catch (IOException ex) {
			Files.deleteIfExists(draft);
			throw new UserException(
					"写不进 %s（%s），请检查路径、权限和磁盘空间".formatted(file,
							(ex instanceof NoSuchFileException) ? "文件夹不存在" : ex.getMessage()),
					"The output cannot be written; check the path, its permissions and the disk");
		}
		Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private void write(PageFolder pages, PrintStream lines) {
		pages.unreadable().stream().map(UnreadableFile::reason).forEach(this.failures::add);
		PageReader reader = new PageReader(this.maximumBytes);
		PageExtractor extractor = PageExtractor.create();
		int workers = (this.threads == 0) ? Runtime.getRuntime().availableProcessors() : this.threads;
		try (ProgressLine progress = new ProgressLine(this.console, "抽取 extracting")) {
			progress.started(pages.pages().size());
			PageStream.forEach(pages.pages(), workers, (file) -> line(file, reader, extractor), (line) -> {
				if (line.json() != null) {
					lines.append(line.json()).append('\n');
				}
				if (line.failure() != null) {
					this.failures.add(line.failure());
				}
				progress.advanced(line.document());
			});
		}
	}

	private static Line line(PageFile file, PageReader reader, PageExtractor extractor) {
		try {
			return new Line(file.document(),
					JSON.writeValueAsString(ExchangeFormat.page(extractor.extract(reader.read(file)))), null);
		}
		catch (UnreadablePageException ex) {
			return new Line(file.document(), null, String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			return new Line(file.document(), null,
					"%s：抽取时出现内部错误（%s），请把该版面附在报告中 | Internal error; attach the page when you report it"
						.formatted(file.path(), ex));
		}
	}

}

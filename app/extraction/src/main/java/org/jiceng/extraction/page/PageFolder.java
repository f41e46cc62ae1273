package org.jiceng.extraction.page;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What lies below a folder of pages: the {@code .txt} files, by document name in code
 * point order; hidden files and folders are passed over, links are followed.
 *
 * @param pages the files that can be read as pages
 * @param unreadable files and folders that cannot, and files that share a document name
 * @param ignored how many visible files have another extension
 */
public record PageFolder(List<PageFile> pages, List<UnreadableFile> unreadable, int ignored) {

	private static final String EXTENSION = ".txt";

	private static final Comparator<String> CODE_POINTS = (one, other) -> Arrays.compare(one.codePoints().toArray(),
			other.codePoints().toArray());

	public PageFolder {
		pages = List.copyOf(pages);
		unreadable = List.copyOf(unreadable);
	}

	/**
	 * Lists a folder.
	 * @param folder the folder
	 * @return what lies below it, the same on every run
	 * @throws UnreadablePageException if the folder is absent, is no folder or cannot be
	 * listed
	 */
	public static PageFolder list(Path folder) throws UnreadablePageException {
		if (!Files.exists(folder)) {
			throw new UnreadablePageException(ReadingProblem.NO_FOLDER.explain(folder));
		}
		if (!Files.isDirectory(folder)) {
			throw new UnreadablePageException(ReadingProblem.NOT_A_FOLDER.explain(folder));
		}
		Lister lister = new Lister(folder);
		try {
			Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, lister);
		}
		catch (IOException ex) {
			throw new UnreadablePageException(ReadingProblem.NO_ACCESS.explain(folder));
		}
		return lister.toFolder();
	}

	/** Collects the files while the folder is walked. */
	private static final class Lister extends SimpleFileVisitor<Path> {

		private final Path folder;

		private final Map<String, List<Path>> byDocument = new TreeMap<>(CODE_POINTS);

		private final List<UnreadableFile> unreadable = new ArrayList<>();

		private int ignored;

		Lister(Path folder) {
			this.folder = folder;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
			return (!directory.equals(this.folder) && isHidden(directory)) ? FileVisitResult.SKIP_SUBTREE
					: FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (isHidden(file)) {
				return FileVisitResult.CONTINUE;
			}
			String name = document(file);
			if (isPage(name)) {
				this.byDocument
					.computeIfAbsent(name.substring(0, name.length() - EXTENSION.length()), (key) -> new ArrayList<>())
					.add(file);
			}
			else {
				this.ignored++;
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
			if (file.equals(this.folder)) {
				throw failure;
			}
			if (!isHidden(file)) {
				ReadingProblem problem = (failure instanceof FileSystemLoopException) ? ReadingProblem.LOOP
						: ReadingProblem.NO_ACCESS;
				this.unreadable.add(new UnreadableFile(file, problem.explain(file)));
			}
			return FileVisitResult.CONTINUE;
		}

		PageFolder toFolder() {
			List<PageFile> pages = new ArrayList<>();
			this.byDocument.forEach((document, files) -> {
				if (files.size() == 1) {
					pages.add(new PageFile(document, files.get(0)));
				}
				else {
					files.sort(Comparator.comparing(this::document, CODE_POINTS));
					files.forEach((file) -> this.unreadable.add(sharedName(file, files)));
				}
			});
			this.unreadable.sort(Comparator.comparing((file) -> document(file.path()), CODE_POINTS));
			return new PageFolder(pages, this.unreadable, this.ignored);
		}

		private static UnreadableFile sharedName(Path file, List<Path> all) {
			String others = all.stream()
				.filter((other) -> !other.equals(file))
				.map((other) -> other.getFileName().toString())
				.collect(Collectors.joining("、"));
			return new UnreadableFile(file, ReadingProblem.SHARED_NAME.explain(file, others));
		}

		private String document(Path file) {
			StringBuilder name = new StringBuilder();
			for (Path part : this.folder.relativize(file)) {
				name.append((name.length() == 0) ? "" : "/").append(part);
			}
			return name.toString();
		}

		private static boolean isPage(String name) {
			return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
					&& !name.substring(0, name.length() - EXTENSION.length()).isBlank();
		}

		private static boolean isHidden(Path file) {
			Path name = file.getFileName();
			return name != null && name.toString().startsWith(".");
		}

	}

}

package org.jiceng.extraction.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads page files. Thread-safe.
 */
public final class PageReader {

	/** A limit that no page of text comes near: 4 MiB. */
	public static final int DEFAULT_MAXIMUM_BYTES = 4 * 1024 * 1024;

	private final int maximumBytes;

	/**
	 * Makes a reader.
	 * @param maximumBytes the size over which a file is not read, in bytes
	 */
	public PageReader(int maximumBytes) {
		if (maximumBytes < 1 || maximumBytes == Integer.MAX_VALUE) {
			throw new IllegalArgumentException("Not a limit: %d bytes".formatted(maximumBytes));
		}
		this.maximumBytes = maximumBytes;
	}

	/**
	 * Reads a page as UTF-8, UTF-16 or GB18030, with or without a byte order mark, which
	 * is no part of the text. Line ends stay as they are.
	 * @param file the file
	 * @return the page
	 * @throws UnreadablePageException if the file is empty, no text, in another encoding,
	 * larger than the limit or cannot be read
	 */
	public Page read(PageFile file) throws UnreadablePageException {
		Path path = file.path();
		byte[] bytes;
		try (InputStream input = Files.newInputStream(path)) {
			bytes = input.readNBytes(this.maximumBytes + 1);
		}
		catch (IOException | SecurityException ex) {
			throw new UnreadablePageException(ReadingProblem.NO_ACCESS.explain(path));
		}
		if (bytes.length > this.maximumBytes) {
			throw new UnreadablePageException(ReadingProblem.TOO_LARGE.explain(path, this.maximumBytes));
		}
		TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
		if (decoded.problem() != null) {
			throw new UnreadablePageException(decoded.problem().explain(path));
		}
		return new Page(file.document(), decoded.text());
	}

}

package org.jiceng.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Makes ids of nodes and keys of relationships from what they stand for, so that the same
 * input has the same ids in every database: half a SHA-256, 32 hexadecimal digits.
 */
public final class GraphId {

	private static final int LENGTH = 16;

	private GraphId() {
	}

	/**
	 * Hashes parts; each part's place counts, and {@code null} is a part of its own.
	 * @param parts what the thing is made of
	 * @return the id
	 */
	public static String of(@Nullable Object... parts) {
		MessageDigest digest = sha256();
		for (Object part : parts) {
			digest.update((byte) ((part != null) ? 1 : 0));
			digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		}
		return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}

package org.jiceng.server.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells texts apart by their SHA-256.
 */
final class ContentHash {

	private ContentHash() {
	}

	/**
	 * {@return the SHA-256 of a text in UTF-8, as 64 hexadecimal digits}
	 */
	static String of(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}

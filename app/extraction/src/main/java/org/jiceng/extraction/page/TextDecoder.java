package org.jiceng.extraction.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text. UTF-8 is told by its strict form; UTF-16 without a
 * mark and GB18030 accept almost any bytes, so that their text must also look Chinese.
 */
final class TextDecoder {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final Charset GB2312 = Charset.forName("GB2312");

	private static final String FORMATTING = "\t\n\r\f\u000B\u0085\u001A";

	/** The last row of GB 2312's level one, the 3,755 characters in common use. */
	private static final int LAST_COMMON_ROW = 0xD7;

	/** Below this share of common characters a decoding is taken for garbage. */
	private static final double PLAUSIBLE = 0.8;

	private static final String FREQUENT = "，。、：；“”的一是在了和有人年";

	/** One character in so many is a frequent one. */
	private static final int SHORT = 20;

	/** A byte order mark, its bytes written as Latin-1. */
	private record Mark(String bytes, Charset charset) {
	}

	private static final List<Mark> MARKS = List.of(new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
			new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE), new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE),
			new Mark("\u00841\u00953", GB18030));

	/**
	 * A text, or what is wrong.
	 *
	 * @param text the text, empty where there is a problem
	 * @param problem what is wrong, or {@code null}
	 */
	record Decoded(String text, @Nullable ReadingProblem problem) {
	}

	private TextDecoder() {
	}

	static Decoded decode(byte[] bytes) {
		String beginning = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
		for (Mark mark : MARKS) {
			if (beginning.startsWith(mark.bytes())) {
				return check(strict(bytes, mark.bytes().length(), mark.charset()));
			}
		}
		String text = strict(bytes, 0, StandardCharsets.UTF_8);
		if (text != null && !hasControls(text)) {
			return check(text);
		}
		String best = null;
		double bestShare = PLAUSIBLE;
		for (Charset charset : List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			String candidate = strict(bytes, 0, charset);
			if (candidate != null && !hasControls(candidate) && looksChinese(candidate)
					&& commonShare(candidate) > bestShare) {
				best = candidate;
				bestShare = commonShare(candidate);
			}
		}
		if (best == null && (text != null || contains(bytes, (byte) 0))) {
			return new Decoded("", ReadingProblem.BINARY);
		}
		return check(best);
	}

	private static Decoded check(@Nullable String text) {
		if (text == null) {
			return new Decoded("", ReadingProblem.UNKNOWN_ENCODING);
		}
		if (hasControls(text)) {
			return new Decoded("", ReadingProblem.BINARY);
		}
		return text.isBlank() ? new Decoded("", ReadingProblem.EMPTY) : new Decoded(text, null);
	}

	private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static boolean hasControls(String text) {
		return text.chars()
			.anyMatch((character) -> Character.isISOControl(character) && FORMATTING.indexOf(character) < 0);
	}

	/** Other scripts read as GB 18030 give common characters, but hardly these. */
	private static boolean looksChinese(String text) {
		return text.length() < SHORT || text.chars().filter((character) -> FREQUENT.indexOf(character) >= 0).count()
				* SHORT >= text.length();
	}

	/**
	 * {@return the share of printed characters that are ASCII, punctuation or in common
	 * use in Chinese}
	 */
	private static double commonShare(String text) {
		CharsetEncoder encoder = GB2312.newEncoder();
		int printed = 0;
		int common = 0;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (!Character.isWhitespace(character)) {
				printed++;
				common += isCommon(character, encoder) ? 1 : 0;
			}
		}
		return (printed == 0) ? 0 : (double) common / printed;
	}

	private static boolean isCommon(char character, CharsetEncoder encoder) {
		if (character < 0x80 || (character >= 0x2000 && character <= 0x206F)) {
			return true;
		}
		if (!encoder.canEncode(character)) {
			return false;
		}
		int row = String.valueOf(character).getBytes(GB2312)[0] & 0xFF;
		return row == 0xA1 || row == 0xA3 || (row >= 0xB0 && row <= LAST_COMMON_ROW);
	}

	private static boolean contains(byte[] bytes, byte wanted) {
		for (byte each : bytes) {
			if (each == wanted) {
				return true;
			}
		}
		return false;
	}

}

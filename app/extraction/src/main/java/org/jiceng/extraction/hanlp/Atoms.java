package org.jiceng.extraction.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/**
 * Words that are in no dictionary: runs of digits, of letters or of other characters of
 * one type. Those that were made lately are kept. Thread-safe: words are values, so that
 * threads may at worst make one twice.
 */
final class Atoms {

	private static final int NO_ID = -1;

	private static final int BITS = 13;

	private final BigramWeights bigrams;

	/** The type of a run follows from its characters, so that these tell a word. */
	private final @Nullable Word[] lately = new Word[1 << BITS];

	Atoms(BigramWeights bigrams) {
		this.bigrams = bigrams;
	}

	/**
	 * {@return the word that a run of characters is}
	 * @param type the type of its characters
	 */
	Word of(char[] text, int start, int end, byte type) {
		int hash = 0;
		for (int at = start; at < end; at++) {
			hash = 31 * hash + text[at];
		}
		int slot = (hash * 0x9E3779B1) >>> (Integer.SIZE - BITS);
		Word word = this.lately[slot];
		if (word == null || !isText(word.text(), text, start, end)) {
			word = atom(new String(text, start, end - start), type);
			this.lately[slot] = word;
		}
		return word;
	}

	private static boolean isText(String word, char[] text, int start, int end) {
		boolean same = word.length() == end - start;
		for (int i = 0; same && i < word.length(); i++) {
			same = word.charAt(i) == text[start + i];
		}
		return same;
	}

	private Word atom(String text, byte type) {
		return switch (type) {
			case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM ->
				atom(Predefine.TAG_NUMBER, text, Nature.m, CoreDictionary.M_WORD_ID);
			case CharType.CT_DELIMITER, CharType.CT_OTHER -> atom(text, text, Nature.w, NO_ID);
			case CharType.CT_SINGLE -> atom(Predefine.TAG_CLUSTER, text, Nature.nx, CoreDictionary.X_WORD_ID);
			default -> atom(text, text, Nature.n, NO_ID);
		};
	}

	private Word atom(String shape, String text, Nature nature, int id) {
		return new Word(
				new Vertex(shape, text, new CoreDictionary.Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY), id),
				this.bigrams);
	}

}

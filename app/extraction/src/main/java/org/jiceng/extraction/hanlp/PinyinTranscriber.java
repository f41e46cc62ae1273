package org.jiceng.extraction.hanlp;

import java.util.List;
import java.util.Locale;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;

/**
 * Writes names in pinyin, as people type them who search: 王建国 is {@code wangjianguo}, or
 * {@code wjg} for short. Thread-safe.
 */
public final class PinyinTranscriber {

	/**
	 * Transcribes a name. Letters and digits stay, in small letters; what is neither a
	 * Chinese character nor a letter nor a digit is left out.
	 * @param name a name such as 旬水轨道交通1号线
	 * @return its pinyin without tones ({@code v} for ü) and the initials
	 */
	public Transcription transcribe(String name) {
		StringBuilder pinyin = new StringBuilder();
		StringBuilder initials = new StringBuilder();
		List<Pinyin> syllables = HanLP.convertToPinyinList(name);
		for (int i = 0; i < syllables.size(); i++) {
			Pinyin syllable = syllables.get(i);
			if (syllable != null && syllable != Pinyin.none5) {
				pinyin.append(syllable.getPinyinWithoutTone());
				initials.append(syllable.getFirstChar());
			}
			else if (syllables.size() == name.length() && Character.isLetterOrDigit(name.charAt(i))) {
				pinyin.append(name.charAt(i));
				initials.append(name.charAt(i));
			}
		}
		return new Transcription(pinyin.toString().toLowerCase(Locale.ROOT),
				initials.toString().toLowerCase(Locale.ROOT));
	}

	/**
	 * A name in Latin letters.
	 *
	 * @param pinyin all its syllables, such as {@code wangjianguo}
	 * @param initials their first letters, such as {@code wjg}
	 */
	public record Transcription(String pinyin, String initials) {
	}

}

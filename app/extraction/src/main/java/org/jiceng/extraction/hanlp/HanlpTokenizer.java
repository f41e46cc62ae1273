package org.jiceng.extraction.hanlp;

import java.util.ArrayList;
import java.util.List;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import org.jiceng.extraction.mention.Tokenizer;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * HanLP's shortest path segmenter, tags of the PKU set as HanLP extends it. Thread-safe:
 * the segmenter keeps no state between calls.
 */
public final class HanlpTokenizer implements Tokenizer {

	/** HanLP's lattice takes memory by the character, so longer texts are cut. */
	private static final int LONGEST = 1000;

	private final Segment segment;

	private HanlpTokenizer(boolean names) {
		this.segment = new ViterbiSegment().enableNameRecognize(names)
			.enableTranslatedNameRecognize(names)
			.enableCustomDictionary(false)
			.enableOffset(true);
	}

	/**
	 * {@return a tokenizer that knows the words of its dictionary alone}
	 */
	public static HanlpTokenizer ofWords() {
		return new HanlpTokenizer(false);
	}

	/**
	 * {@return a tokenizer that also joins characters to personal names (tag nr), which
	 * sometimes swallows parts of other names}
	 */
	public static HanlpTokenizer ofNames() {
		return new HanlpTokenizer(true);
	}

	@Override
	public List<Token> tokenize(String text) {
		List<Token> tokens = new ArrayList<>();
		for (int start = 0; start < text.length(); start += LONGEST) {
			String piece = text.substring(start, Math.min(start + LONGEST, text.length()));
			int at = 0;
			for (Term term : this.segment.seg(piece)) {
				// HanLP changes some characters, so its offset is checked against the
				// text.
				int end = at + term.word.length();
				if (end > piece.length()) {
					break;
				}
				tokens.add(new Token(new Span(start + at, start + end), piece.substring(at, end),
						String.valueOf(term.nature)));
				at = end;
			}
		}
		return tokens;
	}

}

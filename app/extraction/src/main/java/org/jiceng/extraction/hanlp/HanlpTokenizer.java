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

	/** HanLP's lattice takes memory by the character, so longer sentences are cut. */
	private static final int LONGEST = 1000;

	private static final String MARKS = "。！？；，、：,;:!? \n\u3000";

	private final WordLattice lattice = new WordLattice();

	private final Segment names = new ViterbiSegment().enableNameRecognize(true)
		.enableTranslatedNameRecognize(true)
		.enableCustomDictionary(false)
		.enableOffset(true);

	@Override
	public Reading read(String text, Span span) {
		List<Token> words = new ArrayList<>();
		List<Token> withNames = words;
		int end;
		for (int start = span.start(); start < span.end(); start = end) {
			end = pieceEnd(text, start, span.end());
			int before = words.size();
			char[] piece = text.substring(start, end).toCharArray();
			List<Word> path = this.lattice.read(piece);
			int at = start;
			for (Word word : path) {
				Span place = new Span(at, at + word.text().length());
				words.add(new Token(place, word.text(), word.partOfSpeech()));
				at = place.end();
			}
			if (this.lattice.mayHoldNames(path)) {
				withNames = (withNames != words) ? withNames : new ArrayList<>(words.subList(0, before));
				addNames(text, start, end, withNames);
			}
			else if (withNames != words) {
				withNames.addAll(words.subList(before, words.size()));
			}
		}
		return new Reading(words, withNames);
	}

	private void addNames(String text, int start, int end, List<Token> tokens) {
		int at = start;
		for (Term term : this.names.seg(text.substring(start, end))) {
			// HanLP changes some characters, so its offset is checked against the text.
			int to = at + term.word.length();
			if (to > end) {
				break;
			}
			tokens.add(new Token(new Span(at, to), text.substring(at, to), String.valueOf(term.nature)));
			at = to;
		}
	}

	/** Long sentences are cut after their last mark that leaves a piece short enough. */
	private static int pieceEnd(String text, int start, int end) {
		if (end - start <= LONGEST) {
			return end;
		}
		for (int at = start + LONGEST; at > start; at--) {
			if (MARKS.indexOf(text.charAt(at - 1)) >= 0) {
				return at;
			}
		}
		return start + LONGEST - (Character.isHighSurrogate(text.charAt(start + LONGEST - 1)) ? 1 : 0);
	}

}

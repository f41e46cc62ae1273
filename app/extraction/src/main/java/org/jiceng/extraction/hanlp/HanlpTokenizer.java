package org.jiceng.extraction.hanlp;

import java.util.ArrayList;
import java.util.List;

import org.jiceng.extraction.mention.Tokenizer;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * HanLP's shortest path segmenter with and without its recognition of personal names,
 * tags of the PKU set as HanLP extends it. Thread-safe.
 */
public final class HanlpTokenizer implements Tokenizer {

	/** HanLP's lattice takes memory by the character, so longer sentences are cut. */
	private static final int LONGEST = 1000;

	private static final String MARKS = "。！？；，、：,;:!? \n\u3000";

	private final WordLattice words = new WordLattice();

	private final NameReader names = new NameReader(this.words);

	@Override
	public Reading read(String text, Span span) {
		List<Token> words = new ArrayList<>();
		List<Token> withNames = words;
		int end;
		for (int start = span.start(); start < span.end(); start = end) {
			end = pieceEnd(text, start, span.end());
			int before = words.size();
			char[] piece = new char[end - start];
			text.getChars(start, end, piece, 0);
			Lattice lattice = this.words.read(piece);
			List<Word> path = lattice.path();
			addTokens(path, start, words);
			List<Word> named = this.names.read(lattice, path);
			if (named != path) {
				withNames = (withNames != words) ? withNames : new ArrayList<>(words.subList(0, before));
				addTokens(named, start, withNames);
			}
			else if (withNames != words) {
				withNames.addAll(words.subList(before, words.size()));
			}
		}
		return new Reading(words, withNames);
	}

	private static void addTokens(List<Word> words, int start, List<Token> tokens) {
		int at = start;
		for (Word word : words) {
			Span place = new Span(at, at + word.text().length());
			tokens.add(new Token(place, word.text(), word.partOfSpeech()));
			at = place.end();
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

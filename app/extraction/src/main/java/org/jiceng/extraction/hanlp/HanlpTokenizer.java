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
			int at = start;
			for (Word word : path) {
				words.add(token(word, at));
				at += word.length();
			}
			List<Word> named = this.names.read(lattice, path);
			if (named != path) {
				withNames = (withNames != words) ? withNames : new ArrayList<>(words.subList(0, before));
				addTokens(named, start, words, before, withNames);
			}
			else if (withNames != words) {
				withNames.addAll(words.subList(before, words.size()));
			}
		}
		return new Reading(words, withNames);
	}

	/** Words that stand in the other reading too are its tokens. */
	private static void addTokens(List<Word> named, int start, List<Token> words, int from, List<Token> tokens) {
		int at = start;
		int other = from;
		for (Word word : named) {
			while (other < words.size() && words.get(other).span().start() < at) {
				other++;
			}
			Token token = (other < words.size()) ? words.get(other) : null;
			if (token == null || token.span().start() != at || !token.text().equals(word.text())
					|| !token.partOfSpeech().equals(word.partOfSpeech())) {
				token = token(word, at);
			}
			tokens.add(token);
			at = token.span().end();
		}
	}

	private static Token token(Word word, int start) {
		return new Token(new Span(start, start + word.length()), word.text(), word.partOfSpeech());
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

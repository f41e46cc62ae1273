package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * An article with its words, for look-ups by offset.
 */
final class ArticleView {

	private static final String PUNCTUATION = "，。、；：！？,.;:!?…—－─\n\r\t \u3000《》〈〉【】〖〗|/★●■▲◆○□";

	private final Article article;

	private final String text;

	private final char[] characters;

	/** For each offset the token that starts there. */
	private final @Nullable Token[] starting;

	/** For each offset the token that ends there. */
	private final @Nullable Token[] ending;

	/** The offsets where a personal name of several characters starts, one bit each. */
	private final long[] personNames;

	private final int[] sentenceStart;

	private final boolean dotted;

	private ArticleView(Article article, List<Token> tokens) {
		this.article = article;
		this.text = article.text();
		this.characters = this.text.toCharArray();
		this.dotted = this.text.indexOf('·') >= 0;
		this.starting = new @Nullable Token[this.text.length() + 1];
		this.ending = new @Nullable Token[this.text.length() + 1];
		this.personNames = new long[this.text.length() / Long.SIZE + 1];
		for (Token token : tokens) {
			if (PartOfSpeech.isPersonName(token) && token.span().length() > 1) {
				this.personNames[token.span().start() / Long.SIZE] |= 1L << token.span().start();
			}
			this.starting[token.span().start()] = token;
			this.ending[token.span().end()] = token;
		}
		this.sentenceStart = new int[this.text.length() + 1];
		for (Sentence sentence : article.sentences()) {
			Arrays.fill(this.sentenceStart, sentence.span().start(), sentence.span().end() + 1,
					sentence.span().start());
		}
	}

	/**
	 * Cuts an article into words.
	 */
	static Views of(Article article, Tokenizer tokenizer) {
		List<Token> words = new ArrayList<>();
		List<Token> names = new ArrayList<>();
		boolean named = false;
		for (Sentence sentence : article.sentences()) {
			Tokenizer.Reading reading = tokenizer.read(article.text(), sentence.span());
			words.addAll(reading.words());
			names.addAll(reading.names());
			named |= reading.names() != reading.words();
		}
		ArticleView view = new ArticleView(article, words);
		return new Views(view, named ? new ArticleView(article, names) : view);
	}

	/**
	 * An article in words of the dictionary, and in words and personal names.
	 *
	 * @param words the article in words
	 * @param names the article in words and names, the same where it holds no name
	 */
	record Views(ArticleView words, ArticleView names) {
	}

	int ordinal() {
		return this.article.ordinal();
	}

	String text() {
		return this.text;
	}

	boolean startsToken(int offset) {
		return offset == this.characters.length || this.starting[offset] != null;
	}

	boolean endsToken(int offset) {
		return offset == 0 || this.ending[offset] != null;
	}

	@Nullable Token tokenEndingAt(int offset) {
		return this.ending[offset];
	}

	@Nullable Token tokenStartingAt(int offset) {
		return this.starting[offset];
	}

	/**
	 * {@return whether the segmenter reads a name of a person of several characters that
	 * starts at an offset, which is asked for at nearly each}
	 */
	boolean startsPersonName(int offset) {
		return (this.personNames[offset / Long.SIZE] & (1L << offset)) != 0;
	}

	/**
	 * {@return the start of the sentence that holds an offset}
	 */
	int sentenceStart(int offset) {
		return this.sentenceStart[offset];
	}

	/**
	 * {@return whether the article holds the dot of names of several parts}
	 */
	boolean hasDot() {
		return this.dotted;
	}

	char at(int offset) {
		return (offset < 0 || offset >= this.characters.length) ? '\n' : this.characters[offset];
	}

	/**
	 * {@return whether a character separates names: punctuation other than quotation
	 * marks and brackets, or a blank}
	 */
	boolean isSeparator(int offset) {
		char character = at(offset);
		return !isHan(character) && PUNCTUATION.indexOf(character) >= 0;
	}

	boolean isHan(int offset) {
		return isHan(at(offset));
	}

	static boolean isHan(char character) {
		return (character >= '\u4e00' && character <= '\u9fff') || (character >= '\u3400' && character <= '\u4dbf')
				|| character == '〇';
	}

	boolean startsWith(String prefix, int offset) {
		return this.text.startsWith(prefix, offset);
	}

	boolean precededBy(String word, int offset) {
		return offset >= word.length() && this.text.startsWith(word, offset - word.length());
	}

}

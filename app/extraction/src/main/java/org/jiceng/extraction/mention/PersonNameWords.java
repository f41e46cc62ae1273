package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells how well the words that the segmenter reads in a span agree with a name of a
 * person.
 */
final class PersonNameWords {

	private final PersonLexicons lexicons;

	PersonNameWords(PersonLexicons lexicons) {
		this.lexicons = lexicons;
	}

	/**
	 * {@return 3 where the segmenter reads a name, less the more other words it reads}
	 */
	int score(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		if (token != null && token.span().equals(span)) {
			return PartOfSpeech.isPersonName(token) ? 3 : (span.length() == 2) ? -5 : -6;
		}
		if (token != null && PartOfSpeech.isPersonName(token) && token.span().end() == span.end() - 1
				&& view.endsToken(span.end())) {
			// A third character that the segmenter left alone: 卫红/nr 梅/nr.
			Token third = view.tokenStartingAt(span.end() - 1);
			String tag = (third != null) ? third.partOfSpeech() : "";
			if (tag.startsWith("p") && this.lexicons.isFromAbroad(view, span.start(), span.end())
					&& !this.lexicons.speechVerbs().startingAt(view.text(), span.end()).isEmpty()) {
				// 侯赛/nr 因/p 表示/v: what speaks is no preposition.
				return 3;
			}
			if (tag.startsWith("c") && (view.isSeparator(span.end())
					|| this.lexicons.followers().startingAt(view.text(), span.end()).length() > 1)) {
				return 2;
			}
			return (third != null && PartOfSpeech.beginsWith(third, "pucdf")) ? -2 : tag.startsWith("v") ? 0 : 2;
		}
		if (token != null && PartOfSpeech.isPersonName(token) && token.span().end() == span.end() + 1
				&& this.lexicons.has("unlikely last", view.at(span.end())) && !view.isSeparator(span.end() + 1)) {
			// The segmenter joined the word behind the name to it: 卓林为/nr 县里/n.
			return 2;
		}
		if (span.length() > 2 && token != null && token.span().end() < span.end()
				&& this.lexicons.isFromAbroad(view, span.start(), span.end())) {
			return 2;
		}
		if (isSurnameAndName(view, span) || isCutByAWord(view, span, token)) {
			return 2;
		}
		int score = (view.startsToken(span.start()) ? 1 : -4) + (endsWord(view, span.end()) ? 1 : -3);
		for (int at = span.start(); at < span.end(); at++) {
			Token inner = view.tokenStartingAt(at);
			if (inner == null || PartOfSpeech.isPersonName(inner)) {
				continue;
			}
			boolean word = inner.text().length() > 1;
			if (word && at == span.start()) {
				score -= 5;
			}
			else if (word) {
				score -= 1;
			}
			else if (at > span.start() && PartOfSpeech.beginsWith(inner, "uycpr")) {
				score -= 3;
			}
		}
		return score;
	}

	/**
	 * 折/v 海/n 明率/nr, 党建/j 武说/nr: the verb behind the name is read as the end of another.
	 */
	boolean endsWord(ArticleView view, int end) {
		Token joined = view.endsToken(end) ? null : view.tokenStartingAt(end - 1);
		return view.endsToken(end) || (joined != null && joined.span().end() == end + 1
				&& PartOfSpeech.isPersonName(joined) && "说率称带在对把".indexOf(view.at(end)) >= 0);
	}

	/**
	 * 和/c 记者/n: a rare surname that the segmenter reads as a word of grammar, with a word
	 * or another name behind it.
	 */
	boolean beginsWithParticle(ArticleView view, Span span) {
		Token first = view.tokenStartingAt(span.start());
		if (first == null || first.text().length() != 1 || !PartOfSpeech.beginsWith(first, "cpdurv")) {
			return false;
		}
		Token next = view.tokenStartingAt(first.span().end());
		if (this.lexicons.has("rare first", view.at(span.start())) && isSurnameAndName(view, span)) {
			// 经理 + 但/c 青山/nr
			return false;
		}
		if (PartOfSpeech.beginsWith(first, "rv")) {
			boolean counting = next != null && next.partOfSpeech().startsWith("m");
			return counting
					|| (first.partOfSpeech().startsWith("r") && next != null && next.partOfSpeech().startsWith("q"));
		}
		boolean joined = first.partOfSpeech().startsWith("c")
				&& (span.length() == 2 || this.lexicons.isFromAbroad(view, span.start() + 1, span.end()));
		return joined || (next != null && next.text().length() > 1);
	}

	/**
	 * 秦言/nr 顺和/a: the segmenter joined the last character to the word behind the name.
	 */
	private boolean isCutByAWord(ArticleView view, Span span, @Nullable Token token) {
		if (token == null || !PartOfSpeech.isPersonName(token) || span.length() != 3
				|| token.span().end() != span.end() - 1) {
			return false;
		}
		Token next = view.tokenStartingAt(token.span().end());
		return next != null && next.text().length() == 2 && this.lexicons.has("unlikely last", view.at(span.end()));
	}

	/** 寻/v 春兰/nr: a rare surname before what the segmenter reads as a name. */
	private static boolean isSurnameAndName(ArticleView view, Span span) {
		Token first = view.tokenStartingAt(span.start());
		Token second = view.tokenStartingAt(span.start() + 1);
		return first != null && first.text().length() == 1 && second != null && span.length() == 3
				&& PartOfSpeech.isPersonName(second) && second.span().end() == span.end();
	}

	/**
	 * 秦冬/nr 生出/v, 巴雅尔/nr 图/n: the last character mostly ends given names, or goes on with
	 * those of another language, and the segmenter read one less.
	 */
	boolean isCutBefore(ArticleView view, Span span) {
		char last = view.at(span.end() - 1);
		Token first = view.tokenStartingAt(span.start());
		if (first == null || !PartOfSpeech.isPersonName(first) || first.span().end() >= span.end()) {
			return false;
		}
		if (span.length() == 3) {
			return !this.lexicons.has("unlikely first", view.at(span.start())) && (this.lexicons.has("likely last",
					last)
					|| (last == '和' && this.lexicons.followers().startingAt(view.text(), span.end()).length() > 1));
		}
		return span.length() == 4 && (this.lexicons.isTransliteration(last) || this.lexicons.has("likely last", last));
	}

	/**
	 * 春光/n 耀/vg, 但/c 青山/nr: behind a title a surname that is a word or the beginning of
	 * one, with one or two characters that are no words of grammar.
	 */
	boolean isNamedAsAWord(ArticleView view, Span span) {
		Token first = view.tokenStartingAt(span.start());
		Token second = (first != null) ? view.tokenStartingAt(first.span().end()) : null;
		if (span.length() != 3 || first == null || second == null || second.span().end() != span.end()) {
			return false;
		}
		if (first.text().length() == 1) {
			return PartOfSpeech.isPersonName(second) && "和与及同跟把被将让由".indexOf(first.text().charAt(0)) < 0
					&& this.lexicons.commonSurnames().startingAt(second.text(), 0).isEmpty();
		}
		char last = view.at(span.end() - 1);
		return PartOfSpeech.beginsWith(first, "ntavj") && !PartOfSpeech.isPersonName(first)
				&& (second.partOfSpeech().endsWith("g") || this.lexicons.has("likely last", last));
	}

	/** 养/v 羊/n, 拉/v 坯/n: a verb and its object; 没 + 钱/n 请/v: an object and a verb. */
	boolean isVerbAndObject(ArticleView view, Span span, boolean common, int left) {
		Token first = view.tokenStartingAt(span.start());
		Token second = view.tokenStartingAt(span.start() + 1);
		if (span.length() != 2 || first == null || second == null || second.span().end() != span.end()) {
			return false;
		}
		return (left == 0) ? first.partOfSpeech().equals("n") && second.partOfSpeech().equals("v")
				: !common && first.partOfSpeech().equals("v") && second.partOfSpeech().equals("n");
	}

	/** 初心/n, 毕业/v: one word of the dictionary. */
	static boolean isWord(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		return token != null && token.span().equals(span) && !PartOfSpeech.isPersonName(token);
	}

	/**
	 * 星光/n 照/vg, 重阳/n 林: a noun and one more character, which no word of grammar is.
	 */
	boolean beginsWithNoun(ArticleView view, Span span) {
		Token first = view.tokenStartingAt(span.start());
		if (first != null && first.span().equals(span)) {
			// 股长 + 万年青
			return span.length() == 3 && first.partOfSpeech().startsWith("n")
					&& "主生员者家人长手师客民众队".indexOf(view.at(span.end() - 1)) < 0;
		}
		return first != null && span.length() == 3 && first.text().length() == 2 && PartOfSpeech.beginsWith(first, "nt")
				&& "的地了着过说也都就里上下中们".indexOf(view.at(span.end() - 1)) < 0;
	}

	/** 位子/n 上/f: a word of the dictionary and more. */
	static boolean beginsWithWord(ArticleView view, Span span) {
		Token first = view.tokenStartingAt(span.start());
		Token second = (first != null) ? view.tokenStartingAt(first.span().end()) : null;
		return first != null && first.text().length() > 1 && first.span().end() < span.end()
				&& first.partOfSpeech().equals("n") && second != null && PartOfSpeech.beginsWith(second, "fpuv")
				&& !second.partOfSpeech().equals("vg");
	}

	/** 骆驼/n 俑/n where no names are read: the first two characters are one word. */
	static boolean beginsWithDictionaryWord(ArticleView words, Span span) {
		Token first = words.tokenStartingAt(span.start());
		return first != null && first.text().length() > 1;
	}

	/** 海棠/n. */
	static boolean isNoun(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		return isWord(view, span) && token != null && token.partOfSpeech().equals("n");
	}

	/** 毕业/v. */
	static boolean isVerb(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		return isWord(view, span) && token != null && isOfVerb(token.partOfSpeech());
	}

	private static boolean isOfVerb(String tag) {
		return tag.startsWith("v") || tag.equals("ad") || (tag.length() == 1 && "drstf".indexOf(tag.charAt(0)) >= 0);
	}

	/** 原副局长: 原副 is no name. */
	boolean reachesIntoTitle(ArticleView view, Span span) {
		for (int at = span.start(); at < span.end(); at++) {
			if (at + this.lexicons.titles().startingAt(view.text(), at).length() > span.end()) {
				return true;
			}
		}
		return false;
	}

}

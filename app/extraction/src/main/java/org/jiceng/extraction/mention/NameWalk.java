package org.jiceng.extraction.mention;

import java.util.Optional;

import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a name starts, by walking from its ending to the left: over the words of a
 * proper name, to a place or body that it begins with, up to a word that cannot be part
 * of a name.
 */
final class NameWalk {

	private static final int LONGEST = 36;

	private final Lexicon stopWords;

	private final Lexicon nameWords;

	private final Lexicon titles;

	NameWalk(LexiconReader reader) {
		this.stopWords = reader.words("stop-words.txt");
		this.nameWords = reader.words("name-words.txt");
		this.titles = reader.words("title-nouns.txt");
	}

	/**
	 * Where a walk ended.
	 *
	 * @param start the start of the name
	 * @param core where the words of its own begin, after a place or owner
	 * @param owner the place or body that it begins with, if any
	 */
	record Walked(int start, int core, @Nullable Mention owner) {
	}

	/**
	 * Walks to the left.
	 * @param draft the mentions found so far
	 * @param view the article
	 * @param end where the ending starts
	 * @param numbers whether numbers may be part of the name (200兆瓦风电项目)
	 * @return where the name starts
	 */
	Walked walk(MentionDraft draft, ArticleView view, int end, boolean numbers) {
		int at = end;
		while (at > 0 && end - at < LONGEST) {
			Optional<Mention> owner = draft.endingAt(view, at, NameWalk::mayOwn);
			if (owner.isPresent()) {
				return new Walked(chainStart(draft, view, owner.get()), at, owner.get());
			}
			int next = step(view, at, numbers);
			if (next < 0) {
				break;
			}
			at = next;
		}
		return new Walked(at, at, null);
	}

	/** The start of the chain of places and bodies that ends with a mention. */
	int chainStart(MentionDraft draft, ArticleView view, Mention last) {
		int start = last.span().start();
		for (Optional<Mention> before = draft.endingAt(view, start, NameWalk::mayOwn); before
			.isPresent(); before = draft.endingAt(view, start, NameWalk::mayOwn)) {
			start = before.get().span().start();
		}
		return view.precededBy("中共", start) ? start - 2 : start;
	}

	static boolean mayOwn(Mention mention) {
		return mention.type().category() != EntityCategory.PERSON
				&& mention.type() != org.jiceng.schema.EntityType.POLICY;
	}

	private int step(ArticleView view, int at, boolean numbers) {
		char last = view.at(at - 1);
		if (last == '”' || last == '」' || last == '"') {
			return opening(view, at, (last == '”') ? '“' : (last == '"') ? '"' : '「', 16);
		}
		if (last == '）' || last == ')') {
			return opening(view, at, (last == '）') ? '（' : '(', 8);
		}
		boolean latin = (last < 128 && Character.isLetterOrDigit(last)) || "+·—-".indexOf(last) >= 0;
		if (!view.isHan(at - 1) && !latin) {
			return -1;
		}
		Token token = view.tokenEndingAt(at);
		if (token == null) {
			return at - 1;
		}
		return isStop(token, numbers) ? -1 : token.span().start();
	}

	private static int opening(ArticleView view, int at, char open, int longest) {
		for (int start = at - 2; start >= Math.max(0, at - longest); start--) {
			if (view.at(start) == open) {
				return start;
			}
			if (view.isSeparator(start) && view.at(start) != '、') {
				return -1;
			}
		}
		return -1;
	}

	private boolean isStop(Token token, boolean numbers) {
		String word = token.text();
		if (this.nameWords.contains(word)) {
			return false;
		}
		if (this.stopWords.contains(word) || (word.length() > 1 && this.titles.contains(word))) {
			return true;
		}
		String tag = token.partOfSpeech();
		if (tag.startsWith("m") || tag.startsWith("q")) {
			return !numbers && !word.startsWith("第") && !word.matches("[A-Za-z0-9]+");
		}
		return tag.startsWith("p") || tag.startsWith("u") || tag.startsWith("r") || tag.startsWith("t")
				|| tag.startsWith("c") || tag.startsWith("y") || (word.length() > 1 && tag.equals("v"))
				|| (word.length() > 1 && tag.startsWith("d")) || (word.length() > 2 && tag.startsWith("nr"));
	}

}

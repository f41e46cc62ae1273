package org.jiceng.extraction.mention;

import java.util.Optional;

import org.jiceng.extraction.mention.NameWords.Certainty;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a name starts, by walking from its ending to the left: over the words of a
 * proper name, to a place or body that it begins with, up to a word that cannot be part
 * of a name.
 */
final class NameWalk {

	private static final int LONGEST = 36;

	/**
	 * How far behind a doubtful word a place is still taken for the start of the name.
	 */
	private static final int FARTHEST_PLACE = 6;

	/** Up to which length all of a stretch with a doubtful word is taken for a name. */
	private static final int LONGEST_DOUBTFUL = 8;

	/** The segmenter takes these before a name for surnames: 位于柳东 for 位 + 于柳东. */
	private static final String WRONG_SURNAMES = "于和向从任将帮对由在";

	/** Words of position within the short names of shops: 云中阁饭店. */
	private static final String POSITIONS = "里中上下内外间";

	/** Words of clauses that are also characters of names: 兴都, 不老, 同和. */
	private static final String WORDS_IN_NAMES = "曾都不和同来里上到要为";

	/** Measure words after which a name begins: 一个 + 青禾实验室. */
	private static final String MEASURES = "个名座条";

	private final NameWords words;

	NameWalk(LexiconReader reader) {
		this.words = new NameWords(reader);
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
	 * @param trusting whether a doubtful word may be part of a name that begins with no
	 * place; so with endings such as 有限公司 that only names have
	 * @param numbers whether numbers may be part of the name (200兆瓦风电项目)
	 * @return where the name starts
	 */
	Walked walk(MentionDraft draft, ArticleView view, int end, boolean numbers, boolean trusting) {
		int at = end;
		int doubtful = -1;
		boolean placeOnly = false;
		while (at > 0 && end - at < LONGEST) {
			Optional<Mention> owner = draft.endingAt(view, at, NameWalk::mayOwn);
			if (owner.isPresent() && (doubtful < 0 || doubtful - at <= FARTHEST_PLACE)) {
				return new Walked(chainStart(draft, view, owner.get()), at, owner.get());
			}
			if (draft.anyEndingAt(view, at, (mention) -> mention.type().category() == EntityCategory.PERSON)) {
				break;
			}
			Token word = view.tokenEndingAt(at);
			int cut = (word == null) ? at : placeEnd(draft, view, word.span().start(), at);
			if (word != null && cut > word.span().start() && cut < at) {
				at = cut;
				continue;
			}
			Step step = step(view, at, end, numbers);
			if (step.certainty() == Certainty.STOP) {
				Walked beyond = (trusting && !numbers && doubtful < 0) ? beyond(draft, view, word) : null;
				if (beyond != null) {
					return beyond;
				}
				break;
			}
			if (step.certainty() != Certainty.PART && doubtful < 0) {
				doubtful = at;
			}
			placeOnly |= step.certainty() == Certainty.AFTER_PLACE;
			if (placeOnly && doubtful - at > FARTHEST_PLACE) {
				break;
			}
			at = step.next();
		}
		boolean position = doubtful > 0 && doubtful < end && end - at <= 3 && !placeOnly
				&& POSITIONS.indexOf(view.at(doubtful - 1)) >= 0;
		boolean whole = doubtful < 0 || position
				|| (trusting && !placeOnly && end - at <= LONGEST_DOUBTFUL && at < doubtful);
		int start = whole ? at : doubtful;
		return new Walked(start, start, null);
	}

	/**
	 * The name of a firm that holds a word of clauses between a place and its other
	 * words: 旬水市 + 兴都 + 担保有限公司, 旬水 + 曾禾山 + 蔬菜有限公司.
	 */
	private static @Nullable Walked beyond(MentionDraft draft, ArticleView view, @Nullable Token stop) {
		if (stop != null && stop.text().length() == 2 && stop.partOfSpeech().startsWith("n")) {
			// 旬水 + 鞋匠 + 禾家鞋业有限公司
			Mention place = draft.endingAt(view, stop.span().start(), (mention) -> mention.type().isPlace())
				.orElse(null);
			return (place == null) ? null : new Walked(place.span().start(), stop.span().start(), place);
		}
		if (stop == null || stop.text().length() > 1 || WORDS_IN_NAMES.indexOf(stop.text()) < 0) {
			return null;
		}
		int core = stop.span().start();
		if (!stop.text().equals("曾")) {
			Token before = view.tokenEndingAt(core);
			if (before == null || before.text().length() > 1 || before.partOfSpeech().matches("[dpcur].*")) {
				return null;
			}
			core = before.span().start();
		}
		Mention place = draft.endingAt(view, core, (mention) -> mention.type().isPlace()).orElse(null);
		return (place == null) ? null : new Walked(place.span().start(), core, place);
	}

	/**
	 * Where a place ends within a word: 山西 in 山 + 西晋 + 禾源, else where the word starts.
	 */
	private static int placeEnd(MentionDraft draft, ArticleView view, int start, int end) {
		for (int at = end - 1; at > start; at--) {
			int inside = at;
			if (draft.anyEndingAt(view, at, (mention) -> mention.type().isPlace() && mention.span().start() <= start
					&& mention.span().end() == inside)) {
				return at;
			}
		}
		return start;
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
		return mention.type().category() != EntityCategory.PERSON && mention.type() != EntityType.POLICY;
	}

	private record Step(int next, Certainty certainty) {
	}

	private static final Step STOPPED = new Step(-1, Certainty.STOP);

	private Step step(ArticleView view, int at, int end, boolean numbers) {
		char last = view.at(at - 1);
		if (last == '”' || last == '」' || last == '"') {
			return stepTo(opening(view, at, (last == '”') ? '“' : (last == '"') ? '"' : '「', 16));
		}
		if (last == '）' || last == ')') {
			return stepTo(opening(view, at, (last == '）') ? '（' : '(', 8));
		}
		boolean latin = (last < 128 && Character.isLetterOrDigit(last)) || "+·±".indexOf(last) >= 0;
		if (!view.isHan(at - 1) && !latin) {
			return STOPPED;
		}
		Token token = view.tokenEndingAt(at);
		if (token == null) {
			return (WRONG_SURNAMES.indexOf(last) >= 0) ? STOPPED : new Step(at - 1, Certainty.PART);
		}
		if (this.words.isOfClause(token.text(), view.text().substring(at, end))) {
			return STOPPED;
		}
		if (token.partOfSpeech().startsWith("nr") && token.text().length() > 2
				&& WRONG_SURNAMES.indexOf(token.text().charAt(0)) >= 0) {
			return new Step(token.span().start() + 1, Certainty.DOUBT);
		}
		if (token.text().equals("从江")) {
			// 从 + 江禾大学
			return new Step(token.span().start() + 1, Certainty.PART);
		}
		if ((token.text().equals("有") && view.at(at) == '机') || (token.text().equals("后") && view.at(at - 2) == '灾')) {
			return new Step(token.span().start(), Certainty.PART);
		}
		if (token.partOfSpeech().equals("q") && token.text().length() == 1 && MEASURES.indexOf(last) < 0
				&& !followsNumber(view, token)) {
			return new Step(token.span().start(), Certainty.PART);
		}
		return new Step(token.span().start(), this.words.certainty(token, view.at(token.span().start() - 1), numbers));
	}

	private static boolean followsNumber(ArticleView view, Token token) {
		Token before = view.tokenEndingAt(token.span().start());
		return before != null && before.partOfSpeech().startsWith("m")
				&& NameWords.FORMAL_NUMERALS.indexOf(before.text().charAt(0)) < 0;
	}

	private static Step stepTo(int start) {
		return (start < 0) ? STOPPED : new Step(start, Certainty.PART);
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

}

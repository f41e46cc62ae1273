package org.jiceng.extraction.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	private static final Set<String> CLOSED_CLASS = Set.of("的", "在", "由", "与", "和", "同", "对", "把", "被", "从", "让", "请",
			"帮", "将", "是", "了", "着", "及", "并", "而", "又", "也", "都", "就", "跟", "每", "该", "各", "这", "那", "其", "我", "你",
			"他", "她", "它", "家", "个", "给", "向", "为", "至", "等", "到", "有", "要", "不", "没", "已", "曾", "进", "于", "起", "以");

	/** May be part of a name only where a place stands close before it: 旬水鲜到家商贸. */
	private static final Set<String> ONLY_AFTER_PLACE = Set.of("会", "能", "到", "家");

	/** Numerals as documents write them, which shops take for names: 壹禾咖啡店. */
	private static final String FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";

	/** With 能 these make words that the segmenter cuts: 储能, 锂能. */
	private static final String ENERGIES = "储节产赋性智功光核热氢锂绿风";

	/** Words of position within the short names of shops: 云中阁饭店. */
	private static final String POSITIONS = "里中上下内外间";

	private final Lexicon stopWords;

	/** Verbs after which a name begins; those of trades may be parts of names. */
	private final Set<String> clauseVerbs = new HashSet<>();

	private final Set<String> tradeVerbs = new HashSet<>();

	private final Lexicon nameWords;

	private final Lexicon titles;

	private final Lexicon industryWords;

	NameWalk(LexiconReader reader) {
		this.stopWords = reader.words("stop-words.txt");
		for (List<String> row : reader.rows("clause-verbs.tsv")) {
			(row.get(1).equals("trade") ? this.tradeVerbs : this.clauseVerbs).add(row.get(0));
		}
		this.nameWords = reader.words("name-words.txt");
		this.titles = reader.words("title-nouns.txt");
		this.industryWords = reader.words("industry-words.txt");
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
			if (draft.endingAt(view, at, (mention) -> mention.type().category() == EntityCategory.PERSON).isPresent()) {
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
	 * Where a place ends within a word: 山西 in 山 + 西晋 + 禾源, else where the word starts.
	 */
	private static int placeEnd(MentionDraft draft, ArticleView view, int start, int end) {
		for (int at = end - 1; at > start; at--) {
			int inside = at;
			Optional<Mention> place = draft.endingAt(view, at, (mention) -> mention.type().isPlace()
					&& mention.span().start() <= start && mention.span().end() == inside);
			if (place.isPresent()) {
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

	private enum Certainty {

		PART, DOUBT, AFTER_PLACE, STOP

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
		if (this.clauseVerbs.contains(token.text()) || (at != end && this.tradeVerbs.contains(token.text())
				&& !isOfTrade(view.text().substring(at, end)))) {
			return STOPPED;
		}
		if (token.partOfSpeech().startsWith("nr") && token.text().length() > 2
				&& WRONG_SURNAMES.indexOf(token.text().charAt(0)) >= 0) {
			return new Step(token.span().start() + 1, Certainty.DOUBT);
		}
		if (token.partOfSpeech().equals("q") && token.text().length() == 1 && !followsNumber(view, token)) {
			return new Step(token.span().start(), Certainty.PART);
		}
		return new Step(token.span().start(), certainty(token, view.at(token.span().start() - 1), numbers));
	}

	private static boolean followsNumber(ArticleView view, Token token) {
		Token before = view.tokenEndingAt(token.span().start());
		return before != null && before.partOfSpeech().startsWith("m")
				&& FORMAL_NUMERALS.indexOf(before.text().charAt(0)) < 0;
	}

	/** Whether a stretch holds nothing but words of trades, as in 建设 + 投资 + 有限公司. */
	private boolean isOfTrade(String words) {
		int at = words.length();
		while (at > 0) {
			int length = Math.max(this.nameWords.endingAt(words, at).length(),
					this.industryWords.endingAt(words, at).length());
			if (length == 0) {
				return false;
			}
			at -= length;
		}
		return true;
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

	/**
	 * Rare words of firms' names are cut into words of their own, so verbs only raise a
	 * doubt.
	 */
	private Certainty certainty(Token token, char before, boolean numbers) {
		String word = token.text();
		if (this.nameWords.contains(word) || word.equals("现代") || word.equals("未来") || word.equals("双")) {
			return Certainty.PART;
		}
		if ((word.equals("能") && ENERGIES.indexOf(before) >= 0) || (word.length() > 2 && word.endsWith("化"))) {
			// 储 + 能; 智能化, 自动化 are tagged as verbs.
			return Certainty.PART;
		}
		if (this.stopWords.contains(word)) {
			return ONLY_AFTER_PLACE.contains(word) ? Certainty.AFTER_PLACE
					: (word.length() > 1 || CLOSED_CLASS.contains(word)) ? Certainty.STOP : Certainty.DOUBT;
		}
		if (word.length() > 1 && this.titles.contains(word)) {
			return Certainty.STOP;
		}
		String tag = token.partOfSpeech();
		if (tag.startsWith("m") || tag.startsWith("q")) {
			return (numbers || word.matches("第.*|[A-Za-z0-9]+|[一二三四五六七八九十]+|[" + FORMAL_NUMERALS + "]+"))
					? Certainty.PART : Certainty.DOUBT;
		}
		if (word.length() > 1 && tag.matches("[purtcyd].*")) {
			return Certainty.STOP;
		}
		return (tag.matches("[purcy].*") || (word.length() > 1 && tag.equals("v"))
				|| (word.length() > 2 && tag.startsWith("nr"))) ? Certainty.DOUBT : Certainty.PART;
	}

}

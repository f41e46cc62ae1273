package org.jiceng.extraction.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Token;

/**
 * Tells of a word whether it may be part of a name.
 */
final class NameWords {

	enum Certainty {

		PART, DOUBT, AFTER_PLACE, STOP

	}

	private static final Set<String> CLOSED_CLASS = Set.of("的", "在", "由", "与", "和", "同", "对", "把", "被", "从", "让", "请",
			"帮", "将", "是", "了", "着", "及", "并", "而", "又", "也", "都", "就", "跟", "每", "该", "各", "这", "那", "其", "我", "你",
			"他", "她", "它", "家", "个", "给", "向", "为", "至", "等", "到", "有", "要", "不", "没", "已", "曾", "进", "于", "起", "以",
			"离", "距");

	/** May be part of a name only where a place stands close before it: 旬水鲜到家商贸. */
	private static final Set<String> ONLY_AFTER_PLACE = Set.of("会", "能", "到", "家");

	/** Numerals as documents write them, which shops take for names: 壹禾咖啡店. */
	static final String FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";

	/** With 能 these make words that the segmenter cuts: 储能, 锂能. */
	private static final String ENERGIES = "储节产赋性智功光核热氢锂绿风";

	private static final Pattern NUMERAL = Pattern.compile("第.*|[A-Za-z0-9]+|[一二三四五六七八九十]+|[" + FORMAL_NUMERALS + "]+");

	private final Lexicon stopWords;

	/** Verbs after which a name begins; those of trades may be parts of names. */
	private final Set<String> clauseVerbs = new HashSet<>();

	private final Set<String> tradeVerbs = new HashSet<>();

	private final Lexicon nameWords;

	private final Lexicon titles;

	private final Lexicon industryWords;

	NameWords(LexiconReader reader) {
		this.stopWords = reader.words("stop-words.txt");
		for (List<String> row : reader.rows("clause-verbs.tsv")) {
			(row.get(1).equals("trade") ? this.tradeVerbs : this.clauseVerbs).add(row.get(0));
		}
		this.nameWords = reader.words("name-words.txt");
		this.titles = reader.words("title-nouns.txt");
		this.industryWords = reader.words("industry-words.txt");
	}

	/**
	 * Whether a word is the verb of a clause that the name follows; a verb of a trade is
	 * one unless only words of trades follow up to the ending, as in 建设 + 投资 + 有限公司.
	 */
	boolean isOfClause(String word, String following) {
		return this.clauseVerbs.contains(word)
				|| (!following.isEmpty() && this.tradeVerbs.contains(word) && !isOfTrade(following));
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

	/**
	 * Rare words of firms' names are cut into words of their own, so verbs only raise a
	 * doubt.
	 */
	Certainty certainty(Token token, char before, boolean numbers) {
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
			return (numbers || NUMERAL.matcher(word).matches()) ? Certainty.PART : Certainty.DOUBT;
		}
		if (word.length() > 1 && PartOfSpeech.beginsWith(token, "purtcyd")) {
			return Certainty.STOP;
		}
		return (PartOfSpeech.beginsWith(token, "purcy") || (word.length() > 1 && tag.equals("v"))
				|| (word.length() > 2 && tag.startsWith("nr"))) ? Certainty.DOUBT : Certainty.PART;
	}

}

package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What the finders of bodies' names share while they read one article.
 */
final class NameContext {

	/** Ranges of what the state has one of. */
	private static final List<String> RANGES = List.of("中国", "中华", "中共", "全国", "国家", "东北", "西北", "西南", "华东", "华南", "华中",
			"华北", "中南");

	static final Set<String> VERBS_AND_ADVERBS = Set.of("v", "vi", "d", "vd", "p");

	private static final Set<String> NOUN_LIKE = Set.of("j", "q", "m", "b", "g");

	/** With nouns and morphemes the tags of single characters that names hold. */
	private static final Set<String> PROPER = Set.of("ag", "x", "j", "b");

	/** Bodies in whose names the Party is a word as any other: 中共禾山会议纪念馆. */
	private static final Pattern HALL = Pattern.compile("(?:馆|社|旧址)$");

	private final MentionDraft draft;

	private final ArticleView view;

	private final NameWalk walk;

	private final NameLexicons lexicons;

	private final NameStarts starts;

	/** The party committee named last, for 县委常委、组织部部长. */
	private @Nullable Mention committee;

	/** The last body with a known owner, for 街道党工委副书记、办事处主任. */
	private @Nullable Mention lastOwned;

	NameContext(MentionDraft draft, ArticleView view, NameWalk walk, NameLexicons lexicons) {
		this.draft = draft;
		this.view = view;
		this.walk = walk;
		this.lexicons = lexicons;
		this.starts = new NameStarts(this);
	}

	MentionDraft draft() {
		return this.draft;
	}

	ArticleView view() {
		return this.view;
	}

	NameStarts starts() {
		return this.starts;
	}

	NameLexicons lexicons() {
		return this.lexicons;
	}

	@Nullable Mention committee() {
		return this.committee;
	}

	@Nullable Mention lastOwned() {
		return this.lastOwned;
	}

	String text(int start, int end) {
		return this.view.text().substring(start, end);
	}

	Walked walk(int end, boolean numbers, boolean trusting) {
		return this.walk.walk(this.draft, this.view, end, numbers, trusting);
	}

	int chainStart(Mention last) {
		return this.walk.chainStart(this.draft, this.view, last);
	}

	boolean isGeneric(String core) {
		return this.lexicons.isGeneric(core);
	}

	boolean isDescription(String core) {
		return this.lexicons.isDescription(core);
	}

	/**
	 * {@return whether a core is made of nothing but words of kinds and of trades: 种植,
	 * 发展种植}
	 */
	boolean isOfKinds(String core) {
		return this.lexicons.isOfKinds(core);
	}

	/** Whether a core has a word of its own, a quotation or a nation-wide range. */
	boolean isProper(String core, int at) {
		return hasProperWord(at - core.length(), at) || core.contains("”")
				|| RANGES.stream().anyMatch(core::startsWith);
	}

	/**
	 * Whether a hall, centre or plant is told of as being put up: 改造成 + 旬水展示馆, “云上青禾”服务中心
	 * + 正式建成. Then it is a project, not a body that acts.
	 */
	boolean isPutUp(int start, int end, Ending ending) {
		NamePatterns patterns = this.lexicons.patterns();
		return patterns.found("building-kind", ending.text())
				&& (patterns.found("put-up-before", text(Math.max(0, start - 12), start))
						|| patterns.found("put-up-after", text(end, Math.min(this.view.text().length(), end + 8))));
	}

	/** Whether a word of a length starts at an offset. */
	boolean isWord(int offset, int length) {
		Token token = this.view.tokenStartingAt(offset);
		return token != null && token.text().length() == length;
	}

	/** Whether the word before an offset is a verb. */
	boolean followsVerb(int offset) {
		Token token = this.view.tokenEndingAt(offset);
		return token != null && VERBS_AND_ADVERBS.contains(token.partOfSpeech());
	}

	/** Whether the word before an offset is a noun, a place or a measure word. */
	boolean followsNoun(int offset) {
		Token token = this.view.tokenEndingAt(offset);
		if (!this.view.isHan(offset - 1) || token == null) {
			return this.view.isHan(offset - 1);
		}
		String tag = token.partOfSpeech();
		return tag.startsWith("n") || NOUN_LIKE.contains(tag) || (tag.length() == 2 && tag.charAt(1) == 'g');
	}

	/**
	 * Whether a word that no dictionary of common words holds stands in a core: a place
	 * or name, a morpheme, or two characters that the segmenter left apart.
	 */
	boolean hasProperWord(int start, int end) {
		for (int at = start; at < end; at++) {
			Token token = this.view.tokenStartingAt(at);
			if ((token != null && token.span().end() <= end && isProper(token))
					|| (at < end - 1 && isApart(at) && isApart(at + 1))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isProper(Token token) {
		String tag = token.partOfSpeech();
		if (tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nz")) {
			return true;
		}
		return (token.text().length() == 1) ? PartOfSpeech.beginsWith(token, "ng") || PROPER.contains(tag)
				: tag.equals("q") || token.text().chars().allMatch((digit) -> "一二三四五六七八九十".indexOf(digit) >= 0);
	}

	private boolean isApart(int at) {
		Token token = this.view.tokenStartingAt(at);
		return token != null && token.text().length() == 1 && this.view.isHan(at) && !isGeneric(token.text())
				&& !isCommon(token.partOfSpeech());
	}

	private static boolean isCommon(String tag) {
		return (tag.length() == 1) ? "vmqdpfrcuyt".contains(tag) : tag.length() == 2 && tag.charAt(0) == 'u';
	}

	static boolean isCommittee(Mention mention) {
		String text = mention.text();
		return (text.endsWith("委") && !text.endsWith("纪委") && !text.endsWith("监委") && !text.endsWith("国资委"))
				|| text.endsWith("中共中央");
	}

	String name(int start, int end) {
		String text = this.view.text().substring(start, end);
		return text.startsWith("中共") && !text.startsWith("中共中央") && !HALL.matcher(text).find() ? text.substring(2)
				: text;
	}

	void add(int start, int end, EntityType type, String name, @Nullable String owner, String rule) {
		Mention mention = this.draft.name(this.view, new Span(start, end), type, name, null, rule);
		if (owner != null) {
			this.draft.own(mention, owner);
		}
		if (isCommittee(mention)) {
			this.committee = mention;
		}
		if (owner != null) {
			this.lastOwned = mention;
		}
	}

}

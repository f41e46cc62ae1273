package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by surname and context: a title before or after the name, a verb of speech
 * after it, a list of names, HanLP's reading, and a second occurrence.
 */
final class PersonFinder {

	private static final int ACCEPTED = 6;

	/** Titles that follow a name. */
	private static final Pattern HONORIFIC = Pattern
		.compile("(总|副|第一)?(书记|主任|教授|老师|先生|女士|同志|总理|主席|经理|院士|博士|医生|师傅|局长|县长|市长|镇长|校长|院长)");

	/** Forms of address that make no full name: 罗大姐, 老仝. */
	private static final Pattern ADDRESS = Pattern.compile("[老小阿].|.(大姐|大爷|大妈|大叔|师傅|老师|书记|先生|女士|阿姨|奶奶|爷爷|主任|大娘|大伯|老汉)");

	/** Role nouns that often stand for many: a name after them needs a common surname. */
	private static final Pattern PLURAL = Pattern
		.compile(".*(移民|居民|群众|干部|党员|村民|游客|职工|员工|农民|牧民|渔民|志愿者|老人|学生|青年|能人|代表|会计|商户|业主|市民|农户|工人|委员)$");

	private static final Lexicon BYLINES = new Lexicon(Set.of("记者", "通讯员", "实习生", "摄影", "供图", "编辑", "责编", "版式", "制图",
			"美编", "作者", "特约记者", "报道员", "撰文", "文字", "图片", "校对"));

	private final Lexicon surnames;

	private final Lexicon titles;

	private final Lexicon followers;

	private final Lexicon commonSurnames;

	private final Lexicon speechVerbs;

	private final Lexicon appointmentVerbs;

	private final Lexicon stopWords;

	PersonFinder(LexiconReader reader) {
		Set<String> all = new HashSet<>();
		for (List<String> row : reader.rows("surnames.txt")) {
			all.addAll(List.of(row.get(0).strip().split("\\s+")));
		}
		this.surnames = new Lexicon(all);
		this.titles = reader.words("title-nouns.txt");
		this.followers = reader.words("name-followers.txt");
		this.commonSurnames = reader.words("common-surnames.txt");
		this.speechVerbs = reader.words("speech-verbs.txt");
		this.stopWords = reader.words("stop-words.txt");
		this.appointmentVerbs = reader.words("appointment-verbs.txt");
	}

	/**
	 * Finds people.
	 * @param draft the mentions found so far
	 * @param views the articles cut into words and personal names
	 * @param titled whether only names with a title or verb of appointment before them
	 * are looked for
	 */
	void find(MentionDraft draft, List<ArticleView> views, boolean titled) {
		for (ArticleView view : views) {
			int at = 0;
			while (at < view.text().length()) {
				Span best = best(draft, view, at, titled);
				if (best != null) {
					draft.within(view, best, (mention) -> true).forEach(draft::remove);
					draft.name(view, best, EntityType.PERSON, plain(best.of(view.text())), null, "person");
					at = best.end();
				}
				else {
					at++;
				}
			}
		}
	}

	private static String plain(String name) {
		return name.replaceAll("[\\s\u3000]", "");
	}

	private @Nullable Span best(MentionDraft draft, ArticleView view, int at, boolean titled) {
		if (!view.isHan(at)) {
			return null;
		}
		boolean afterTitle = titleBefore(view, at);
		if ((titled && !afterTitle && this.appointmentVerbs.endingAt(view.text(), at).isEmpty())) {
			return null;
		}
		List<Integer> ends = ends(view, at, afterTitle);
		if (ends.isEmpty() || isByline(view, at)) {
			return null;
		}
		Span best = null;
		int bestScore = ACCEPTED;
		for (int end : ends) {
			Span span = new Span(at, end);
			int score = score(draft, view, span);
			if (score >= bestScore && score >= ACCEPTED) {
				best = span;
				bestScore = score;
			}
		}
		return best;
	}

	private static boolean isByline(ArticleView view, int at) {
		int end = at;
		while (end > 0 && (view.at(end - 1) == ' ' || view.at(end - 1) == '\u3000')) {
			end--;
		}
		return !BYLINES.endingAt(view.text(), end).isEmpty();
	}

	/** Where a name that starts here may end. */
	private List<Integer> ends(ArticleView view, int at, boolean afterTitle) {
		List<Integer> ends = new ArrayList<>();
		String surname = this.surnames.startingAt(view.text(), at);
		if (!surname.isEmpty()) {
			int first = at + surname.length();
			addEnd(ends, view, first, 1);
			addEnd(ends, view, first, 2);
			if (surname.length() == 2) {
				addEnd(ends, view, at + 1, 1);
				addEnd(ends, view, at + 1, 2);
			}
			if ((view.at(first) == ' ' || view.at(first) == '\u3000') && view.isHan(first + 1)
					&& !view.isHan(first + 2)) {
				ends.add(first + 2);
			}
		}
		Token token = view.tokenStartingAt(at);
		if (token != null && token.partOfSpeech().startsWith("nr") && token.text().length() >= 2) {
			addEnd(ends, view, at, token.text().length());
		}
		if (view.hasDot()) {
			dotted(ends, view, at, afterTitle);
		}
		if (afterTitle) {
			transliterated(ends, view, at);
		}
		return ends;
	}

	private static void addEnd(List<Integer> ends, ArticleView view, int at, int length) {
		for (int i = 0; i < length; i++) {
			if (!view.isHan(at + i) && view.at(at + i) != '·') {
				return;
			}
		}
		if (!ends.contains(at + length)) {
			ends.add(at + length);
		}
	}

	/** 阿依古丽·买买提. */
	private void dotted(List<Integer> ends, ArticleView view, int at, boolean afterTitle) {
		int dot = at;
		while (dot < at + 8 && view.isHan(dot)) {
			dot++;
		}
		if (view.at(at) == '的') {
			return;
		}
		boolean begins = afterTitle || !view.isHan(at - 1) || view.at(at - 1) == '的';
		if (dot == at || view.at(dot) != '·' || !begins) {
			return;
		}
		for (int length = 1; length <= 8 && view.isHan(dot + length); length++) {
			int end = dot + length + 1;
			if (TRANSLITERATION.indexOf(view.at(end)) < 0
					&& (!view.isHan(end) || !this.followers.startingAt(view.text(), end).isEmpty())) {
				if (!ends.contains(end)) {
					ends.add(end);
				}
				return;
			}
		}
	}

	private static final String TRANSLITERATION = "万不丹丽乌买云亚仁仓伍依克其决力加勒包卓卡古史合吉吾呷呼和哈嘉图堆塔增多央如姆娃娅娜子孜孟宝尔尼巴布帕平库德惹才扎托拉措提敖敦斯日旦旺明普曲曼朝木来杰根格桑次毕汗江沙泽洛洪热牧特玉玛珍珠琪琴瓦甫白的素约纳罗肉艾苏莫萨西达迪逊道那都里金门阿雅顺顿额高鲁麦黑";

	/** 娜仁花, 特木尔: a run of transliteration characters after a title. */
	private static void transliterated(List<Integer> ends, ArticleView view, int at) {
		int end = at;
		while (end < at + 8 && view.isHan(end) && TRANSLITERATION.indexOf(view.at(end)) >= 0 && view.at(end) != '的') {
			end++;
		}
		if (end - at >= 2 && !ends.contains(end)) {
			ends.add(end);
		}
	}

	private static boolean isTransliterated(String name) {
		return name.chars().allMatch((character) -> TRANSLITERATION.indexOf(character) >= 0);
	}

	private boolean titleBefore(ArticleView view, int at) {
		int end = at;
		while (end > 0 && (view.at(end - 1) == ' ' || view.at(end - 1) == '”')) {
			end--;
		}
		return !this.titles.endingAt(view.text(), end).isEmpty();
	}

	private int score(MentionDraft draft, ArticleView view, Span span) {
		int left = leftScore(draft, view, span);
		if (draft.overlaps(view, span, (mention) -> blocks(mention, span, left)) || view.at(span.end()) == '·'
				|| isCaptionCredit(view, span.end())) {
			return 0;
		}
		String name = span.of(view.text());
		boolean dotted = name.contains("·");
		boolean common = !this.commonSurnames.startingAt(name, 0).isEmpty();
		boolean surnamed = common || dotted || !this.surnames.startingAt(name, 0).isEmpty();
		int right = rightScore(view, span);
		int words = tokenScore(view, span);
		boolean read = words >= 3;
		if (this.stopWords.contains(name) || ADDRESS.matcher(name).matches() || reachesIntoTitle(view, span)) {
			return 0;
		}
		boolean plural = left >= 4
				&& PLURAL.matcher(view.text().substring(Math.max(0, span.start() - 4), span.start())).matches();
		if ((plural && !read && !dotted && surnamed && !(common && name.length() == 3 && right >= 2))
				|| (plural && name.length() == 2 && right < 3) || isForeignSurname(view, span)) {
			return 0;
		}
		boolean strong = left >= 4 || (right >= 4 && (common || (read && surnamed)))
				|| (common && read && name.length() >= 3 && left >= 2 && right >= 2 && !isQuoted(view, span)
						&& view.at(span.end()) != '\n');
		if (!strong || (!surnamed && left < 4) || (left >= 4 && surnamed && !common && !read && right < 2
				&& "和都余任那管占钱端家年才者上开起有多从来能过等回来要以在再曾后代包".indexOf(name.charAt(0)) >= 0)) {
			return 0;
		}
		if (left >= 4 && name.length() >= 4 && isTransliterated(name)) {
			words += 6;
		}
		if (left >= 4 && words < 0) {
			// After a title a name is expected where the segmenter reads other words.
			words = words / 2;
		}
		int score = left + right + words + (common ? 1 : 0) - (surnamed ? 0 : 1);
		if (name.length() > 2 && !dotted && "说为把带在被给和让从向对跟与边正曾搬拿是任也就".indexOf(name.charAt(name.length() - 1)) >= 0) {
			score -= 4;
		}
		return score;
	}

	/** 书记禄朝阳: directly after a title the short name of a place is part of a name. */
	private static boolean blocks(Mention mention, Span span, int left) {
		return mention.span().overlaps(span) && !(left >= 4 && mention.type().isPlace() && span.contains(mention.span())
				&& !mention.text().equals(mention.name()));
	}

	private static boolean isQuoted(ArticleView view, Span span) {
		return "“\"‘".indexOf(view.at(span.start() - 1)) >= 0 && "”\"’".indexOf(view.at(span.end())) >= 0;
	}

	/** 总理内塔尼亚胡: a surname written in transliteration is no full name. */
	private static boolean isForeignSurname(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		return token != null && token.span().equals(span) && token.partOfSpeech().startsWith("nr")
				&& (token.partOfSpeech().equals("nrf") || span.length() >= 4)
				&& FOREIGN_TITLE.matcher(view.text().substring(Math.max(0, span.start() - 3), span.start())).matches();
	}

	private static final Pattern FOREIGN_TITLE = Pattern.compile(".*(总理|主席|部长|秘书长|发言人|大使|行长|总裁)");

	/** 原副局长: 原副 is no name. */
	private boolean reachesIntoTitle(ArticleView view, Span span) {
		for (int at = span.start() + 1; at < span.end(); at++) {
			if (at + this.titles.startingAt(view.text(), at).length() > span.end()) {
				return true;
			}
		}
		return false;
	}

	/** 翁达摄: photographers are no part of what a page says. */
	private static boolean isCaptionCredit(ArticleView view, int end) {
		int at = end;
		while (view.at(at) == ' ' || view.at(at) == '\u3000') {
			at++;
		}
		return view.startsWith("摄", at) || view.startsWith("供图", at) || view.startsWith("/摄", at)
				|| view.startsWith("/文", at);
	}

	private int leftScore(MentionDraft draft, ArticleView view, Span span) {
		int start = span.start();
		if (titleBefore(view, start) || !this.appointmentVerbs.endingAt(view.text(), start).isEmpty()) {
			return 4;
		}
		char before = view.at(start - 1);
		if (view.at(span.end()) == '：' && before == '\n') {
			// An interview: the name alone before what is said.
			return 4;
		}
		if (before == '的') {
			return (titleBefore(view, start - 1) || view.at(start - 2) == '岁') ? 4 : 0;
		}
		boolean listed = (before == '、' || before == '和' || before == '与')
				&& draft.endingAt(view, start - 1, (mention) -> mention.type().category() == EntityCategory.PERSON)
					.isPresent();
		if (listed || (before == '）' && titleBefore(view, opening(view, start)))
				|| (before == ')' && titleBefore(view, opening(view, start)))) {
			return 4;
		}
		if (before == '、') {
			return 1;
		}
		if (view.isSeparator(start - 1) || "“\"：”（(".indexOf(before) >= 0) {
			return isAppointed(view, span) ? 4 : 2;
		}
		return ("由对与和给向帮请叫是为让找在把被".indexOf(before) >= 0 && view.startsToken(start)) ? 1 : 0;
	}

	/** 任命甲某为局长，乙某为主任: the verb is said once. */
	private boolean isAppointed(ArticleView view, Span span) {
		if (view.at(span.end()) != '为' && view.at(span.end()) != '的' && view.at(span.end()) != '（') {
			return false;
		}
		String before = view.text()
			.substring(Math.max(view.sentenceStart(span.start()), span.start() - 120), span.start());
		return before.contains("任命") || before.contains("免去") || before.contains("任免");
	}

	private static int opening(ArticleView view, int close) {
		for (int at = close - 2; at > Math.max(0, close - 12); at--) {
			if (view.at(at) == '（' || view.at(at) == '(') {
				return at;
			}
		}
		return 0;
	}

	private int rightScore(ArticleView view, Span span) {
		int end = span.end();
		String title = this.titles.startingAt(view.text(), end);
		if (HONORIFIC.matcher(title).matches()) {
			return 4;
		}
		if (view.isSeparator(end) || "（(”\"".indexOf(view.at(end)) >= 0) {
			return 3;
		}
		if (!this.speechVerbs.startingAt(view.text(), end).isEmpty()) {
			return 4;
		}
		String follower = this.followers.startingAt(view.text(), end);
		if (!follower.isEmpty()) {
			return (follower.length() > 1) ? 3 : view.startsToken(end) ? 2 : 1;
		}
		Token next = view.tokenStartingAt(end);
		return (next != null && next.partOfSpeech().matches("[vpdcurm].*")) ? 0 : -1;
	}

	private static int tokenScore(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		if (token != null && token.span().equals(span)) {
			return token.partOfSpeech().startsWith("nr") ? 3 : (span.length() == 2) ? -5 : -6;
		}
		if (token != null && token.partOfSpeech().startsWith("nr") && token.span().end() == span.end() - 1
				&& view.endsToken(span.end())) {
			// A third character that the segmenter left alone: 卫淑/nr 贞/nr.
			return 2;
		}
		int score = (view.startsToken(span.start()) ? 1 : -4) + (view.endsToken(span.end()) ? 1 : -3);
		for (int at = span.start(); at < span.end(); at++) {
			Token inner = view.tokenStartingAt(at);
			if (inner == null || inner.partOfSpeech().startsWith("nr")) {
				continue;
			}
			boolean word = inner.text().length() > 1;
			if (word && at == span.start()) {
				score -= 5;
			}
			else if (word) {
				score -= 1;
			}
			else if (at > span.start() && inner.partOfSpeech().matches("[uycpr].*")) {
				score -= 3;
			}
		}
		return score;
	}

}

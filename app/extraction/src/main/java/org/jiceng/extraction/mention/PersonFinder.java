package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * Finds people by surname and context: a title before or after the name, a verb of speech
 * after it, a list of names, HanLP's reading, and a second occurrence.
 */
final class PersonFinder {

	private static final int ACCEPTED = 6;

	private static final List<String> BYLINES = List.of("记者", "通讯员", "实习生", "摄影", "供图", "编辑", "责编", "版式", "制图", "美编",
			"作者", "特约记者", "报道员", "撰文", "文字", "图片", "校对");

	private final Lexicon surnames;

	private final Lexicon titles;

	private final Lexicon followers;

	PersonFinder(LexiconReader reader) {
		Set<String> all = new HashSet<>();
		for (List<String> row : reader.rows("surnames.txt")) {
			all.addAll(List.of(row.get(0).strip().split("\\s+")));
		}
		this.surnames = new Lexicon(all);
		this.titles = reader.words("title-nouns.txt");
		this.followers = reader.words("name-followers.txt");
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			int at = 0;
			while (at < view.text().length()) {
				Span best = best(draft, view, at);
				if (best != null) {
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

	private @org.jspecify.annotations.Nullable Span best(MentionDraft draft, ArticleView view, int at) {
		if (!view.isHan(at) || isByline(view, at)) {
			return null;
		}
		Span best = null;
		int bestScore = ACCEPTED - 1;
		for (int end : ends(view, at)) {
			Span span = new Span(at, end);
			int score = score(draft, view, span);
			if (score > bestScore) {
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
		for (String byline : BYLINES) {
			if (view.precededBy(byline, end)) {
				return true;
			}
		}
		return false;
	}

	/** Where a name that starts here may end. */
	private List<Integer> ends(ArticleView view, int at) {
		List<Integer> ends = new ArrayList<>(4);
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
		dotted(ends, view, at);
		transliterated(ends, view, at);
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
	private void dotted(List<Integer> ends, ArticleView view, int at) {
		int dot = at;
		while (dot < at + 8 && view.isHan(dot)) {
			dot++;
		}
		if (dot == at || view.at(dot) != '·' || (!this.titleBefore(view, at) && view.isHan(at - 1))) {
			return;
		}
		for (int length = 1; length <= 8 && view.isHan(dot + length); length++) {
			int end = dot + length + 1;
			if (!view.isHan(end) || (!this.followers.startingAt(view.text(), end).isEmpty() && length > 1)) {
				if (!ends.contains(end)) {
					ends.add(end);
				}
				return;
			}
		}
	}

	private static final String TRANSLITERATION = "阿巴白宝包苏德其格木娜仁高娃图门巴雅尔朝鲁乌云塔拉哈斯布日呼格吉勒敖特根萨那顺达来额尔敦孟和特木尔牧仁斯琴高毕力道如娜托娅琪扎西卓玛次仁多吉旺堆央金平措洛桑罗布尼玛桑珠曲珍普布丹增顿珠格桑拉姆嘉措仓决热孜万古丽卡迪尔买提艾合麦图尔肉帕提汗依明孜亚力买买吾斯曼玉素甫阿不都克里木呷的日史伍加沙子日黑惹莫约尔";

	/** 娜仁花, 特木尔: a run of transliteration characters after a title. */
	private void transliterated(List<Integer> ends, ArticleView view, int at) {
		if (!titleBefore(view, at)) {
			return;
		}
		int end = at;
		while (end < at + 8 && view.isHan(end) && TRANSLITERATION.indexOf(view.at(end)) >= 0 && view.at(end) != '的') {
			end++;
		}
		if (end - at >= 2 && !ends.contains(end)) {
			ends.add(end);
		}
	}

	private boolean titleBefore(ArticleView view, int at) {
		int end = at;
		while (end > 0 && (view.at(end - 1) == ' ' || view.at(end - 1) == '”')) {
			end--;
		}
		return !this.titles.endingAt(view.text(), end).isEmpty();
	}

	private int score(MentionDraft draft, ArticleView view, Span span) {
		if (draft.overlaps(view, span, (mention) -> mention.span().overlaps(span))) {
			return 0;
		}
		String name = span.of(view.text());
		int score = leftScore(draft, view, span.start()) + rightScore(view, span) + tokenScore(view, span);
		boolean surnamed = !this.surnames.startingAt(name, 0).isEmpty() || name.contains("·");
		if (!surnamed) {
			score -= 1;
		}
		if (!this.titles.startingAt(name, 0).isEmpty() && !surnamed) {
			score -= 6;
		}
		return score;
	}

	private int leftScore(MentionDraft draft, ArticleView view, int start) {
		if (titleBefore(view, start)) {
			return 4;
		}
		char before = view.at(start - 1);
		boolean listed = (before == '、' || before == '和' || before == '与')
				&& draft.endingAt(view, start - 1, (mention) -> mention.type().category() == EntityCategory.PERSON)
					.isPresent();
		if (listed) {
			return 4;
		}
		return (view.isSeparator(start - 1) || "“\"：”（(".indexOf(before) >= 0) ? 2
				: "由对与和给向帮请叫是为让找在把被".indexOf(before) >= 0 && view.startsToken(start) ? 1 : 0;
	}

	private int rightScore(ArticleView view, Span span) {
		int end = span.end();
		if (!this.titles.startingAt(view.text(), end).isEmpty()) {
			return 2;
		}
		String follower = this.followers.startingAt(view.text(), end);
		int score = follower.length() >= 2 ? 3 : follower.isEmpty() ? 0 : view.startsToken(end) ? 2 : 1;
		if (view.isSeparator(end) || "（(”\"".indexOf(view.at(end)) >= 0) {
			score = 3;
		}
		return score;
	}

	private static int tokenScore(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		if (token != null && token.span().equals(span)) {
			return token.partOfSpeech().startsWith("nr") ? 3 : span.length() == 2 ? -4 : -5;
		}
		boolean start = view.startsToken(span.start());
		boolean end = view.endsToken(span.end());
		int score = (start ? 1 : -4) + (end ? 1 : -3);
		for (int at = span.start(); at < span.end(); at++) {
			Token inner = view.tokenStartingAt(at);
			if (inner != null && inner.text().length() > 1 && !inner.partOfSpeech().startsWith("nr")) {
				score -= 1;
			}
		}
		return score;
	}

}

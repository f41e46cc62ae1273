package org.jiceng.extraction.mention;

import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;

/**
 * Tells how much the words before and after a span speak for a name of a person: titles,
 * verbs of speech, punctuation, a list of names.
 */
final class PersonNameSurroundings {

	private static final int LONGEST_BRACKET = 12;

	/** Words before which a title may stand, or another name. */
	private static final String LEADING = "的是叫和与";

	private static final String NO_HEAD = "的是和与及跟同兼即系据而但当连就见听经按凭随等待因如若虽像问替曾又也还让使";

	private static final Pattern POST_BEHIND = Pattern.compile("[，（][^，。]{0,6}(?:任|现为|担任)");

	/** 今年32岁, ，52岁: how old somebody is. */
	private static final Pattern AGED = Pattern
		.compile("，?(?:今年|现年|年仅|年近|时年|年过)(?:[0-9]{2}|[一二三四五六七八九十]{1,3})多?岁?|，[0-9]{2}岁");

	/**
	 * Last characters of names of places and things that the segmenter reads as people.
	 */
	private static final String NO_LAST = "荡俑滩期节季村镇路街寺塔馆园宫殿碑桥岭沟坝港区县市州庄庙崖坪坡潭器剑族国语教";

	private final PersonLexicons lexicons;

	private final PersonNotices notices;

	PersonNameSurroundings(PersonLexicons lexicons) {
		this.lexicons = lexicons;
		this.notices = new PersonNotices(lexicons);
	}

	/**
	 * {@return whether what stands before an offset may speak for a name that no title
	 * precedes; most characters are parts of other words, and after these only a name
	 * that is told of is one}
	 */
	boolean mayLead(ArticleView view, int start) {
		return !view.isHan(start - 1) || LEADING.indexOf(view.at(start - 1)) >= 0 || isMentioned(view, start)
				|| isVisited(view, start);
	}

	/** 说起李明远, 提起李明远. */
	private boolean isMentioned(ArticleView view, int start) {
		return "起到谈访望问".indexOf(view.at(start - 1)) >= 0
				&& !this.lexicons.around("mentioning").endingAt(view.text(), start).isEmpty();
	}

	/** 走进李明远 + 家. */
	private boolean isVisited(ArticleView view, int start) {
		return "进到访".indexOf(view.at(start - 1)) >= 0
				&& !this.lexicons.around("visiting").endingAt(view.text(), start).isEmpty();
	}

	/** Whether a title of honour or a verb of speech stands at an offset. */
	boolean isTold(ArticleView view, int end) {
		return this.lexicons.isHonorificAt(view.text(), end) || isAgedAt(view, end)
				|| !this.lexicons.speechVerbs().startingAt(view.text(), end).isEmpty();
	}

	private static boolean isAgedAt(ArticleView view, int end) {
		return "，今现年时".indexOf(view.at(end)) >= 0
				&& AGED.matcher(view.text()).region(end, view.text().length()).lookingAt();
	}

	/**
	 * {@return 0 to 4: how much the text before a span speaks for a name that no title
	 * and no verb of appointment precedes}
	 */
	int left(MentionDraft draft, ArticleView view, Span span) {
		int start = span.start();
		char before = view.at(start - 1);
		if (!mayLead(view, start)) {
			return (this.lexicons.isIntroducing(before) && view.startsToken(start)) ? 1 : 0;
		}
		if (view.at(span.end()) == '：' && before == '\n') {
			// An interview: the name alone before what is said.
			boolean surname = !this.lexicons.commonSurnames().startingAt(view.text(), start).isEmpty();
			return (surname || isRead(view, span)) ? 4 : 2;
		}
		if (!view.isHan(start - 1) && (view.at(span.end()) == '，' || view.at(span.end()) == ',')
				&& PersonNotices.isNoticeAt(view, span.end())) {
			return 4;
		}
		if (before == '的') {
			boolean titled = this.lexicons.isTitleBefore(view, start - 1) && !isAfterPlural(view, start - 1);
			if (titled || view.at(start - 2) == '岁') {
				return 4;
			}
			return POST_BEHIND.matcher(view.text()).region(span.end(), view.text().length()).lookingAt()
					|| isReadInFull(view, span) ? 2 : 0;
		}
		if ((before == '是' || before == '叫') && this.lexicons.isTitleBefore(view, start - 1)
				&& !isAfterPlural(view, start - 1)) {
			return 4;
		}
		boolean listed = (before == '、' || before == '和' || before == '与')
				&& draft.anyEndingAt(view, start - 1, (mention) -> mention.type().category() == EntityCategory.PERSON);
		if (listed || ((before == '）' || before == ')') && this.lexicons.isTitleBefore(view, opening(view, start)))) {
			return 4;
		}
		if (before == '、') {
			return 1;
		}
		if (before == '叫' && span.length() >= 3 && view.startsToken(start) && view.isSeparator(span.end())) {
			return 3;
		}
		if (view.isHan(start - 1)) {
			return isMentioned(view, start) || (view.at(span.end()) == '家' && isVisited(view, start)) ? 2
					: (this.lexicons.isIntroducing(before) && view.startsToken(start)) ? 1 : 0;
		}
		if (view.isSeparator(start - 1) || "“\"：”（(".indexOf(before) >= 0) {
			return this.notices.tells(view, span) ? 4 : 2;
		}
		return 0;
	}

	/**
	 * 首相秦 + 田文雄: one character between a title or a separator and a name is its first,
	 * unless it is a word that leads to the name.
	 */
	boolean isCutAtHead(ArticleView view, int start) {
		char before = view.at(start - 1);
		return view.isHan(start - 1) && NO_HEAD.indexOf(before) < 0 && !this.lexicons.isIntroducing(before)
				&& (view.isSeparator(start - 2)
						|| this.lexicons.titles().endingAt(view.text(), start - 1).length() > 1);
	}

	/** 群众, 种粮大户, but not 副主任委员. */
	boolean isAfterPlural(ArticleView view, int at) {
		String role = this.lexicons.around("plural").endingAt(view.text(), at);
		return !role.isEmpty() && (!role.equals("委员") || role.equals(this.lexicons.titles().endingAt(view.text(), at)));
	}

	/** 从李明远手里, 柳林村的李明远打来电话: a word that leads to a name. */
	boolean leadsToName(ArticleView view, Span span) {
		char before = view.at(span.start() - 1);
		return (before == '的' || before == '从' || this.lexicons.isIntroducing(before)) && view.startsToken(span.start())
				&& view.endsToken(span.end());
	}

	/** 柳林镇的 + 李明远: all of the name, as the segmenter reads it. */
	private boolean isReadInFull(ArticleView view, Span span) {
		return span.length() == 3 && isRead(view, span) && NO_LAST.indexOf(view.at(span.end() - 1)) < 0
				&& "一二三四五六七八九十".indexOf(view.at(span.end())) < 0
				&& !this.lexicons.commonSurnames().startingAt(view.text(), span.start()).isEmpty();
	}

	private static boolean isRead(ArticleView view, Span span) {
		Token token = view.tokenStartingAt(span.start());
		return token != null && token.span().equals(span) && token.partOfSpeech().startsWith("nr");
	}

	private static int opening(ArticleView view, int close) {
		for (int at = close - 2; at > Math.max(0, close - LONGEST_BRACKET); at--) {
			if (view.at(at) == '（' || view.at(at) == '(') {
				return at;
			}
		}
		return 0;
	}

	/**
	 * {@return -1 to 4: how much the text after a span speaks for a name}
	 */
	int right(ArticleView view, Span span) {
		int end = span.end();
		if (this.lexicons.isHonorificAt(view.text(), end)) {
			return 4;
		}
		if (isAgedAt(view, end)) {
			return 4;
		}
		if (view.at(end) == '为' && PersonNotices.isAppointedAt(view, end)) {
			return 4;
		}
		if (!view.isHan(end) && (view.isSeparator(end) || "（(”\"".indexOf(view.at(end)) >= 0)) {
			return 3;
		}
		if (!this.lexicons.speechVerbs().startingAt(view.text(), end).isEmpty()) {
			return 4;
		}
		if (PersonNotices.isSentAt(view, end)) {
			return 3;
		}
		if (isDated(view, end)) {
			return 3;
		}
		String follower = this.lexicons.followers().startingAt(view.text(), end);
		if (!follower.isEmpty()) {
			return (follower.length() > 1) ? 3 : lacksObject(view, end) ? 0 : view.startsToken(end) ? 2 : 1;
		}
		Token next = view.tokenStartingAt(end);
		return (next != null && PartOfSpeech.beginsWith(next, "vpdcurm")) ? 0 : -1;
	}

	/** 李明远2019年: when somebody did what is told. */
	private static boolean isDated(ArticleView view, int at) {
		return Character.isDigit(view.at(at)) && Character.isDigit(view.at(at + 3)) && view.at(at + 4) == '年';
	}

	/** 孟凡 + 起、, 李铁 + 成每周: what should go on is the last character of the name. */
	private boolean lacksObject(ArticleView view, int at) {
		if (!this.lexicons.has("object", view.at(at))) {
			return false;
		}
		Token next = view.tokenStartingAt(at + 1);
		return view.isSeparator(at + 1) || (next != null && (next.span().length() > 1 || "成起".indexOf(view.at(at)) >= 0)
				&& (PartOfSpeech.beginsWith(next, "dt") || next.text().charAt(0) == '每'));
	}

	/**
	 * 李明远定期, 李明远得到, 李明远感慨万千: more than one character that only a predicate begins with.
	 */
	boolean isBeforePredicate(ArticleView view, Span span) {
		Token next = view.tokenStartingAt(span.end());
		return next != null && view.endsToken(span.end()) && next.span().length() > 1
				&& PartOfSpeech.beginsWith(next, "vdtil") && !next.partOfSpeech().startsWith("vn");
	}

	/** 秦川摄: photographers are no part of what a page says. */
	boolean isCaptionCredit(ArticleView view, int end) {
		int at = end;
		while (view.at(at) == ' ' || view.at(at) == '\u3000') {
			at++;
		}
		return !this.lexicons.around("credit").startingAt(view.text(), at).isEmpty();
	}

}

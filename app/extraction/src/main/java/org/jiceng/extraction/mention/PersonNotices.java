package org.jiceng.extraction.mention;

import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;

/**
 * Tells names of people by the set wordings of notices: who is appointed to what, who is
 * sent where, who wrote a text.
 */
final class PersonNotices {

	/** A verb of appointment stands no farther before the name. */
	private static final int APPOINTMENT = 120;

	/** 李明远为清河县财政局局长；李明远的清河县财政局局长职务: a notice of appointments, a line for each. */
	private static final Pattern APPOINTED = Pattern
		.compile("(?:同志)?(?:（[^）]{1,10}）)?(?:(?:为|任|当选为?|出任|担任|转任|调任|升任)[^，。；：、\n的]{2,28}"
				+ "(?:长|主任|书记|主席|委员|专员|经理|检察官|审判员|总监|职务)|的[^，。；：、\n的]{3,28}职务)[，；。、\n]");

	/** 到柳林村担任, 赴清河县挂职: where somebody was sent to. */
	private static final Pattern SENT = Pattern.compile("[到赴来被由去][^，。；]{1,14}(?:担任|挂职|出任|任|驻村)");

	private static final Pattern AUTHOR = Pattern.compile("系[^，。；（）\\n]{3,30}）");

	/** 李明远，男，: a notice of who is to be appointed. */
	private static final Pattern NOTICED = Pattern.compile("[，,][男女][，,。]");

	private final PersonLexicons lexicons;

	PersonNotices(PersonLexicons lexicons) {
		this.lexicons = lexicons;
	}

	/**
	 * {@return whether a notice tells a post of the one whose name a span is}
	 */
	boolean tells(ArticleView view, Span span) {
		return isAppointed(view, span) || isAppointedInLine(view, span) || isAuthor(view, span);
	}

	/** Whether a line of a notice of appointments begins at an offset: 李明远，男，. */
	static boolean isNoticed(ArticleView view, int start) {
		if (view.isHan(start - 1)) {
			return false;
		}
		int end = start;
		while (end < start + PersonNameEnds.LONGEST_PLAIN && view.isHan(end)) {
			end++;
		}
		return (view.at(end) == '，' || view.at(end) == ',') && end - start > 1 && isNoticeAt(view, end);
	}

	/** Whether ，男， stands at an offset. */
	static boolean isNoticeAt(ArticleView view, int end) {
		return "男女".indexOf(view.at(end + 1)) >= 0
				&& NOTICED.matcher(view.text()).region(end, view.text().length()).lookingAt();
	}

	/** Whether 为清河县财政局局长 or the like stands at an offset. */
	static boolean isAppointedAt(ArticleView view, int end) {
		return APPOINTED.matcher(view.text()).region(end, view.text().length()).lookingAt();
	}

	/** Whether 到柳林村担任 or the like stands at an offset. */
	static boolean isSentAt(ArticleView view, int end) {
		return "到赴来被由去".indexOf(view.at(end)) >= 0
				&& SENT.matcher(view.text()).region(end, view.text().length()).lookingAt();
	}

	private boolean isAppointedInLine(ArticleView view, Span span) {
		if ("同（为任的当出担转调升".indexOf(view.at(span.end())) < 0) {
			return false;
		}
		boolean written = span.length() > 2;
		for (int at = span.start(); written && at < span.end(); at++) {
			written = this.lexicons.isTransliteration(view.at(at));
		}
		return (written || !this.lexicons.surnames().startingAt(view.text(), span.start()).isEmpty())
				&& isAppointedAt(view, span.end());
	}

	/** 任命甲某为局长，乙某为主任: the verb is said once. */
	private boolean isAppointed(ArticleView view, Span span) {
		if (view.at(span.end()) != '为' && view.at(span.end()) != '的' && view.at(span.end()) != '（') {
			return false;
		}
		String before = view.text()
			.substring(Math.max(view.sentenceStart(span.start()), span.start() - APPOINTMENT), span.start());
		Lexicon verbs = this.lexicons.around("appointing");
		for (int at = 0; at < before.length(); at++) {
			if (!verbs.startingAt(before, at).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** （李明远系某报记者）: a note on the author. */
	private static boolean isAuthor(ArticleView view, Span span) {
		return view.at(span.end()) == '系'
				&& AUTHOR.matcher(view.text()).region(span.end(), view.text().length()).lookingAt();
	}

}

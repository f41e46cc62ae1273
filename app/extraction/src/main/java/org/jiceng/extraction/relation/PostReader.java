package org.jiceng.extraction.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads one post from the words between a body and the end of a title: 原党组副书记 behind
 * 清河县财政局.
 */
final class PostReader {

	private static final int LONGEST_TITLE = 10;

	private static final int LONGEST_LISTED = 8;

	/** 某工委分管日常工作的副书记: a body that nobody knows. */
	private static final Pattern ELSEWHERE = Pattern.compile("^[^的]{2,}(?:分管|主持|负责)[^的]{1,20}的$");

	/** 县柳编局的: a body that is no mention, so the post is not that of one named before. */
	private static final Pattern UNKNOWN = Pattern.compile("[^，。、的]{3,}(?:局|厅|委|院|会|站|所|中心)的$");

	/** 质检科科长, 分拣组组长. */
	private static final Pattern OF_UNIT = Pattern.compile("[^，。的]{1,4}(?:科副?科|股副?股|室副?主|车间副?主|班副?班|组副?组|队副?队)[长任]");

	/** 企业股原股长, 管委会原副主任. */
	private static final Pattern FORMER_WITHIN = Pattern.compile("(?<noun>[^原]{2,8})(?<mark>原)(?<title>[^原]{2,6})");

	private final TitleLexicon titles;

	private final PostWords words;

	PostReader(TitleLexicon titles, PostWords words) {
		this.titles = titles;
		this.words = words;
	}

	/**
	 * Reads a post.
	 * @param text the sentence
	 * @param body the body or place right before the words, or {@code null}
	 * @param chunk the words that end with the title
	 * @param start where they begin in the pattern text
	 * @return the post, or {@code null} if the words tell none
	 */
	@Nullable Post read(SlotText text, @Nullable Slot body, String chunk, int start) {
		if (!this.titles.endsWithTitle(chunk)) {
			return null;
		}
		int by = chunk.indexOf('由');
		if (by > 0 && body != null && this.titles.endsWithTitle(chunk.substring(0, by))) {
			// 县公安局 + 局长由副县长 + 李明远 + 兼任: the second post is not one of the bureau.
			return read(text, null, chunk.substring(by + 1), start + by + 1);
		}
		if (body != null && chunk.startsWith("员会") && body.mention().text().endsWith("委")) {
			// 政法委 + 员会书记: the mention stands for the whole name.
			return read(text, body, chunk.substring(2), start + 2);
		}
		if (body != null ? chunk.startsWith("会主任") : chunk.equals("代表")) {
			// 柳树村监委 + 会主任: the name goes on; ，代表 + 李明远: the verb.
			return null;
		}
		Matcher within = FORMER_WITHIN.matcher(chunk);
		if (within.matches() && within.group("title").equals(this.titles.bareTitle(within.group("title")))) {
			String noun = within.group("noun");
			boolean known = this.titles.isBodyNoun(noun);
			if (known || (body != null && PageEntities.isBody(body.entity()) && !this.words.isMoreThanTitle(noun))) {
				return post(text, body, known ? noun : "", known ? within.group("title") : noun + within.group("title"),
						within.group("mark"), false, start, chunk.length());
			}
		}
		if (this.titles.isNoPost(chunk) || (body != null && this.titles.isDeputy(body.entity().name(), chunk))
				|| (body != null && isSeat(text, body) && !chunk.endsWith("书记"))) {
			return null;
		}
		if (body != null && PageEntities.isArea(body.entity())
				&& (this.titles.isOfNoPlace(chunk) || isHome(text, body))) {
			return null;
		}
		boolean sent = this.words.isSent(chunk);
		String title = this.titles.withoutPrefix(chunk);
		String prefix = chunk.substring(0, chunk.length() - title.length());
		String bare = this.titles.bareTitle(chunk);
		boolean helper = body != null && body.mention().text().equals("企业") && !title.equals(bare);
		boolean retired = prefix.contains("休") && (body == null || !PageEntities.isBody(body.entity()));
		if (helper || retired || (body == null && UNKNOWN.matcher(prefix).find())) {
			return null;
		}
		if (body != null && prefix.startsWith("请来") && !isInvitedFrom(text, body)) {
			return null;
		}
		if (body == null || sent || this.words.isMoreThanTitle(title) || title.length() > LONGEST_TITLE) {
			if (bare.isEmpty() || (body != null && !sent)) {
				return null;
			}
			boolean listed = start > 0 && ("、兼暨".indexOf(text.text().charAt(start - 1)) >= 0
					|| ("和与及".indexOf(text.text().charAt(start - 1)) >= 0 && OF_UNIT.matcher(chunk).matches()));
			if (body == null && listed && !this.words.isMoreThanTitle(title) && title.length() <= LONGEST_LISTED
					&& !this.titles.isBodyNoun(noun(title, bare))) {
				return post(text, null, "", title, prefix, false, start, chunk.length());
			}
			prefix = chunk.substring(0, chunk.length() - bare.length());
			if (!title.equals(bare) && title.endsWith(bare) && this.titles.isBodyNoun(noun(title, bare))) {
				return post(text, null, noun(title, bare), bare, prefix, sent, start, chunk.length());
			}
			boolean elsewhere = ELSEWHERE.matcher(prefix).find();
			if (elsewhere || (!prefix.isEmpty() && !this.titles.mayPrecede(prefix) && !sent)) {
				return null;
			}
			return post(text, null, "", bare, prefix, sent, start, chunk.length());
		}
		String noun = noun(title, bare);
		if (this.titles.isBodyNoun(noun)) {
			return post(text, body, noun, bare, prefix, false, start, chunk.length());
		}
		return post(text, body, "", title, prefix, false, start, chunk.length());
	}

	/** 青峰集团驻清河代表 holds no post at 清河. */
	private static boolean isSeat(SlotText text, Slot body) {
		return body.at() > 0 && text.text().charAt(body.at() - 1) == '驻' && PageEntities.isArea(body.entity());
	}

	/** 来自清河县的志愿者李明远: where one comes from is where one has no post. */
	private static boolean isHome(SlotText text, Slot body) {
		return text.text().startsWith("来自", body.at() - 2);
	}

	/** 从江南大学请来教授李明远: only from there is he, not where he is invited to. */
	private static boolean isInvitedFrom(SlotText text, Slot body) {
		return body.at() > 0 && "从自".indexOf(text.text().charAt(body.at() - 1)) >= 0;
	}

	private static String noun(String title, String bare) {
		return title.endsWith(bare) ? title.substring(0, title.length() - bare.length()) : "";
	}

	private Post post(SlotText text, @Nullable Slot body, String noun, String title, String prefix, boolean sent,
			int start, int length) {
		int from = (body != null) ? body.at() : start;
		String before = PostWords.before(text.text(), from);
		boolean inName = body != null && body.mention().text().contains("原") && !body.entity().name().contains("原");
		Post.Tense tense = inName || PostWords.isOver(text.text(), from) ? Post.Tense.FORMER
				: this.words.tense(prefix, before);
		int marked = (body != null) ? from - this.words.markAtEnd(before) : from;
		return new Post(body, noun, title, tense, sent, marked, start + length);
	}

}

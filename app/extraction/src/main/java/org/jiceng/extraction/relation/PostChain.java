package org.jiceng.extraction.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads chains of posts: 清河县委副书记、县长; 青峰公司党委书记、董事长兼总经理; 原局长、党组书记. Backwards from the name
 * that they stand before, or forwards from a verb such as 现任.
 */
final class PostChain {

	private static final int LONGEST_TITLE = 10;

	private static final int LONGEST_CHUNK = 24;

	private static final int LONGEST_LISTED = 8;

	private static final int LONGEST_CHAIN = 8;

	private static final String BOUNDARIES = "。！？；：“”‘’《》，、（）兼暨和及—";

	private static final Pattern FORMER = Pattern.compile("原|时任|曾任|前任|曾|卸任|前");

	private static final Pattern CURRENT = Pattern.compile("现任|新任|如今|现为");

	private static final Pattern FORMER_BEFORE = Pattern.compile("(?:原|时任|曾任|前任|曾担任)$");

	private static final Pattern CURRENT_BEFORE = Pattern.compile("(?:现任|新任)$");

	private static final Pattern SENT = Pattern.compile("(?:派|派驻|派出|选派|下派|选送)的?(?=驻|第一|干部)|(?:派|派驻|派出|选派|下派)的");

	private static final Pattern NOT_IN_TITLE = Pattern
		.compile("[了着过说在与向给为对把被让到的“”0-9]|表示|介绍|告诉|退休|会见|会谈|出席|同(?![业乡学])");

	private static final Pattern DESCRIPTION = Pattern
		.compile("[、，](?:现?年?\\d{2}(?:多)?岁|[5-9]0后|0[05]后)的?[^、，。；：\uE000-\uE0FF]{0,6}$");

	/** 某工委分管日常工作的副书记: a body that nobody knows. */
	private static final Pattern ELSEWHERE = Pattern.compile("^[^的]{2,}(?:分管|主持|负责)[^的]{1,20}的$");

	private static final Pattern HONOUR = Pattern.compile("(?:院士|人大代表|党代表|^代表|政协委员|^委员|劳动模范|劳模|获得者|博士|硕士|导师)$");

	private static final Pattern MARKED = Pattern.compile(".{1,10}?(?=(?:时任|现任|曾任|前任).{2})");

	private static final Pattern LINK = Pattern.compile("——|—|，|的|：");

	/** Words between two posts that make the first one somebody else's. */
	private static final Pattern OTHERS = Pattern.compile("(?:[为任是的当说]|[\uE000\uE001])$");

	private static final Pattern LONGER = Pattern
		.compile("^(?:医师|委员|科员|法官|检察官|助理|编辑|药师|护师|会计师|工程师|单位|级|制|岗|会|室|团|办|竞|候)");

	private final TitleLexicon titles;

	PostChain(TitleLexicon titles) {
		this.titles = titles;
	}

	/**
	 * Reads the posts before a name.
	 * @param text the sentence
	 * @param name where the name's slot is
	 * @return the posts in text order, none if no chain ends there
	 */
	List<Post> before(SlotText text, int name) {
		Deque<Post> posts = new ArrayDeque<>();
		int end = skipDescription(text, skipLink(text, skipParenthesis(text, name)));
		boolean comma = end < name && text.text().charAt(end) == '，';
		while (posts.size() < LONGEST_CHAIN) {
			Post post = backwards(text, end);
			int before = (post == null) ? skipHonour(text, end) : -1;
			if (before >= 0) {
				end = before;
				comma = text.text().charAt(end) == '，';
				continue;
			}
			if (post == null || (comma && OTHERS.matcher(text.text().substring(0, post.from())).find())) {
				break;
			}
			posts.addFirst(post);
			int at = post.from();
			comma = at > 0 && text.text().charAt(at - 1) == '，';
			if (at > 0 && "、，兼暨和及".indexOf(text.text().charAt(at - 1)) >= 0) {
				end = at - 1;
				if (end > 0 && text.text().charAt(end) == '兼' && "，、".indexOf(text.text().charAt(end - 1)) >= 0) {
					end--;
				}
			}
			else {
				break;
			}
		}
		return new ArrayList<>(posts);
	}

	/**
	 * 青峰公司董事长、中国科学院院士李明远: where the chain goes on before an honour or a post that cannot
	 * be read, -1 where it does not.
	 */
	private int skipHonour(SlotText text, int end) {
		int start = start(text, end);
		String chunk = text.text().substring(start, end);
		Slot left = text.slot(start - 1);
		boolean body = left != null && !PageEntities.isPerson(left.entity());
		int from = body ? start - 1 : start;
		boolean unread = HONOUR.matcher(chunk).find() || (left == null && this.titles.endsWithTitle(chunk));
		return (unread && from > 1 && "、，".indexOf(text.text().charAt(from - 1)) >= 0) ? from - 1 : -1;
	}

	private static int skipParenthesis(SlotText text, int end) {
		if (end > 0 && text.text().charAt(end - 1) == '）') {
			int open = text.text().lastIndexOf('（', end - 1);
			if (open > 0 && end - open < LONGEST_CHUNK) {
				return open;
			}
		}
		return end;
	}

	/** 青峰公司技术员、28岁的侗族小伙李明远: what tells of the person alone. */
	private static int skipDescription(SlotText text, int end) {
		Matcher matcher = DESCRIPTION.matcher(text.text()).region(Math.max(0, end - LONGEST_CHUNK), end);
		return matcher.find() ? matcher.start() : end;
	}

	private static int skipLink(SlotText text, int end) {
		for (int length = Math.min(2, end); length > 0; length--) {
			if (LINK.matcher(text.text().substring(end - length, end)).matches()) {
				return end - length;
			}
		}
		return end;
	}

	private static int start(SlotText text, int end) {
		int start = end;
		while (start > 0 && end - start < LONGEST_CHUNK && !SlotPattern.isSlot(text.text().charAt(start - 1))
				&& BOUNDARIES.indexOf(text.text().charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	private @Nullable Post backwards(SlotText text, int end) {
		int start = start(text, end);
		Slot left = text.slot(start - 1);
		Slot body = (left != null && !PageEntities.isPerson(left.entity())) ? left : null;
		String chunk = text.text().substring(start, end);
		Matcher marked = MARKED.matcher(chunk);
		if (body == null && marked.lookingAt()) {
			// 连同时任村文书: what stands before 时任 is no part of the post.
			start += marked.end();
			chunk = chunk.substring(marked.end());
		}
		return read(text, body, chunk, start);
	}

	private @Nullable Post read(SlotText text, @Nullable Slot body, String chunk, int start) {
		if (!this.titles.endsWithTitle(chunk)) {
			return null;
		}
		if (this.titles.isNoPost(chunk) || (body != null && this.titles.isDeputy(body.entity().name(), chunk))
				|| (body != null && isSeat(text, body))) {
			return null;
		}
		boolean sent = SENT.matcher(chunk).find();
		String title = this.titles.withoutPrefix(chunk);
		String prefix = chunk.substring(0, chunk.length() - title.length());
		String bare = this.titles.bareTitle(chunk);
		if (body == null || sent || NOT_IN_TITLE.matcher(title).find() || title.length() > LONGEST_TITLE) {
			if (bare.isEmpty() || (body != null && !sent)) {
				return null;
			}
			boolean listed = start > 0 && "、兼暨".indexOf(text.text().charAt(start - 1)) >= 0;
			if (body == null && listed && !NOT_IN_TITLE.matcher(title).find() && title.length() <= LONGEST_LISTED
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

	private static String noun(String title, String bare) {
		return title.endsWith(bare) ? title.substring(0, title.length() - bare.length()) : "";
	}

	private static Post post(SlotText text, @Nullable Slot body, String noun, String title, String prefix, boolean sent,
			int start, int length) {
		int from = (body != null) ? body.at() : start;
		String before = text.text().substring(Math.max(0, from - 4), from);
		Post.Tense tense = Post.Tense.UNSAID;
		boolean inName = body != null && body.mention().text().contains("原") && !body.entity().name().contains("原");
		if (inName || FORMER.matcher(prefix).find() || FORMER_BEFORE.matcher(before).find()) {
			tense = Post.Tense.FORMER;
		}
		else if (CURRENT.matcher(prefix).find() || CURRENT_BEFORE.matcher(before).find()) {
			tense = Post.Tense.CURRENT;
		}
		int marked = from;
		for (String mark : List.of("时任", "曾任", "现任", "新任", "前任", "原", "曾担任")) {
			if (body != null && before.endsWith(mark)) {
				marked = from - mark.length();
				break;
			}
		}
		return new Post(body, noun, title, tense, sent, marked, start + length);
	}

	/**
	 * Reads the posts after a verb.
	 * @param text the sentence
	 * @param start where the posts begin
	 * @return the posts in text order, none if what stands there is no post
	 */
	List<Post> after(SlotText text, int start) {
		List<Post> posts = new ArrayList<>();
		int at = start;
		while (posts.size() < LONGEST_CHAIN) {
			Post post = forwards(text, at);
			if (post == null) {
				break;
			}
			posts.add(post);
			at = post.to();
			Matcher join = JOIN.matcher(text.text()).region(at, text.text().length());
			if (!join.lookingAt()) {
				break;
			}
			at = join.end();
		}
		return posts;
	}

	private static final Pattern OWNED = Pattern.compile("(?:所属|下属|旗下|下辖|直属|的)的?");

	private static final Pattern JOIN = Pattern.compile("(?:、|，)?(?:并|还|又|同时)?(?:兼任|兼|暨|和|及)?(?:现任|原)?");

	private @Nullable Post forwards(SlotText text, int start) {
		int at = start;
		Slot body = text.slot(at);
		if (body != null && PageEntities.isPerson(body.entity())) {
			return null;
		}
		if (body != null) {
			at++;
			Matcher owned = OWNED.matcher(text.text()).region(at, text.text().length());
			if (owned.lookingAt() && text.slot(owned.end()) != null) {
				at = owned.end();
				body = text.slot(at++);
			}
		}
		int limit = at;
		while (limit < text.text().length() && limit - at < LONGEST_CHUNK
				&& !SlotPattern.isSlot(text.text().charAt(limit))
				&& BOUNDARIES.indexOf(text.text().charAt(limit)) < 0) {
			limit++;
		}
		for (int end = at + 2; end <= limit; end++) {
			if (this.titles.endsWithTitle(text.text().substring(at, end))
					&& !LONGER.matcher(text.text().substring(end)).find()) {
				int longer = end + 1;
				while (longer <= limit && longer <= end + 2) {
					if (this.titles.endsWithTitle(text.text().substring(at, longer))) {
						end = longer;
					}
					longer++;
				}
				return read(text, body, text.text().substring(at, end), at);
			}
		}
		return null;
	}

}

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

	/** 农业农村局派来技术员，: who is sent is not the one named behind the comma. */
	private static final Pattern SENT = Pattern.compile(".(?:派|选派|下派|安排|组织|抽调|请来|聘请)");

	private static final int LONGEST_CHUNK = 24;

	private static final int LONGEST_CHAIN = 8;

	private static final String BOUNDARIES = "。！？；：“”‘’《》，、（）兼暨和及—";

	/**
	 * Words between two posts that make the first one somebody else's; 作为柳林镇镇长，李明远 is
	 * his.
	 */
	private static final Pattern OTHERS = Pattern.compile("(?:(?<![作身])为|[任是的当说此之选聘升兼]|[\uE000\uE001](?:作为|身为)?)$");

	private static final Pattern JOIN = Pattern.compile("(?:、|，)?(?:并|还|又|同时)?(?:兼任|兼|暨|和|及)?(?:现任|原)?");

	private final TitleLexicon titles;

	private final PostWords words = new PostWords();

	private final PostReader reader;

	private final ChainEnd ends = new ChainEnd();

	PostChain(TitleLexicon titles) {
		this.titles = titles;
		this.reader = new PostReader(titles, this.words);
	}

	/**
	 * Reads the posts before a name.
	 * @param text the sentence
	 * @param name where the name's slot is
	 * @return the posts in text order, none if no chain ends there
	 */
	List<Post> before(SlotText text, int name) {
		Deque<Post> posts = new ArrayDeque<>();
		int end = this.ends.before(text, name);
		boolean comma = end < name && text.text().charAt(end) == '，';
		while (posts.size() < LONGEST_CHAIN) {
			Post post = backwards(text, end);
			int before = (post == null) ? skipHonour(text, end) : -1;
			if (before >= 0) {
				end = before;
				comma = text.text().charAt(end) == '，';
				continue;
			}
			if (post == null || (comma && (OTHERS.matcher(text.text().substring(0, post.from())).find()
					|| SENT.matcher(text.text()).region(post.from(), text.text().length()).lookingAt()))) {
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
		if (start > 1 && text.text().charAt(start - 1) == '”' && this.words.endsWithHonour(chunk)) {
			// 书记、“最美干部”获得者
			start = Math.max(0, text.text().lastIndexOf('“', start - 1));
		}
		Slot left = text.slot(start - 1);
		boolean body = left != null && !PageEntities.isPerson(left.entity());
		int from = body ? start - 1 : start;
		boolean unread = this.words.endsWithHonour(chunk) || (left == null && this.titles.endsWithTitle(chunk));
		return (unread && from > 1 && "、，".indexOf(text.text().charAt(from - 1)) >= 0) ? from - 1 : -1;
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
		Slot body = (left != null && !PageEntities.isPerson(left.entity())) ? sender(text, left) : null;
		String chunk = text.text().substring(start, end);
		if (body == null) {
			// 连同时任村文书: what stands before 时任 is no part of the post.
			int unread = this.words.beforePost(chunk);
			start += unread;
			chunk = chunk.substring(unread);
		}
		return this.reader.read(text, body, chunk, start);
	}

	/** 青峰集团驻清河县负责人: the post is that of the group. */
	private static Slot sender(SlotText text, Slot seat) {
		boolean stationed = seat.at() > 1 && text.text().charAt(seat.at() - 1) == '驻'
				&& PageEntities.isArea(seat.entity());
		Slot body = stationed ? text.slot(seat.at() - 2) : null;
		return (body != null && PageEntities.isBody(body.entity())) ? body : seat;
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

	private @Nullable Post forwards(SlotText text, int start) {
		int at = start;
		Slot body = text.slot(at);
		if (body != null && PageEntities.isPerson(body.entity())) {
			return null;
		}
		if (body != null) {
			at++;
			int owned = this.words.afterOwner(text.text(), at);
			if (owned > at && text.slot(owned) != null) {
				at = owned;
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
					&& !this.words.isLonger(text.text().substring(end))) {
				int longer = end + 1;
				while (longer <= limit && longer <= end + 2) {
					if (this.titles.endsWithTitle(text.text().substring(at, longer))) {
						end = longer;
					}
					longer++;
				}
				return this.reader.read(text, body, text.text().substring(at, end), at);
			}
		}
		return null;
	}

}

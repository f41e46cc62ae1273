package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the body that a sentence tells being founded, of which its posts are told.
 */
final class FoundedBody {

	/** 成立柳林合作社, 柳林合作社挂牌, 柳林党委在清河成立. */
	private static final Pattern FOUNDED = Pattern
		.compile("(?:成立|组建|设立|办起|建起|创办|领办|注册|创立|开办|开了家|发起|选举产生)(?:了|起)?([\uE000-\uE0FF])"
				+ "|([\uE000-\uE0FF])(?:在[^，。；]{1,4})?(?:正式)?(?:挂牌|揭牌|成立|组建|换届)(?![了起]?[\uE000-\uE0FF])");

	private final BodyResolver bodies;

	FoundedBody(BodyResolver bodies) {
		this.bodies = bodies;
	}

	/**
	 * 成立柳林镇茶业党委，书记由镇长李明远担任，副书记由王小树担任: the body that the sentence founds, to which the
	 * first post told without one belongs and those after it.
	 */
	@Nullable Slot find(List<Post> posts, SlotText text, @Nullable Slot known) {
		if (posts.isEmpty() || posts.get(0).body() != null || known != null) {
			return posts.isEmpty() || posts.get(0).body() != null ? null : known;
		}
		Matcher matcher = FOUNDED.matcher(text.text()).region(0, posts.get(0).from());
		Slot found = null;
		while (matcher.find()) {
			Slot slot = text.slot((matcher.start(1) >= 0) ? matcher.start(1) : matcher.start(2));
			if (slot != null && this.bodies.isHeldAt(posts.get(0), slot.entity())) {
				found = slot;
			}
		}
		return found;
	}

	/** The posts with the first one held at a body. */
	static List<Post> at(@Nullable Slot body, List<Post> posts) {
		if (body == null || posts.isEmpty() || posts.get(0).body() != null) {
			return posts;
		}
		List<Post> held = new ArrayList<>(posts);
		Post first = posts.get(0);
		held.set(0, new Post(body, "", first.title(), first.tense(), false, first.from(), first.to()));
		return held;
	}

}

package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityType;

/**
 * Finds the subject that the clause before founded: 县里组建了青峰担保公司，一年里为柳林公司担保 tells what
 * 青峰担保公司 did.
 */
final class FoundedActor {

	private static final Pattern FOUNDS = Pattern.compile("(?:组建|成立|设立|创办|办起|组成|建起|领办)(?:了|起)?([\uE001-\uE0FF])$");

	/** What somebody was founded for. */
	private static final Pattern SERVES = Pattern
		.compile("(?:常年|专门|定期|每[天周月季年]|一年[里来内]|[一二两三四五六七八九十几]年[里来间]|免费|上门|义务|轮流|巡回|已|先后|累计|常态化|24小时)");

	private FoundedActor() {
	}

	/**
	 * {@return who was founded in a clause, or nobody if the next one tells something
	 * else}
	 * @param text the sentence
	 * @param start where the clause starts
	 * @param end where it ends
	 * @param act where the act's wording starts
	 * @param allowed the types that a subject may have
	 */
	static List<Slot> find(SlotText text, int start, int end, int act, Set<EntityType> allowed) {
		Matcher matcher = FOUNDS.matcher(text.text()).region(start, end);
		boolean serves = end > start && text.text().charAt(end) == '，'
				&& SERVES.matcher(text.text()).region(end + 1, Math.max(act, end + 1)).lookingAt();
		Slot body = (serves && matcher.find()) ? text.slot(matcher.start(1)) : null;
		return (body != null && allowed.contains(body.entity().type())) ? List.of(body) : List.of();
	}

}

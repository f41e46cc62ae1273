package org.jiceng.extraction.relation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Posts that stand before the name of their holder, so that their bodies do not act: in
 * 清河县财政局局长李明远说 it is the man who speaks.
 */
final class PostsBeforeNames {

	private static final Pattern POST = Pattern.compile("[^。：；“”]{0,20}");

	private static final Pattern LINK = Pattern.compile("(?:[、，]|的)?(?:现任|原|时任|兼任)?$");

	private static final Pattern PLAIN_LINK = Pattern.compile("的?(?:现任|原|时任|兼任)?|（");

	private static final Pattern KIND_OF_PEOPLE = Pattern.compile("(?:的)?(?:居民|村民|牧民|渔民|干部|党员|工作人员|选派的?)");

	/** 江南大学派来教授李明远: the university acts. */
	private static final Pattern SENDS = Pattern.compile("^(?:派来|派去|派出(?!所)|选派|请来|请到|请动|找来|邀请|聘请|引来|叫来|带来)了?(?!的)");

	private final TitleLexicon titles;

	PostsBeforeNames(TitleLexicon titles) {
		this.titles = titles;
	}

	/** 清河县财政局局长李明远, 柳林公司总经理、清河县商会会长李明远, 柳树村村民李明远. */
	boolean leadToNext(SlotText text, List<Slot> slots, int i) {
		for (int j = i; j + 1 < slots.size() && !PageEntities.isPerson(slots.get(j).entity()); j++) {
			String between = text.text().substring(slots.get(j).at() + 1, slots.get(j + 1).at());
			boolean post = areTitles(between) && !SENDS.matcher(between).find();
			if (PageEntities.isPerson(slots.get(j + 1).entity())) {
				return post || KIND_OF_PEOPLE.matcher(between).matches();
			}
			if (!post && !PLAIN_LINK.matcher(between).matches()) {
				return false;
			}
		}
		return false;
	}

	/** 党组书记、局长: each part is a title. */
	boolean areTitles(String between) {
		String titles = LINK.matcher(between).replaceFirst("");
		return POST.matcher(titles).matches()
				&& Stream.of(titles.split("[，、]", -1)).allMatch((part) -> this.titles.endsWithTitle(part));
	}

}

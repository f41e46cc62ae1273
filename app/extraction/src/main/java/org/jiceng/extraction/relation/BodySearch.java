package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Searches the article for the body or place of a post that is told alone: the last one
 * of its kind named before it, or the only one that the article names.
 */
final class BodySearch {

	private static final int SENTENCES_BACK = 3;

	private static final int NOUN_SENTENCES_BACK = 8;

	/** Titles of heads of bodies of many kinds. */
	private static final Set<String> BESIDE = Set.of("主任", "副主任", "负责人");

	private static final Pattern WENT = Pattern.compile("(?:来到|走进|找到|到了|到|去了|在)$");

	private final TitleBodies titles;

	BodySearch(TitleBodies titles) {
		this.titles = titles;
	}

	/**
	 * Searches for where a post is held.
	 * @param post the post as printed
	 * @param earlier the sentences of the article before this one, the nearest last
	 * @param text the sentence
	 * @param page the page's entities
	 * @return the body or place, or {@code null} if the article names none
	 */
	@Nullable Slot find(Post post, List<SlotText> earlier, SlotText text, PageEntities page) {
		Set<EntityType> levels = this.titles.levels(post.noun() + post.title());
		BodyKind body = this.titles.kind(post);
		BodyKind kind = levels.isEmpty() ? body : TitleBodies.places(post.title(), levels);
		if (kind == null) {
			return beside(post, earlier, text);
		}
		Slot found = last(text, post.from(), levels, kind, page);
		int back = this.titles.isNoun(post.noun()) ? NOUN_SENTENCES_BACK : SENTENCES_BACK;
		for (int i = earlier.size() - 1; i >= 0 && found == null && i >= earlier.size() - back; i--) {
			found = last(earlier.get(i), Integer.MAX_VALUE, levels, kind, page);
		}
		boolean village = levels.equals(Set.of(EntityType.VILLAGE));
		if (found == null && (village || (body != null && !this.titles.isCompany(body)))) {
			return only(text, post.from(), (body != null) ? body : kind, page);
		}
		return found;
	}

	/** 到了清河县扶贫办公室。主任李明远: the clause before ends with the body. */
	private static @Nullable Slot beside(Post post, List<SlotText> earlier, SlotText text) {
		if (post.body() != null || !post.noun().isEmpty() || !BESIDE.contains(post.title())) {
			return null;
		}
		int from = post.from();
		SlotText before = (from > 0 || earlier.isEmpty()) ? text : earlier.get(earlier.size() - 1);
		int end = (from > 0) ? from : before.text().length();
		boolean pause = end > 1 && "，。；".indexOf(before.text().charAt(end - 1)) >= 0;
		Slot slot = pause ? before.slot(end - 2) : null;
		boolean body = slot != null && PageEntities.isBody(slot.entity()) && slot.at() > 0
				&& slot.entity().type() != EntityType.PARTY_BRANCH
				&& WENT.matcher(before.text().substring(0, slot.at())).find();
		return body ? slot : null;
	}

	private static @Nullable Slot last(SlotText text, int before, Set<EntityType> levels, BodyKind kind,
			PageEntities page) {
		Slot last = null;
		for (Slot slot : text.slots()) {
			if (slot.at() < before && !isAgent(text, slot)) {
				Slot place = levels.isEmpty() || !PageEntities.isBody(slot.entity()) ? null
						: page.placeOf(slot.entity(), levels);
				last = kind.fits(slot.entity()) ? slot : (place != null && kind.fits(place.entity())) ? place : last;
			}
		}
		return last;
	}

	/** 清河中学由柳林中学托管: who does something to the school is not what is told of. */
	private static boolean isAgent(SlotText text, Slot slot) {
		return slot.at() > 1 && text.text().charAt(slot.at() - 1) == '由'
				&& SlotPattern.isSlot(text.text().charAt(slot.at() - 2));
	}

	/** The only body of its kind that the article names at all. */
	private static @Nullable Slot only(SlotText text, int at, BodyKind kind, PageEntities page) {
		int article = text.article().ordinal();
		// A shop that is told of only later is another one.
		int before = kind.types().equals(Set.of(EntityType.ENTERPRISE)) ? text.inArticle(at, at + 1).start()
				: Integer.MAX_VALUE;
		List<Entity> fitting = page.all()
			.stream()
			.filter((entity) -> kind.fits(entity) && entity.mentions()
				.stream()
				.anyMatch((mention) -> mention.article() == article && mention.span().start() < before))
			.toList();
		return (fitting.size() == 1) ? page.slot(fitting.get(0)) : null;
	}

}

package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Set;

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
		Set<EntityType> levels = this.titles.levels(post.title());
		BodyKind body = this.titles.kind(post);
		BodyKind kind = levels.isEmpty() ? body : BodyKind.ofTypes(levels);
		if (kind == null) {
			return null;
		}
		Slot found = last(text, post.from(), levels, kind, page);
		int back = this.titles.isNoun(post.noun()) ? NOUN_SENTENCES_BACK : SENTENCES_BACK;
		for (int i = earlier.size() - 1; i >= 0 && found == null && i >= earlier.size() - back; i--) {
			found = last(earlier.get(i), Integer.MAX_VALUE, levels, kind, page);
		}
		if (found == null && body != null && !this.titles.isCompany(body)) {
			return only(text.article().ordinal(), body, page);
		}
		return found;
	}

	private static @Nullable Slot last(SlotText text, int before, Set<EntityType> levels, BodyKind kind,
			PageEntities page) {
		Slot last = null;
		for (Slot slot : text.slots()) {
			if (slot.at() < before) {
				Slot place = levels.isEmpty() || !PageEntities.isBody(slot.entity()) ? null
						: page.placeOf(slot.entity(), levels);
				last = kind.fits(slot.entity()) ? slot : (place != null) ? place : last;
			}
		}
		return last;
	}

	/** The only body of its kind that the article names at all. */
	private static @Nullable Slot only(int article, BodyKind kind, PageEntities page) {
		List<Entity> fitting = page.all()
			.stream()
			.filter((entity) -> kind.fits(entity)
					&& entity.mentions().stream().anyMatch((mention) -> mention.article() == article))
			.toList();
		return (fitting.size() == 1) ? page.slot(fitting.get(0)) : null;
	}

}

package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.mention.Gazetteer;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.mention.Place;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entities of a page under their places and parent bodies, by the gazetteer, by
 * what their names begin with, and by the place that stands directly before them.
 */
final class PlaceHierarchy {

	private final Gazetteer gazetteer;

	private final List<EntityDraft> drafts;

	private final Map<String, EntityDraft> byCode = new HashMap<>();

	private final Map<String, EntityDraft> placesByForm = new HashMap<>();

	private final Map<String, EntityDraft> bodiesByForm = new HashMap<>();

	private final Map<String, List<Mention>> endingAt = new HashMap<>();

	private final Map<Mention, EntityDraft> owners = new HashMap<>();

	private final Map<String, Entity> unnamed = new LinkedHashMap<>();

	PlaceHierarchy(Gazetteer gazetteer, List<EntityDraft> drafts) {
		this.gazetteer = gazetteer;
		this.drafts = drafts;
		for (EntityDraft draft : drafts) {
			String code = draft.placeCode();
			if (code != null) {
				this.byCode.put(code, draft);
			}
			Map<String, EntityDraft> index = switch (draft.type().category()) {
				case PLACE, ZONE -> this.placesByForm;
				case BODY -> this.bodiesByForm;
				default -> new HashMap<>();
			};
			draft.forms().forEach((form) -> index.putIfAbsent(form, draft));
			for (Mention mention : draft.mentions()) {
				this.owners.put(mention, draft);
				if (mention.kind() != MentionKind.NOMINAL
						&& (draft.type().isPlace() || draft.type().category() == EntityCategory.ZONE)) {
					this.endingAt
						.computeIfAbsent(mention.article() + ":" + mention.span().end(), (key) -> new ArrayList<>())
						.add(mention);
				}
			}
		}
	}

	/**
	 * {@return the id of the smallest place or zone that the name or the chain of places
	 * before it tells}
	 */
	@Nullable String placeOf(EntityDraft draft) {
		if (draft.type().category() == EntityCategory.PERSON || draft.type() == EntityType.POLICY) {
			return null;
		}
		String code = draft.placeCode();
		if (code != null) {
			return above(code);
		}
		EntityDraft inName = draft.type().isPlace() ? null : beginning(draft);
		if (inName != null) {
			return inName.id();
		}
		EntityDraft smallest = null;
		for (Mention mention : draft.mentions()) {
			for (Mention before : this.endingAt.getOrDefault(mention.article() + ":" + mention.span().start(),
					List.of())) {
				EntityDraft place = this.owners.get(before);
				if (place != null && place != draft
						&& (smallest == null || place.type().compareTo(smallest.type()) > 0)) {
					smallest = place;
				}
			}
		}
		return (smallest != null) ? smallest.id() : null;
	}

	/** The nearest place above; where the page names none, the chain is added unnamed. */
	private @Nullable String above(String code) {
		List<Place> ancestors = this.gazetteer.ancestors(code);
		for (Place place : ancestors) {
			EntityDraft named = this.byCode.get(place.code());
			if (named != null) {
				return named.id();
			}
		}
		if (ancestors.isEmpty()) {
			return null;
		}
		String above = null;
		for (int i = ancestors.size() - 1; i >= 0; i--) {
			Place place = ancestors.get(i);
			String parent = above;
			above = this.unnamed
				.computeIfAbsent(place.code(),
						(key) -> new Entity("e" + (this.drafts.size() + this.unnamed.size() + 1), place.type(),
								place.name(), List.of(), List.of(), place.code(), parent, null))
				.id();
		}
		return above;
	}

	/** The last place of the chain with which the name begins. */
	private @Nullable EntityDraft beginning(EntityDraft draft) {
		EntityDraft found = null;
		String rest = draft.name();
		boolean more = true;
		while (more) {
			more = false;
			for (int length = rest.length(); length >= 2; length--) {
				EntityDraft place = this.placesByForm.get(rest.substring(0, length));
				boolean lake = place != null && draft.name().endsWith("片区") && rest.length() - length <= 2
						&& !place.name().equals(rest.substring(0, length));
				if (place != null && place != draft && !lake && mayFollow(place, found)) {
					found = place;
					rest = rest.substring(length);
					more = true;
					break;
				}
			}
		}
		return found;
	}

	/** 清州市柳林医院: a place elsewhere is no part of the chain. */
	private boolean mayFollow(EntityDraft place, @Nullable EntityDraft above) {
		String code = place.placeCode();
		if (above == null || above.placeCode() == null || code == null) {
			return true;
		}
		return this.gazetteer.ancestors(code).stream().anyMatch((other) -> other.code().equals(above.placeCode()));
	}

	/**
	 * {@return the id of the body with whose name the name begins}
	 */
	@Nullable String parentOf(EntityDraft draft) {
		if (draft.type().category() != EntityCategory.BODY) {
			return null;
		}
		for (String form : draft.forms()) {
			for (int length = form.length() - 1; length >= 2; length--) {
				EntityDraft parent = this.bodiesByForm.get(form.substring(0, length));
				if (parent != null && parent != draft && mayHold(parent, draft)) {
					return parent.id();
				}
			}
		}
		return null;
	}

	/** 柳树居委会 is no part of 柳树居支部, whose short form 柳树居 begins its name. */
	private static boolean mayHold(EntityDraft parent, EntityDraft body) {
		return parent.type() != EntityType.PARTY_BRANCH || body.type() != EntityType.AGENCY
				|| body.forms().stream().anyMatch((form) -> form.startsWith(parent.name()));
	}

	List<Entity> unnamedAncestors() {
		return List.copyOf(this.unnamed.values());
	}

}

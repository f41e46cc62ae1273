package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.mention.Gazetteer;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * Gathers the mentions of a page by type and name, resolves nominal mentions with a plain
 * reading, and puts bodies and places where their names and the page's chains of places
 * say.
 */
public final class PageCoreferenceResolver implements CoreferenceResolver {

	private final Gazetteer gazetteer;

	private final AntecedentKinds kinds = new AntecedentKinds();

	/**
	 * Creates a resolver.
	 * @param gazetteer the places that are known beforehand
	 */
	public PageCoreferenceResolver(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	@Override
	public List<Entity> resolve(List<Article> articles, List<Mention> mentions) {
		List<EntityDraft> gathered = gather(mentions);
		NameFolding folding = new NameFolding(gathered);
		List<EntityDraft> drafts = SameNames.join(gathered, folding);
		new NominalResolver(this.kinds, drafts).resolve(articles, mentions);
		PlaceHierarchy hierarchy = new PlaceHierarchy(this.gazetteer, drafts);
		for (int i = 0; i < drafts.size(); i++) {
			drafts.get(i).number(i + 1);
		}
		List<Entity> entities = new ArrayList<>();
		for (EntityDraft draft : drafts) {
			entities.add(draft.entity(hierarchy.placeOf(draft), hierarchy.parentOf(draft), folding));
		}
		entities.addAll(hierarchy.unnamedAncestors());
		return entities;
	}

	private static List<EntityDraft> gather(List<Mention> mentions) {
		Map<String, EntityDraft> byName = new LinkedHashMap<>();
		for (Mention mention : mentions) {
			if (mention.kind() != MentionKind.NOMINAL) {
				byName.computeIfAbsent(key(mention), (key) -> new EntityDraft(mention.type())).add(mention);
			}
		}
		return List.copyOf(byName.values());
	}

	private static String key(Mention mention) {
		boolean person = mention.type().category() == EntityCategory.PERSON;
		EntityType type = person ? EntityType.PERSON : mention.type();
		String place = (mention.placeCode() == null) ? "" : mention.placeCode();
		return type + " " + (place.isEmpty() ? mention.name() : place);
	}

}

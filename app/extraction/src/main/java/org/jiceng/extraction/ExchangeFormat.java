package org.jiceng.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.RelationType;

/**
 * What a page says, as the object of the exchange format: the format of the annotated
 * pages with {@code mentioned}, {@code placeCode}, {@code foundBy}, {@code unread}
 * (letters and digits outside of the articles) and {@code dropped} (candidates for
 * relations that were turned down, by reason) added. Its values are maps, lists, strings
 * and booleans in a fixed order, for any writer of JSON. Keys may be added, never removed
 * or renamed.
 */
public final class ExchangeFormat {

	private ExchangeFormat() {
	}

	/**
	 * The page with its articles, entities and relations, for example {@code {"document":
	 * "样报-01", "articles": […], "entities": […], "relations": […]}}.
	 */
	public static Map<String, Object> page(PageObservation observation) {
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("document", observation.page().document());
		page.put("articles", observation.articles().stream().map(ExchangeFormat::article).toList());
		page.put("entities", observation.entities().stream().map(ExchangeFormat::entity).toList());
		List<Map<String, Object>> relations = new ArrayList<>();
		observation.claims().forEach((claim) -> relations.add(relation(claim, observation.page().text())));
		page.put("relations", relations);
		page.put("unread", observation.unread());
		page.put("dropped", observation.dropped());
		return page;
	}

	private static Map<String, Object> article(Article article) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("title", article.title());
		map.put("reporters", article.reporters());
		return map;
	}

	private static Map<String, Object> entity(Entity entity) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("id", entity.id());
		map.put("type", entity.type().label());
		map.put("name", entity.name());
		map.put("aliases", entity.aliases());
		map.put("mentioned", entity.mentioned());
		if (entity.placeCode() != null) {
			map.put("placeCode", entity.placeCode());
		}
		if (entity.mentioned()) {
			map.put("foundBy", entity.mentions().get(0).foundBy());
		}
		return map;
	}

	private static Map<String, Object> relation(Claim claim, String page) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("type", claim.type().name());
		map.put("subject", claim.subject());
		map.put("object", claim.object());
		if (claim.type() == RelationType.WORKS_IN && claim.status() != null) {
			map.put("title", claim.title());
			map.put("status", claim.status().value());
		}
		map.put("modality", claim.modality().value());
		if (claim.kind() != null) {
			map.put("kind", claim.kind());
		}
		map.put("evidence", claim.quote(page));
		map.put("foundBy", claim.foundBy());
		return map;
	}

}

package org.jiceng.server.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.Claim;
import org.jiceng.extraction.PageObservation;
import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.RelationType;

/**
 * What a page says, as the object that {@code extract} writes. Keys may be added, never
 * removed or renamed.
 */
final class PageJson {

	private PageJson() {
	}

	static Map<String, Object> of(PageObservation observation) {
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("document", observation.page().document());
		page.put("articles", observation.articles().stream().map(PageJson::article).toList());
		page.put("entities", observation.entities().stream().map(PageJson::entity).toList());
		List<Map<String, Object>> relations = new ArrayList<>();
		observation.claims().forEach((claim) -> relations.add(relation(claim, observation.page().text())));
		page.put("relations", relations);
		return page;
	}

	private static Map<String, Object> article(Article article) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("title", article.title());
		map.put("reporters", article.reporters());
		return map;
	}

	static Map<String, Object> entity(Entity entity) {
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

	static Map<String, Object> relation(Claim claim, String page) {
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

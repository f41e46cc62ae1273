package org.jiceng.extraction.evaluation;

import java.util.Locale;

import org.jiceng.extraction.Claim;
import org.jiceng.extraction.PageObservation;
import org.jiceng.extraction.entity.Entity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an observation as one line of JSON in the format of the gold files.
 */
final class ObservationJson {

	private final JsonMapper mapper = JsonMapper.builder().build();

	String line(PageObservation observation) {
		ObjectNode root = this.mapper.createObjectNode();
		root.put("document", observation.page().document());
		ArrayNode articles = root.putArray("articles");
		observation.articles().forEach((article) -> {
			ObjectNode node = articles.addObject().put("title", article.title());
			ArrayNode reporters = node.putArray("reporters");
			article.reporters().forEach(reporters::add);
		});
		ArrayNode entities = root.putArray("entities");
		observation.entities().forEach((entity) -> write(entity, entities.addObject()));
		ArrayNode relations = root.putArray("relations");
		observation.claims().forEach((claim) -> write(claim, observation.page().text(), relations.addObject()));
		return this.mapper.writeValueAsString(root);
	}

	private static void write(Entity entity, ObjectNode node) {
		node.put("id", entity.id()).put("type", entity.type().label()).put("name", entity.name());
		ArrayNode aliases = node.putArray("aliases");
		entity.aliases().forEach(aliases::add);
		node.put("mentioned", entity.mentioned());
		node.put("place", entity.place()).put("parent", entity.parent()).put("code", entity.placeCode());
		ArrayNode rules = node.putArray("foundBy");
		entity.mentions().stream().map((mention) -> mention.foundBy()).distinct().forEach(rules::add);
	}

	private static void write(Claim claim, String page, ObjectNode node) {
		node.put("type", claim.type().name()).put("subject", claim.subject()).put("object", claim.object());
		if (claim.title() != null) {
			node.put("title", claim.title());
		}
		if (claim.status() != null) {
			node.put("status", claim.status().name().toLowerCase(Locale.ROOT));
		}
		if (claim.kind() != null) {
			node.put("kind", claim.kind());
		}
		node.put("modality", claim.modality().name().toLowerCase(Locale.ROOT));
		node.put("evidence", claim.quote(page)).put("foundBy", claim.foundBy());
	}

}

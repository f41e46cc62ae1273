package org.jiceng.extraction.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.relation.RuleRelationExtractor;
import org.jiceng.extraction.typing.RelationEntityTyper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the relation stage finds between the things of the gold files, for the
 * scorer: an upper bound that mention recognition does not lower.
 */
final class RelationEvaluation {

	private RelationEvaluation() {
	}

	/**
	 * Runs the evaluation.
	 * @param arguments the folder that holds {@code gold} and {@code text}, and the file
	 * to write
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		JsonMapper mapper = new JsonMapper();
		List<String> lines = new ArrayList<>();
		RuleRelationExtractor extractor = new RuleRelationExtractor();
		try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
			for (Path file : files.sorted().toList()) {
				String document = file.getFileName().toString().replace(".json", "");
				String text = Files.readString(folder.resolve("text").resolve(document + ".txt"));
				GoldProjection projection = new GoldProjection(text, mapper.readTree(Files.readString(file)));
				List<Relation> relations = extractor.extract(projection.articles(), projection.mentions(),
						projection.projectedEntities(), (rejection) -> {
						});
				List<Entity> entities = new RelationEntityTyper().type(projection.articles(),
						projection.projectedEntities(), relations);
				lines.add(mapper.writeValueAsString(document(document, text, entities, relations)));
			}
		}
		Files.write(Path.of(arguments[1]), lines);
	}

	private static Map<String, Object> document(String name, String text, List<Entity> entities,
			List<Relation> relations) {
		List<Map<String, Object>> things = new ArrayList<>();
		Map<Mention, String> owners = new LinkedHashMap<>();
		for (Entity entity : entities) {
			entity.mentions().forEach((mention) -> owners.put(mention, entity.id()));
			things.add(Map.of("id", entity.id(), "type", entity.type().label(), "name", entity.name(), "aliases",
					entity.aliases()));
		}
		List<Map<String, Object>> facts = new ArrayList<>();
		Map<String, Map<String, Object>> seen = new LinkedHashMap<>();
		for (Relation relation : relations) {
			Map<String, Object> fact = new LinkedHashMap<>();
			fact.put("type", relation.type().name());
			fact.put("subject", owners.get(relation.subject()));
			fact.put("object", owners.get(relation.object()));
			if (relation.title() != null) {
				fact.put("title", relation.title());
			}
			String key = fact.toString();
			if (relation.status() != null) {
				fact.put("status", relation.status().value());
			}
			fact.put("modality", relation.modality().value());
			fact.put("foundBy", relation.foundBy());
			fact.put("evidence", relation.evidence().get(0).of(text));
			if (relation.type().isSymmetric()) {
				List<String> ends = Stream.of(owners.get(relation.subject()), owners.get(relation.object()))
					.sorted()
					.toList();
				key = relation.type() + ends.toString();
			}
			if (seen.putIfAbsent(key, fact) == null) {
				facts.add(fact);
			}
		}
		return Map.of("document", name, "articles", List.of(), "entities", things, "relations", facts);
	}

}

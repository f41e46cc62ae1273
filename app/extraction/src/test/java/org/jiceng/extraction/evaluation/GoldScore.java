package org.jiceng.extraction.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares extracted pages with annotated ones, by the rules of the annotation
 * guidelines: one extracted entity matches one annotated entity of its type when they
 * share a form; relations match on type, both ends and, for posts, title and status, and
 * only with evidence that stands on the page.
 */
final class GoldScore {

	private static final Pattern IGNORED = Pattern.compile("[\\s“”\"'‘’《》〈〉『』「」()（）·—\\-]");

	private static final String RANKS = "副代第常原兼";

	private static final int MAXIMUM_ALIASES = 8;

	private static final int MAXIMUM_EVIDENCE = 240;

	private final Tally entities = new Tally();

	private final Tally relations = new Tally();

	private final Tally articles = new Tally();

	Tally entities() {
		return this.entities;
	}

	Tally relations() {
		return this.relations;
	}

	Tally articles() {
		return this.articles;
	}

	/** Adds one page: its annotation, what was extracted from it, and its text. */
	void add(JsonNode gold, JsonNode found, String text) {
		String page = fold(text);
		List<JsonNode> wanted = list(gold.get("entities"));
		List<JsonNode> listed = list(found.get("entities")).stream().filter(GoldScore::mentioned).toList();
		Map<String, String> pairs = align(wanted, listed, page);
		wanted.forEach((entity) -> {
			if (pairs.containsValue(id(entity))) {
				this.entities.found(type(entity));
			}
			else {
				this.entities.missed(type(entity));
			}
		});
		listed.stream()
			.filter((entity) -> !pairs.containsKey(id(entity)))
			.forEach((entity) -> this.entities.invented(type(entity)));
		scoreRelations(gold, found, page, ends(wanted, listed, pairs, page));
		scoreArticles(gold, found);
	}

	private static Map<String, String> align(List<JsonNode> wanted, List<JsonNode> listed, String page) {
		Map<String, String> pairs = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (boolean exact : new boolean[] { true, false }) {
			for (JsonNode found : listed) {
				if (pairs.containsKey(id(found))) {
					continue;
				}
				for (JsonNode gold : wanted) {
					if (taken.contains(id(gold)) || !type(gold).equals(type(found))) {
						continue;
					}
					boolean same = exact ? fold(gold.get("name").asString()).equals(fold(found.get("name").asString()))
							: !Collections.disjoint(forms(gold, null), forms(found, page));
					if (same) {
						pairs.put(id(found), id(gold));
						taken.add(id(gold));
						break;
					}
				}
			}
		}
		return pairs;
	}

	/**
	 * As the end of a relation an entity also matches on its form alone, whichever type
	 * it was given.
	 */
	private static Map<String, String> ends(List<JsonNode> wanted, List<JsonNode> listed, Map<String, String> pairs,
			String page) {
		Map<String, String> ends = new HashMap<>(pairs);
		for (JsonNode found : listed) {
			if (!ends.containsKey(id(found))) {
				wanted.stream()
					.filter((gold) -> !Collections.disjoint(forms(gold, null), forms(found, page))
							&& isPerson(gold) == isPerson(found))
					.findFirst()
					.ifPresent((gold) -> ends.put(id(found), id(gold)));
			}
		}
		return ends;
	}

	private void scoreRelations(JsonNode gold, JsonNode found, String page, Map<String, String> ends) {
		List<JsonNode> wanted = list(gold.get("relations"));
		Set<Integer> used = new HashSet<>();
		Map<String, Set<String>> up = ancestors(wanted);
		Set<String> unnamedPlaces = new HashSet<>();
		list(found.get("entities")).stream()
			.filter((entity) -> !mentioned(entity))
			.forEach((entity) -> unnamedPlaces.add(id(entity)));
		for (JsonNode relation : list(found.get("relations"))) {
			String type = type(relation);
			String subject = ends.get(relation.get("subject").asString());
			String object = ends.get(relation.get("object").asString());
			int match = match(wanted, used, relation, subject, object, page);
			if (match >= 0) {
				used.add(match);
				this.relations.found(type);
			}
			else if (!type.equals(RelationType.LOCATED_IN.name()) || (!isAncestor(up, subject, object)
					&& !unnamedPlaces.contains(relation.get("object").asString()))) {
				this.relations.invented(type);
			}
		}
		for (int i = 0; i < wanted.size(); i++) {
			if (!used.contains(i)) {
				this.relations.missed(type(wanted.get(i)));
			}
		}
	}

	private static int match(List<JsonNode> wanted, Set<Integer> used, JsonNode relation, @Nullable String subject,
			@Nullable String object, String page) {
		String evidence = string(relation, "evidence");
		if (subject == null || object == null || fold(evidence).isEmpty() || !page.contains(fold(evidence))
				|| evidence.length() > MAXIMUM_EVIDENCE) {
			return -1;
		}
		for (int i = 0; i < wanted.size(); i++) {
			JsonNode gold = wanted.get(i);
			String from = string(gold, "subject");
			String to = string(gold, "object");
			boolean sameEnds = (subject.equals(from) && object.equals(to))
					|| (type(gold).equals(RelationType.COOPERATES_WITH.name()) && subject.equals(to)
							&& object.equals(from));
			if (!used.contains(i) && sameEnds && type(gold).equals(type(relation))
					&& (!type(gold).equals(RelationType.WORKS_IN.name()) || postAgrees(gold, relation))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean postAgrees(JsonNode gold, JsonNode found) {
		String wantedStatus = string(gold, "status").isEmpty() ? "current" : string(gold, "status");
		String foundStatus = string(found, "status").isEmpty() ? "current" : string(found, "status");
		String one = fold(string(gold, "title"));
		String other = fold(string(found, "title"));
		String shorter = (one.length() <= other.length()) ? one : other;
		String longer = (one.length() <= other.length()) ? other : one;
		if (!wantedStatus.equals(foundStatus)) {
			return false;
		}
		String added = longer.substring(0, longer.length() - shorter.length());
		return one.equals(other) || (shorter.length() >= 2 && longer.endsWith(shorter)
				&& added.chars().noneMatch((character) -> RANKS.indexOf(character) >= 0));
	}

	private static Map<String, Set<String>> ancestors(List<JsonNode> wanted) {
		Map<String, Set<String>> up = new HashMap<>();
		wanted.stream()
			.filter((relation) -> type(relation).equals(RelationType.LOCATED_IN.name()))
			.forEach((relation) -> up.computeIfAbsent(string(relation, "subject"), (key) -> new HashSet<>())
				.add(string(relation, "object")));
		return up;
	}

	private static boolean isAncestor(Map<String, Set<String>> up, @Nullable String subject, @Nullable String object) {
		if (subject == null || object == null) {
			return false;
		}
		Set<String> seen = new HashSet<>();
		List<String> todo = new ArrayList<>(up.getOrDefault(subject, Set.of()));
		while (!todo.isEmpty()) {
			String next = todo.remove(todo.size() - 1);
			if (next.equals(object)) {
				return true;
			}
			if (seen.add(next)) {
				todo.addAll(up.getOrDefault(next, Set.of()));
			}
		}
		return false;
	}

	private void scoreArticles(JsonNode gold, JsonNode found) {
		List<String> wanted = list(gold.get("articles")).stream()
			.map((article) -> fold(string(article, "title")))
			.toList();
		List<String> have = list(found.get("articles")).stream()
			.map((article) -> fold(string(article, "title")))
			.toList();
		for (String title : wanted) {
			if (have.stream().anyMatch((other) -> headlineAgrees(title, other))) {
				this.articles.found("article");
			}
			else {
				this.articles.missed("article");
			}
		}
		have.stream()
			.filter((title) -> wanted.stream().noneMatch((other) -> headlineAgrees(other, title)))
			.forEach((title) -> this.articles.invented("article"));
	}

	private static boolean headlineAgrees(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		return !other.isEmpty() && (one.contains(other) || other.contains(one))
				&& shorter >= 0.5 * Math.max(one.length(), other.length());
	}

	/**
	 * The forms by which an entity is known; of an extracted one only the first eight
	 * aliases that stand on the page.
	 */
	private static Set<String> forms(JsonNode entity, @Nullable String page) {
		Set<String> forms = new HashSet<>();
		list(entity.get("aliases")).stream()
			.map((alias) -> fold(alias.asString()))
			.filter((alias) -> page == null || page.contains(alias))
			.limit((page == null) ? Long.MAX_VALUE : MAXIMUM_ALIASES)
			.forEach(forms::add);
		forms.add(fold(string(entity, "name")));
		forms.remove("");
		return forms;
	}

	private static boolean isPerson(JsonNode entity) {
		return EntityType.ofLabel(type(entity)).orElseThrow().category() == EntityCategory.PERSON;
	}

	private static boolean mentioned(JsonNode entity) {
		JsonNode mentioned = entity.get("mentioned");
		return mentioned == null || mentioned.asBoolean();
	}

	private static String id(JsonNode node) {
		return string(node, "id");
	}

	private static String type(JsonNode node) {
		return string(node, "type");
	}

	private static String string(JsonNode node, String key) {
		JsonNode value = node.get(key);
		return (value == null || value.isNull()) ? "" : value.asString();
	}

	private static List<JsonNode> list(@Nullable JsonNode array) {
		return (array == null) ? List.of() : array.valueStream().toList();
	}

	private static String fold(String form) {
		return IGNORED.matcher(form).replaceAll("");
	}

}

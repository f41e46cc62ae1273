package org.jiceng.extraction.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import tools.jackson.databind.JsonNode;

/**
 * Projects the names of a gold file, which holds no offsets, onto its page: mentions and
 * entities as a perfect mention stage would hand them over, so that relations can be
 * measured apart from it. Common nouns (公司, 该局) are read as the nearest thing of their
 * kind before them.
 */
final class GoldProjection {

	private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]+[。！？]?[”’）]?");

	private static final Map<String, String> NOMINALS = nominals();

	private final String text;

	private final JsonNode gold;

	private final Map<String, EntityType> types = new LinkedHashMap<>();

	private final Map<String, Set<String>> forms = new LinkedHashMap<>();

	private final Map<String, List<Mention>> mentionsOf = new HashMap<>();

	private final List<Mention> mentions = new ArrayList<>();

	private final List<Article> articles;

	private final List<Entity> entities;

	GoldProjection(String text, JsonNode gold) {
		this.text = text;
		this.gold = gold;
		for (JsonNode entity : gold.get("entities")) {
			String id = entity.get("id").asString();
			EntityType type = EntityType.ofLabel(entity.get("type").asString()).orElseThrow();
			this.types.put(id, (type == EntityType.OFFICIAL) ? EntityType.PERSON : type);
			Set<String> names = new LinkedHashSet<>(List.of(entity.get("name").asString()));
			entity.get("aliases").forEach((alias) -> names.add(alias.asString()));
			this.forms.put(id, names);
		}
		List<Sentence> sentences = new ArrayList<>();
		Matcher matcher = SENTENCE.matcher(text);
		while (matcher.find()) {
			sentences.add(new Sentence(sentences.size(), new Span(matcher.start(), matcher.end()), matcher.group()));
		}
		this.articles = List.of(new Article(0, "page", List.of(),
				AlignedText.of(text, List.of(new Span(0, text.length()))), sentences));
		findNames();
		findNominals();
		this.mentions.sort(Comparator.naturalOrder());
		this.entities = entities();
	}

	private static Map<String, String> nominals() {
		Map<String, String> nominals = new TreeMap<>(
				Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		nominals.put("该公司", "ENTERPRISE:公司|集团");
		nominals.put("公司", "ENTERPRISE:公司|集团");
		nominals.put("集团", "ENTERPRISE:集团|公司");
		nominals.put("企业", "ENTERPRISE:");
		nominals.put("合作社", "ENTERPRISE:社");
		nominals.put("联合社", "ENTERPRISE:社");
		nominals.put("支行", "ENTERPRISE:支行");
		nominals.put("党支部", "PARTY_BRANCH:支部");
		nominals.put("支部", "PARTY_BRANCH:支部");
		nominals.put("该局", "AGENCY:局");
		nominals.put("管委会", "AGENCY:管委会");
		nominals.put("研究院", "ORGANIZATION:研究院");
		nominals.put("学校", "ORGANIZATION:学|校|院");
		nominals.put("村里", "VILLAGE:");
		nominals.put("社区", "VILLAGE:社区");
		nominals.put("全县", "COUNTY:");
		nominals.put("县里", "COUNTY:");
		nominals.put("区里", "COUNTY:");
		nominals.put("镇里", "TOWN:");
		nominals.put("乡里", "TOWN:");
		nominals.put("园区", "ZONE:");
		nominals.put("项目", "PROJECT:");
		nominals.put("工程", "PROJECT:");
		nominals.put("工程师", "PROJECT:无");
		nominals.put("她", "PERSON:");
		nominals.put("他", "PERSON:");
		return nominals;
	}

	List<Article> articles() {
		return this.articles;
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	List<Entity> projectedEntities() {
		return this.entities;
	}

	private void findNames() {
		boolean[] starts = new boolean[this.text.length()];
		this.forms.forEach((id, names) -> {
			for (String name : names) {
				Pattern pattern = pattern(name);
				Matcher matcher = pattern.matcher(this.text);
				while (matcher.find()) {
					add(id, matcher.start(), matcher.end(), MentionKind.NAME);
					starts[matcher.start()] = true;
				}
			}
		});
	}

	/** Quotes may be straight, blanks may stand between the characters of a name. */
	private static Pattern pattern(String name) {
		StringBuilder regex = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			char character = name.charAt(i);
			if (!regex.isEmpty()) {
				regex.append("[ 　]?");
			}
			regex.append("“”\"".indexOf(character) >= 0 ? "[“”\"]" : Pattern.quote(String.valueOf(character)));
		}
		return Pattern.compile(regex.toString());
	}

	private void add(String id, int start, int end, MentionKind kind) {
		for (Mention other : this.mentionsOf.getOrDefault(id, List.of())) {
			if (other.span().contains(new Span(start, end)) || new Span(start, end).contains(other.span())) {
				if (other.span().length() >= end - start) {
					return;
				}
				this.mentions.remove(other);
				this.mentionsOf.get(id).remove(other);
				break;
			}
		}
		String name = this.forms.get(id).iterator().next();
		for (Mention other : this.mentions) {
			if (other.span().equals(new Span(start, end))) {
				return;
			}
		}
		Mention mention = new Mention(0, new Span(start, end), this.text.substring(start, end), this.types.get(id),
				kind, name, null, "gold");
		this.mentions.add(mention);
		this.mentionsOf.computeIfAbsent(id, (key) -> new ArrayList<>()).add(mention);
	}

	private void findNominals() {
		List<Mention> named = new ArrayList<>(this.mentions);
		named.sort(Comparator.naturalOrder());
		Set<Integer> taken = new LinkedHashSet<>();
		NOMINALS.forEach((noun, kind) -> {
			Matcher matcher = Pattern.compile(Pattern.quote(noun)).matcher(this.text);
			while (matcher.find()) {
				Span span = new Span(matcher.start(), matcher.end());
				if (!taken.contains(span.start())
						&& named.stream().noneMatch((mention) -> mention.span().overlaps(span))) {
					String id = nearest(named, span.start(), kind);
					for (int i = span.start(); i < span.end(); i++) {
						taken.add(i);
					}
					if (id != null) {
						add(id, span.start(), span.end(), MentionKind.NOMINAL);
					}
				}
			}
		});
	}

	private String nearest(List<Mention> named, int before, String kind) {
		EntityType type = EntityType.valueOf(kind.substring(0, kind.indexOf(':')));
		String endings = kind.substring(kind.indexOf(':') + 1);
		String nearest = null;
		for (Mention mention : named) {
			if (mention.span().end() <= before && before - mention.span().end() < 300 && mention.type() == type
					&& (endings.isEmpty() || mention.name().matches(".*(" + endings + ")"))) {
				for (Map.Entry<String, List<Mention>> entry : this.mentionsOf.entrySet()) {
					if (entry.getValue().contains(mention)) {
						nearest = entry.getKey();
					}
				}
			}
		}
		return nearest;
	}

	private List<Entity> entities() {
		Map<String, String> up = new HashMap<>();
		for (JsonNode relation : this.gold.get("relations")) {
			String subject = relation.get("subject").asString();
			if (relation.get("type").asString().equals("LOCATED_IN") && this.types.get(subject).isPlace()
					&& this.types.get(subject) != EntityType.VILLAGE) {
				up.put(subject, relation.get("object").asString());
			}
		}
		List<Entity> entities = new ArrayList<>();
		this.types.forEach((id, type) -> {
			String name = this.forms.get(id).iterator().next();
			String place = type.isPlace() ? up.get(id) : placeInName(id, name);
			if (type == EntityType.VILLAGE) {
				place = chained(id);
			}
			entities.add(new Entity(id, type, name, this.forms.get(id).stream().skip(1).toList(),
					this.mentionsOf.getOrDefault(id, List.of()).stream().sorted().toList(), null,
					id.equals(place) ? null : place, parentInName(id, name, type)));
		});
		return entities.stream().filter(Entity::mentioned).toList();
	}

	/** The place printed right before a village. */
	private String chained(String id) {
		for (Mention mention : this.mentionsOf.getOrDefault(id, List.of())) {
			for (Map.Entry<String, List<Mention>> other : this.mentionsOf.entrySet()) {
				EntityType type = this.types.get(other.getKey());
				if (type.isPlace() && type != EntityType.VILLAGE
						&& other.getValue()
							.stream()
							.anyMatch((place) -> place.span().end() == mention.span().start())) {
					return other.getKey();
				}
			}
		}
		return null;
	}

	private String placeInName(String id, String name) {
		EntityCategory category = this.types.get(id).category();
		if (category == EntityCategory.PERSON || this.types.get(id) == EntityType.POLICY) {
			return null;
		}
		String best = null;
		int end = 0;
		for (Map.Entry<String, Set<String>> other : this.forms.entrySet()) {
			EntityType type = this.types.get(other.getKey());
			if (!other.getKey().equals(id) && (type.isPlace() || type == EntityType.ZONE)) {
				for (String form : other.getValue()) {
					String bare = (form.length() > 2) ? form.replaceAll("(省|市|县|区|镇|乡|街道|村|社区)$", "") : form;
					for (String candidate : List.of(form, bare)) {
						int at = (candidate.length() >= 2) ? name.indexOf(candidate) : -1;
						if (at >= 0 && at + candidate.length() > end && at <= 12) {
							best = other.getKey();
							end = at + candidate.length();
						}
					}
				}
			}
		}
		return best;
	}

	private String parentInName(String id, String name, EntityType type) {
		String best = null;
		int length = 0;
		if (type.category() == EntityCategory.BODY) {
			for (Map.Entry<String, Set<String>> other : this.forms.entrySet()) {
				if (this.types.get(other.getKey()).category() == EntityCategory.BODY && !other.getKey().equals(id)) {
					for (String form : other.getValue()) {
						if (name.startsWith(form) && form.length() > length && form.length() > 1) {
							best = other.getKey();
							length = form.length();
						}
					}
				}
			}
		}
		return best;
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * An example with its mentions in brackets, {@code [AGENCY 清河县财政局]局长[PERSON 李明远]}, as the
 * stages before would hand it over. {@code [AGENCY 清河县财政局=该局]} prints 该局. What has a name
 * that begins with another's lies in that place or belongs to that body.
 */
final class MarkedText {

	private static final Pattern MARK = Pattern.compile("\\[([A-Z_]+) ([^\\]=]+)(?:=([^\\]]+))?\\]");

	private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]?[”]?");

	private final List<Mention> mentions = new ArrayList<>();

	private final Article article;

	private final List<Entity> entities = new ArrayList<>();

	MarkedText(String marked) {
		StringBuilder text = new StringBuilder();
		Map<String, List<Mention>> byName = new LinkedHashMap<>();
		Matcher matcher = MARK.matcher(marked);
		int at = 0;
		while (matcher.find()) {
			text.append(marked, at, matcher.start());
			at = matcher.end();
			String printed = (matcher.group(3) != null) ? matcher.group(3) : matcher.group(2);
			Mention mention = new Mention(0, new Span(text.length(), text.length() + printed.length()), printed,
					EntityType.valueOf(matcher.group(1)),
					(matcher.group(3) != null) ? MentionKind.NOMINAL : MentionKind.NAME, matcher.group(2), null,
					"example");
			text.append(printed);
			this.mentions.add(mention);
			byName.computeIfAbsent(matcher.group(2), (name) -> new ArrayList<>()).add(mention);
		}
		text.append(marked.substring(at));
		List<Sentence> sentences = new ArrayList<>();
		Matcher sentence = SENTENCE.matcher(text);
		while (sentence.find()) {
			sentences.add(new Sentence(sentences.size(), new Span(sentence.start(), sentence.end()), sentence.group()));
		}
		this.article = new Article(0, "示例", List.of(),
				AlignedText.of(text.toString(), List.of(new Span(0, text.length()))), sentences);
		byName.forEach((name,
				own) -> this.entities.add(new Entity(name, own.get(0).type(), name, List.of(), own, null,
						prefix(name, byName, false),
						(own.get(0).type().category() == EntityCategory.BODY) ? prefix(name, byName, true) : null)));
	}

	private static String prefix(String name, Map<String, List<Mention>> byName, boolean body) {
		return byName.entrySet()
			.stream()
			.filter((other) -> !other.getKey().equals(name) && name.startsWith(other.getKey())
					&& (other.getValue().get(0).type().category() == EntityCategory.BODY) == body)
			.map(Map.Entry::getKey)
			.reduce((first, second) -> (first.length() >= second.length()) ? first : second)
			.orElse(null);
	}

	Article article() {
		return this.article;
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	List<Entity> entities() {
		return this.entities;
	}

	/** Extracts its relations. */
	List<Relation> relations(RelationExtractor extractor, List<Rejection> rejections) {
		return extractor.extract(List.of(this.article), this.mentions, this.entities, rejections::add);
	}

	/**
	 * {@return a relation in the words of the tables}
	 */
	static String describe(Relation relation) {
		String subject = relation.subject().name();
		String object = relation.object().name();
		if (relation.title() != null && relation.status() != null) {
			String former = relation.status().value().equals("former") ? "former " : "";
			return former + subject + " " + relation.title() + " " + object;
		}
		String planned = relation.modality().value().equals("planned") ? "planned " : "";
		return planned + subject + " -> " + object;
	}

}

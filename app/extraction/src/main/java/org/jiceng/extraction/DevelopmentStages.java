package org.jiceng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.relation.Relation;
import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Sentence;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;

/**
 * The floor: one article a page and the nearest title, for the neighbours to work with
 * until the real stages are merged.
 */
final class DevelopmentStages {

	private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]+[。！？]?");

	private static final Pattern TITLE = Pattern.compile("(书记|县长|市长|局长|主任|镇长|董事长|总经理|经理)");

	List<Article> segment(Page page) {
		if (page.text().isBlank()) {
			return List.of();
		}
		List<Sentence> sentences = new ArrayList<>();
		Matcher matcher = SENTENCE.matcher(page.text());
		while (matcher.find()) {
			sentences.add(new Sentence(sentences.size(), new Span(matcher.start(), matcher.end()), matcher.group()));
		}
		return List.of(new Article(0, page.text().strip().lines().findFirst().orElse(""), List.of(),
				AlignedText.of(page.text(), List.of(new Span(0, page.text().length()))), sentences));
	}

	List<Relation> extract(List<Article> articles, List<Mention> mentions) {
		List<Relation> relations = new ArrayList<>();
		for (int i = 1; i < mentions.size(); i++) {
			Mention body = mentions.get(i - 1);
			Mention person = mentions.get(i);
			if (person.type() == EntityType.PERSON && body.type() != EntityType.PERSON
					&& body.article() == person.article() && body.span().end() < person.span().start()
					&& person.span().start() - body.span().end() < 12) {
				String between = articles.get(body.article())
					.text()
					.substring(body.span().end(), person.span().start());
				Matcher title = TITLE.matcher(between);
				if (title.find()) {
					relations.add(new Relation(RelationType.WORKS_IN, person, body, title.group(), PostStatus.CURRENT,
							Modality.DONE, null, body.article(),
							List.of(new Span(body.span().start(), person.span().end())), "development"));
				}
			}
		}
		return relations;
	}

}

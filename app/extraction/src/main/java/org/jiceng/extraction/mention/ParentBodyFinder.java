package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * Finds the body with whose name the name of its school, office or station begins: 清河县委
 * in 清河县委党校, 市人大常委会 in 市人大常委会办公室, 清河县司法局 in 清河县司法局柳林司法所.
 */
final class ParentBodyFinder {

	private static final Pattern OF_COMMITTEE = Pattern
		.compile("(.{0,24}(?:[省市县区旗州盟]委|[省市县区旗州盟]政府|人民政府|人大常委会))(?:党校|办公室|办公厅|研究室|督查室)");

	private static final Pattern OF_BUREAU = Pattern.compile("(.{0,24}局(?:.{2,4}分局)?)[^局]{2,5}(?:司法所|派出所|监管所|税务所)");

	/** 湖东禾果集团 in 湖东禾果集团清河有限公司. */
	private static final Pattern OF_GROUP = Pattern.compile("(.{2,16}集团)(?<part>.{2,12}(?:公司|分公司|支公司|厂|供电局|分厂))");

	private final Lexicon kinds;

	ParentBodyFinder(NameLexicons lexicons) {
		this.kinds = lexicons.kindWords();
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (Mention firm : draft.mentions(view, (mention) -> mention.kind() == MentionKind.NAME
					&& mention.type() == EntityType.ENTERPRISE && mention.text().contains("集团"))) {
				group(draft, view, firm);
			}
			for (Mention mention : draft.mentions(view, ParentBodyFinder::isBody)) {
				for (Pattern pattern : List.of(OF_COMMITTEE, OF_BUREAU)) {
					add(draft, view, mention, pattern);
				}
			}
		}
	}

	private void group(MentionDraft draft, ArticleView view, Mention firm) {
		Matcher matcher = OF_GROUP.matcher(firm.text());
		if (!matcher.matches() || !this.kinds.startingAt(matcher.group("part"), 0).isEmpty()
				|| matcher.group("part").matches("[（(].*|(?:有限|股份|控股|公司|总|第).*")) {
			return;
		}
		Span span = new Span(firm.span().start(), firm.span().start() + matcher.end(1));
		if (draft.startingAt(view, span.start(), (other) -> other.span().equals(span)).isEmpty()) {
			draft.name(view, span, EntityType.ENTERPRISE, matcher.group(1), null, "parent in name");
		}
	}

	private static boolean isBody(Mention mention) {
		return mention.kind() == MentionKind.NAME && mention.type().category() == EntityCategory.BODY;
	}

	private static void add(MentionDraft draft, ArticleView view, Mention mention, Pattern pattern) {
		Matcher printed = pattern.matcher(mention.text());
		Matcher named = pattern.matcher(mention.name());
		if (!printed.matches() || !named.matches()) {
			return;
		}
		int start = mention.span().start();
		Span span = new Span(start, start + printed.end(1));
		boolean known = draft.startingAt(view, start, (other) -> other.span().equals(span)).isPresent();
		if (!known && span.length() > 2) {
			draft.name(view, span, EntityType.AGENCY, named.group(1), null, "parent in name");
		}
	}

}
